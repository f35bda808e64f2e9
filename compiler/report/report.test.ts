import { describe, expect, test } from 'vitest'
import type { CubeFile } from '@/contract/schema/cube.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { changedCells } from './changedCells.ts'
import { compareBuilds } from './compareBuilds.ts'
import { printFindings } from './printFindings.ts'
import { renewChanges } from './renewChanges.ts'

const both = (words: string) => ({ de: words, en: words })

/** A cube of one area over some periods; only what the comparison reads is there. */
function cube(periods: readonly string[], value: readonly (number | null)[], status: Record<string, string> = {}): CubeFile {
  const axis = (index: readonly string[]) => ({ label: '', category: { index } })
  return {
    id: ['measure', 'area', 'period'],
    size: [1, 1, periods.length],
    dimension: { measure: axis(['value']), area: axis(['03154']), period: axis(periods) },
    value,
    status,
  } as unknown as CubeFile
}

interface BuildOf {
  readonly date?: string
  readonly indicators?: readonly string[]
  readonly periods?: readonly string[]
  readonly value?: readonly number[]
  readonly shape?: string
}

/** Files of a build with one region and one level, as far as the comparison reads them. */
function build({ date = '2026-01-01', indicators = ['share'], periods = ['2022', '2023'], value = [1, 2], shape = 'square' }: BuildOf = {}): Map<string, string> {
  const content = JSON.stringify(cube(periods, value))
  const catalogue = {
    contract: CONTRACT_VERSION,
    build: { date, hash: '' },
    regions: [
      {
        id: 'r',
        name: both('Region'),
        levels: [{ id: 'kreise', name: both('Kreise') }],
        cubes: indicators.map((indicator) => ({ indicator, periods, hash: content })),
      },
    ],
    indicators: indicators.map((id) => ({ id, name: both(id) })),
  }
  return new Map([
    ['catalogue.json', JSON.stringify(catalogue)],
    ['cubes/r/share.json', content],
    ['regions/r/kreise.geojson', shapes(shape)],
  ])
}

const shapes = (shape: string, contract: string = CONTRACT_VERSION) => JSON.stringify({ contract, features: [{ id: '03154', shape }, { id: '03101', shape: 'round' }] })

/** The build whose catalogue a compiler of another version wrote. */
const inVersion = (contract: string) => build().set('catalogue.json', build().get('catalogue.json')?.replace(`"contract":"${CONTRACT_VERSION}"`, `"contract":"${contract}"`) ?? '')

const say = (before: Map<string, string>, after: Map<string, string>) => compareBuilds(before, after).map(({ en }) => en)

describe('compareBuilds', () => {
  test('says nothing of two equal builds', () => {
    expect(say(build(), build())).toEqual([])
  })

  test('says that the facts of a region changed, and which', () => {
    const facts = (partners: string[], flows: string[]) => build().set('regions/r/region.json', JSON.stringify({ cooperation: { partners }, dataFlows: flows }))
    expect(say(facts(['a'], []), facts(['a', 'b'], []))).toEqual(['Region: statements on the cooperation changed.'])
    expect(say(facts(['a'], []), facts(['a'], ['f']))).toEqual(['Region: statements on the data flow changed.'])
    expect(say(facts(['a'], ['f']), facts(['a'], ['f']))).toEqual([])
    // A build from before these facts had their form.
    expect(say(build().set('regions/r/region.json', '{"cooperation":[]}'), facts(['a'], ['f']))).toEqual([])
  })

  test('finds nothing a reader could notice where only the version of the files went up', () => {
    const papers = (contract: string) => JSON.stringify({ contract, tables: [], indicators: [] })
    expect(say(inVersion('1').set('papers.json', papers('1')).set('regions/r/kreise.geojson', shapes('square', '1')), build().set('papers.json', papers(CONTRACT_VERSION)))).toEqual([])
    expect(say(build().set('papers.json', papers('2')), build().set('papers.json', '{"contract":"2","tables":[1],"indicators":[]}'))).toEqual(['Papers were revised.'])
  })

  test('introduces the first edition by its size', () => {
    expect(compareBuilds(new Map(), build())[0]).toEqual({ de: 'Erste Ausgabe: 1 Indikator für 1 Region.', en: 'First edition: 1 indicator for 1 region.' })
  })

  test('names new and lost indicators', () => {
    expect(say(build(), build({ indicators: ['share', 'count'] }))).toEqual(['New indicator: count.', 'Region, count: new in this region.'])
    expect(say(build({ indicators: ['share', 'count'] }), build())).toEqual(['The indicator "count" is no longer included.'])
  })

  test('names new and lost periods and counts changed values', () => {
    expect(say(build(), build({ periods: ['2023', '2024'], value: [5, 9] }))).toEqual([
      'Region, share: added 2024.',
      'Region, share: removed 2022.',
      'Region, share: 1 value changed.',
    ])
  })

  test('counts the areas whose boundary changed', () => {
    expect(say(build(), build({ shape: 'triangle' }))).toEqual(['Region, Kreise: boundaries or names of 1 areas changed.'])
  })
})

