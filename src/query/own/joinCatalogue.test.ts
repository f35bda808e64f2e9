import { describe, expect, test } from 'vitest'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { OwnFigures } from '@/model/own/ownFigures.ts'
import { officialCatalogue, officialRegion } from '@/model/own/withoutOwn.ts'
import { regionWithGroups } from '@/model/own/areaGroup.ts'
import { KREISE } from '@/model/own/testRegions.ts'
import { joinCatalogue } from './joinCatalogue.ts'

const same = (text: string) => ({ de: text, en: text })
const base = { description: same('x'), hash: 'x', levels: [], defaultIndicator: 'anteil', defaultLevel: 'kreise' }
const indicator = (id: string, topic: string) => ({ id, topic, name: same(id) }) as unknown as Catalogue['indicators'][number]

const OFFICIAL = {
  contract: CONTRACT_VERSION,
  build: { date: '2026-11-24', hash: 'x' },
  topics: [{ id: 'schulen', name: same('Schulen') }],
  indicators: [indicator('anteil', 'schulen')],
  attributions: { tabelle: '© Amt' },
  regions: ['nord', 'sued'].map((id) => ({ ...base, id, name: same(id), total: id, cubes: [{ indicator: 'anteil', levels: ['kreise'], periods: ['2023'], marks: [], hash: 'x' }] })),
} as Catalogue

const OWN = {
  id: 'own-figures-1',
  indicator: indicator('own-figures-1', 'own-figures'),
  paper: { attribution: 'Eigene Daten' },
  cubes: [{ region: 'nord', levels: ['kreise'], periods: ['2022', '2023'], file: { extension: {} } }],
} as unknown as OwnFigures

describe('own figures in the catalogue', () => {
  test('are offered by the regions they speak of, under a topic of their own, and only there', () => {
    const joined = joinCatalogue(OFFICIAL, [OWN])
    expect(joined.regions.map(({ id, cubes }) => [id, cubes.map((cube) => cube.indicator)])).toEqual([
      ['nord', ['anteil', 'own-figures-1']],
      ['sued', ['anteil']],
    ])
    expect(joined.topics.at(-1)?.name.de).toBe('Eigene Daten, nur auf diesem Gerät')
    expect(joined.attributions['own-figures-1']).toBe('Eigene Daten')
  })

  test('what speaks of the published data set gets the catalogue as it was', () => {
    expect(officialCatalogue(joinCatalogue(OFFICIAL, [OWN]))).toEqual(OFFICIAL)
    expect(officialCatalogue(OFFICIAL)).toBe(OFFICIAL)
    expect(joinCatalogue(OFFICIAL, [])).toBe(OFFICIAL)
  })

  test('and the region without own groups', () => {
    expect(officialRegion(regionWithGroups(KREISE, [{ id: 'own-group-1', name: 'Ost', region: 'kreise', level: 'kreise', areas: ['03154'] }]))).toEqual(KREISE)
  })
})
