import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import type { Area, Region } from '@/contract/schema/region.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'

/* A catalogue of two regions for the tests of this folder: small enough to know by heart. */

const same = (text: string) => ({ de: text, en: text })

const indicator = (id: string, categories: readonly string[] = []): Indicator => ({
  id,
  topic: 'schulen',
  paper: 'tabelle',
  kind: 'share',
  name: same(`Name von ${id}`),
  description: same('x'),
  unit: { de: '%', en: '%' },
  sentence: same('x'),
  decimals: 1,
  direction: 'neither',
  breakdowns: categories.length === 0 ? [] : [{ id: 'geschlecht', name: same('Geschlecht'), categories: categories.map((one) => ({ id: one, name: same(one) })) }],
  yearMeaning: 'calendar-year',
  demo: false,
})

const offer = (id: string, levels: string[], periods: string[]) => ({ indicator: id, levels, periods, marks: [], hash: 'x' })
const level = (id: string) => ({ id, name: same(`die ${id}`), areas: 2, hash: 'x' })
const base = { description: same('x'), hash: 'x' }

/** Regions `nord` (levels kreise, gemeinden) and `sued` (kreise only). */
export const catalogue: Catalogue = {
  contract: CONTRACT_VERSION,
  build: { date: '2026-11-23', hash: 'x' },
  topics: [{ id: 'schulen', name: same('Schulen') }],
  attributions: {},
  indicators: [indicator('anteil', ['insgesamt', 'weiblich']), indicator('anzahl', ['insgesamt', 'weiblich', 'maennlich']), indicator('einwohner'), indicator('netzwerke')],
  regions: [
    {
      ...base,
      id: 'nord',
      name: same('Nordland'),
      total: '01',
      levels: [level('kreise'), level('gemeinden')],
      defaultIndicator: 'anteil',
      defaultLevel: 'kreise',
      cubes: [
        offer('anteil', ['kreise'], ['2021', '2022', '2024']),
        offer('anzahl', ['kreise'], ['2020', '2021']),
        offer('einwohner', ['gemeinden'], ['2015-12-31', '2022-12-31']),
        offer('netzwerke', [], ['2012']),
      ],
    },
    {
      ...base,
      id: 'sued',
      name: same('Südland'),
      total: '02',
      levels: [level('kreise')],
      defaultIndicator: 'anzahl',
      defaultLevel: 'kreise',
      cubes: [offer('anzahl', ['kreise'], ['2023', '2024']), offer('anteil', ['kreise'], ['2024'])],
    },
  ],
}

const area = (id: string): Area => ({ id, name: `Gebiet ${id}`, short: id, kind: 'kreis', level: 'kreise', predecessors: [] })

/** The file of the region `nord`: areas 01001 and 01002, benchmarks 01 (default) and DG. */
export const nord: Region = {
  ...base,
  contract: CONTRACT_VERSION,
  id: 'nord',
  name: same('Nordland'),
  total: '01',
  levels: [{ id: 'kreise', name: same('Kreise'), one: same('Kreis'), areas: ['01001', '01002'] }],
  areas: ['01', 'DG', '01001', '01002'].map(area),
  benchmarks: ['01', 'DG'],
  highlighted: [],
  cooperation: { partners: [], agreements: [], bodies: [], events: [], facts: [] },
  dataFlows: [],
  boundarySource: 'x',
}