describe('changedCells', () => {
  test('counts another number, another reason and another flag, each cell once', () => {
    const before = cube(['2021', '2022', '2023', '2024'], [1, null, 3, 4], { 1: 'unknown' })
    const after = cube(['2021', '2022', '2023', '2024'], [2, null, 3, 4], { 1: 'suppressed', 2: 'revised' })
    expect(changedCells(before, after)).toBe(3)
  })

  test('does not count cells that are new or gone', () => {
    expect(changedCells(cube(['2022'], [1]), cube(['2022', '2023'], [1, 2]))).toBe(0)
    expect(changedCells(null, cube(['2022'], [1]))).toBe(0)
  })
})

describe('renewChanges', () => {
  const withChanges = (files: Map<string, string>, changes: string) => new Map([...files, ['changes.json', changes]])

  test('keeps the file while the date of the release stands, whatever else changes', () => {
    const asItWas = `{ "contract": "${CONTRACT_VERSION}",  "sentences": [] }`
    expect(renewChanges(withChanges(build(), asItWas), build({ value: [7, 7] }))).toBe(asItWas)
  })

  test('keeps the sentences of an older version under the version of today', () => {
    const told = [{ de: 'Neue Region: R.', en: 'New region: R.' }]
    expect(renewChanges(withChanges(inVersion('1'), JSON.stringify({ contract: '1', sentences: told })), build())).toBe(`${JSON.stringify({ contract: CONTRACT_VERSION, sentences: told })}\n`)
  })

  test('says that a build of a version nobody here knows cannot be compared, whatever its files hold', () => {
    const strange = new Map([['catalogue.json', '{"contract":"99","of":"another shape"}'], ['changes.json', 'no JSON']])
    expect(renewChanges(strange, build())).toContain('"en":"The data build before is of another version (99) and cannot be compared."')
    expect(renewChanges(new Map([['catalogue.json', 'no JSON']]), build())).toContain('another version (?)')
  })

  test('knows of no release before when the file is gone and the date stands', () => {
    expect(renewChanges(build(), build({ value: [7, 7] }))).toContain('Erste Ausgabe')
  })

  test('tells the step from the release before when the date moves', () => {
    const changes = renewChanges(withChanges(build(), '{}'), build({ date: '2027-01-01', value: [7, 2] }))
    expect(changes).toBe(`{"contract":"${CONTRACT_VERSION}","sentences":[{"de":"Region, share: 1 Wert geändert.","en":"Region, share: 1 value changed."}]}\n`)
  })
})

describe('printFindings', () => {
  const finding = (line: number) => ({
    code: 'jump',
    severity: 'warning' as const,
    place: { file: 'data.csv', line, area: '03154', period: '2015' },
    sentence: both('Sprung.'),
    remedy: both('Nachsehen.'),
  })

  test('groups by file and kind, with place and one line on what to do', () => {
    expect(printFindings([finding(2)], false)).toEqual(['Warnungen: 1', '  data.csv: jump (1)', '    Zeile 2, 03154/2015: Sprung.', '    → Nachsehen.', ''])
  })

  test('shows five of a kind and counts the rest, unless everything is asked for', () => {
    const many = Array.from({ length: 7 }, (_, at) => finding(at))
    expect(printFindings(many, false)).toContain('    … und 2 weitere (--verbose zeigt alle)')
    expect(printFindings(many, true).filter((line) => line.includes('Sprung'))).toHaveLength(7)
  })
})
