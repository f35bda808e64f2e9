import { describe, expect, test } from 'vitest'
import { tinyIndicator, tinyRegion, tinySources } from '../fixtures/tinySources.ts'
import { tinyArea, tinyTable } from '../fixtures/tinyTable.ts'
import type { Sources } from '../read/sources.ts'
import { derive } from './derive.ts'
import type { DerivedCube } from './deriveCube.ts'

const AREAS = [tinyArea('03'), tinyArea('03101', { parent: '03' }), tinyArea('03154', { parent: '03' })]
const TOTAL = 0
const FEMALE = 1
const MALE = 2

function only(sources: Sources): DerivedCube {
  const [cube] = derive(sources).cubes
  if (cube === undefined) throw new Error('no cube')
  return cube
}

/** The cell of an area and period by name. */
const cellOf = (cube: DerivedCube, combo: number, area: string, period: string) => cube.cell(combo, cube.areas.indexOf(area), cube.periods.indexOf(period))

const of = (lines: readonly string[], differing: Partial<Sources> = {}, paper = {}) => only(tinySources([tinyTable(lines, paper)], AREAS, differing))

describe('derive', () => {
  test('divides once, and rounds to the decimals that are shown', () => {
    const cube = of(['03154;2015;insgesamt;831;73;', '03101;2015;insgesamt;100;5;'])
    // 73 / 831 = 8.7846 %: two decimals say 8.78, and never 8.785, which a screen would round up to 8.79.
    expect(cellOf(cube, TOTAL, '03154', '2015')).toMatchObject({ value: 8.78, numerator: 73, denominator: 831, absence: undefined, flags: [] })
  })

  test("makes the region's share of sums, not of shares", () => {
    const cube = of(['03101;2023;insgesamt;900;90;', '03154;2023;insgesamt;100;1;'])
    // (90 + 1) / (900 + 100) = 9.1 %; the mean of 10 % and 1 % would be 5.5 %.
    expect(cellOf(cube, TOTAL, 'r', '2023')).toMatchObject({ value: 9.1, numerator: 91, denominator: 1000 })
  })

  test('lets one secret make the whole a secret', () => {
    const cube = of(['03101;2023;insgesamt;900;/;', '03154;2023;insgesamt;100;1;'])
    expect(cellOf(cube, TOTAL, 'r', '2023')).toMatchObject({ value: undefined, numerator: undefined, absence: 'suppressed' })
  })

  test('does not know the whole when a part has no row', () => {
    const cube = of(['03101;2022;insgesamt;900;90;', '03101;2023;insgesamt;900;90;', '03154;2023;insgesamt;100;1;'])
    expect(cellOf(cube, TOTAL, 'r', '2022').absence).toBe('unknown')
    expect(cellOf(cube, TOTAL, '03154', '2022').absence).toBe('unknown')
  })

  test('reckons men as all minus women', () => {
    const cube = of(['03101;2023;insgesamt;200;30;', '03101;2023;weiblich;80;10;', '03154;2023;insgesamt;100;1;', '03154;2023;weiblich;50;.;'])
    // (30 − 10) / (200 − 80) = 16.67 %
    expect(cellOf(cube, MALE, '03101', '2023')).toMatchObject({ value: 16.67, numerator: 20, denominator: 120 })
    expect(cellOf(cube, FEMALE, '03101', '2023').value).toBe(12.5)
    expect(cellOf(cube, MALE, '03154', '2023').absence).toBe('unknown')
  })

  test('never counts fewer than nobody where rounding makes women more than all', () => {
    const rounding = [{ areas: ['03'], base: 3 }]
    const cube = of(['03101;2023;insgesamt;60;3;', '03101;2023;weiblich;30;6;', '03154;2023;insgesamt;60;3;', '03154;2023;weiblich;30;3;'], {}, { rounding })
    expect(cellOf(cube, MALE, '03101', '2023')).toMatchObject({ value: 0, numerator: 0, flags: ['rounded'] })
  })

  test('has no share of nobody', () => {
    expect(cellOf(of(['03101;2023;insgesamt;-;-;', '03154;2023;insgesamt;1;0;']), TOTAL, '03101', '2023').absence).toBe('not-applicable')
  })

  test('warns of shares of fewer than thirty', () => {
    const cube = of(['03101;2023;insgesamt;29;1;', '03154;2023;insgesamt;30;1;'])
    expect(['03101', '03154', 'r'].map((area) => cellOf(cube, TOTAL, area, '2023').flags)).toEqual([['small-n'], [], []])
  })

  const years = (...all: number[]) => all.flatMap((year) => [`03101;${year};insgesamt;100;1;`, `03154;${year};insgesamt;100;1;`])
  const note = { de: 'b', en: 'b' }
  const flagged = (cube: DerivedCube, area: string) => cube.periods.filter((period) => cellOf(cube, TOTAL, area, period).flags.includes('break'))

  test('marks the first figure of a break in the areas it names and in what is made of them', () => {
    const cube = of(years(2021, 2022, 2023), {}, { breaks: [{ period: '2022', areas: ['03101'], note }] })
    expect(['03101', '03154', 'r'].map((area) => flagged(cube, area))).toEqual([['2022'], [], ['2022']])
    // The cooperation is named beside the key.
    expect(cube.breaks).toEqual([{ period: '2022', areas: ['03101', 'r'], note }])
  })

  test('marks the first figure behind a break in whose year there is none', () => {
    const cube = of(years(2015, 2023, 2024), {}, { breaks: [{ period: '2016', areas: ['03'], note }] })
    expect(flagged(cube, '03154')).toEqual(['2023'])
  })

  test('marks an exception at its beginning, and not where the series goes on', () => {
    const cube = of(years(2019, 2020, 2021, 2022), {}, { breaks: [{ period: '2020', until: '2021', areas: ['03'], note }] })
    expect(flagged(cube, '03154')).toEqual(['2020'])
  })

  test('knows no break that is another column\'s, nor one with nothing before it', () => {
    const breaks = [{ period: '2022', areas: ['03'], measures: ['other'], note }, { period: '2021', areas: ['03'], note }]
    const cube = of(years(2021, 2022), {}, { breaks })
    expect(cube.breaks).toEqual([])
    expect(flagged(cube, '03154')).toEqual([])
    expect(of(years(2021, 2022), {}, { breaks: [{ period: '2022', areas: ['03'], measures: ['all'], note }] }).breaks).toEqual([{ period: '2022', areas: ['03', 'r'], note }])
  })

  test('carries flags of rows and of demo papers', () => {
    const cube = of(['03101;2023;insgesamt;100;1;reconstructed', '03154;2023;insgesamt;100;1;'], {}, { demo: true })
    expect(cellOf(cube, TOTAL, '03101', '2023').flags).toEqual(['reconstructed', 'demo'])
  })

  test('prefers a published total to its own sum', () => {
    const regions = [tinyRegion({ total: { area: '03' }, benchmarks: ['03'] })]
    const cube = of(['03;2023;insgesamt;1003;92;', '03101;2023;insgesamt;900;90;', '03154;2023;insgesamt;100;1;'], { regions })
    expect(cellOf(cube, TOTAL, '03', '2023')).toMatchObject({ numerator: 92, denominator: 1003 })
  })

  test('says not-applicable where only shares are known and no total is published', () => {
    const measures = { rate: { name: { de: 'Rate', en: 'rate' }, unit: 'percent' } }
    const indicators = [tinyIndicator({ kind: 'rate', from: [{ table: 'tiny', value: 'rate' }], breakdowns: [] })]
    const cube = of(['03101;2023;5.25;', '03154;2023;7.75;'], { indicators }, { measures, dimensions: {} })
    expect(cellOf(cube, TOTAL, '03101', '2023').value).toBe(5.25)
    expect(cellOf(cube, TOTAL, 'r', '2023').absence).toBe('not-applicable')
  })

  test('fills periods from a second table, which knows both sexes together only', () => {
    const first = tinyTable(['03101;2023;insgesamt;100;10;', '03154;2023;insgesamt;100;1;'])
    const second = { ...tinyTable(['03101;2022;insgesamt;50;10;reconstructed', '03154;2022;insgesamt;50;5;reconstructed']), id: 'more' }
    const dimensions = { sex: { insgesamt: { de: 'i', en: 'i' } } }
    const narrow = { ...second, paper: { ...second.paper, dimensions } }
    const from = ['tiny', 'more'].map((table) => ({ table, numerator: 'none', denominator: 'all' }))
    const cube = only(tinySources([first, narrow], AREAS, { indicators: [tinyIndicator({ from })] }))
    expect(cube.periods).toEqual(['2022', '2023'])
    // (10 + 5) / (50 + 50)
    expect(cellOf(cube, TOTAL, 'r', '2022')).toMatchObject({ value: 15, flags: ['reconstructed'] })
    expect(cellOf(cube, FEMALE, 'r', '2022').absence).toBe('unknown')
  })

  test('leaves out areas and periods of which only others know', () => {
    const cube = of(['03;2021;insgesamt;9;1;', '03101;2023;insgesamt;100;1;', '03154;2023;insgesamt;100;1;'])
    expect(cube.periods).toEqual(['2023'])
    expect(cube.areas).toEqual(['03101', '03154', 'r'])
  })

  test('offers no map of a single area', () => {
    expect(of(['03101;2023;insgesamt;100;1;']).levels).toEqual([])
  })

  test('has no ratio where nobody lives, and no gap in the sum either', () => {
    const areas = [tinyArea('03101'), tinyArea('03154', { kind: 'gemeindefreies-gebiet' })]
    const cube = only(tinySources([tinyTable(['03101;2023;insgesamt;100;1;'])], areas))
    expect(cellOf(cube, TOTAL, 'r', '2023').value).toBe(1)
  })

  test('has no cube for a region the tables do not speak of', () => {
    expect(derive(tinySources([tinyTable(['03;2023;insgesamt;9;1;'])], AREAS)).cubes).toEqual([])
  })
})
