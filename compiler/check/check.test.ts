import { describe, expect, test } from 'vitest'
import { tinyIndicator, tinyRegion, tinySources } from '../fixtures/tinySources.ts'
import { tinyArea, tinyTable } from '../fixtures/tinyTable.ts'
import type { ReformRow } from '../schema/areaRow.ts'
import type { TablePaper } from '../schema/tableFile.ts'
import { check } from './check.ts'
import { placeKey } from './finding.ts'

const AREAS = [tinyArea('03'), tinyArea('03101', { parent: '03' }), tinyArea('03154', { parent: '03' }), tinyArea('DG')]
const both = { de: 'x', en: 'x' }

/** Findings of the table only, as `code place`. */
function found(lines: readonly string[], paper = {}, areas = AREAS, reforms: readonly ReformRow[] = []): string[] {
  return check(tinySources([tinyTable(lines, paper)], areas, { reforms, indicators: [], regions: [] })).map(({ code, place }) => `${code} ${placeKey(place)}`)
}

describe('check of a table', () => {
  test('is content with a sound table', () => {
    expect(found(['03101;2023;insgesamt;100;10;', '03101;2023;weiblich;50;4;'])).toEqual([])
  })

  test('names an unknown area once', () => {
    expect(found(['99999;2022;insgesamt;1;1;', '99999;2023;insgesamt;1;1;'])).toEqual(['unknown-area 99999'])
  })

  test('tells a repeated row from a contradicting one', () => {
    expect(found(['03101;2023;insgesamt;10;1;', '03101;2023;insgesamt;10;1;'])).toEqual(['double-key 03101/2023/insgesamt'])
    expect(found(['03101;2023;insgesamt;10;1;', '03101;2023;insgesamt;10;2;'])).toEqual(['conflicting-values 03101/2023/insgesamt'])
  })

  test('does not accept a label the paper does not explain', () => {
    expect(found(['03101;2023;divers;10;1;'])).toEqual(['unknown-label 03101/2023/divers/sex'])
  })

  test('wants dates where the year is a date, and years elsewhere', () => {
    expect(found(['03101;2023;insgesamt;10;1;'], { yearMeaning: 'date' })).toEqual(['wrong-period 03101/2023/insgesamt'])
    expect(found(['03101;2023-12-31;insgesamt;10;1;'])).toEqual(['wrong-period 03101/2023-12-31/insgesamt'])
  })

  test('wants a reason for every hole', () => {
    expect(found(['03101;2023;insgesamt;;1;', '03154;2023;insgesamt;10;.;'])).toEqual([
      'absence-unexplained 03101/2023/insgesamt/all',
      'absence-unexplained 03154/2023/insgesamt/none',
    ])
  })

  test('takes the secrecy rule of the paper for a reason', () => {
    expect(found(['03154;2023;insgesamt;10;.;'], { secrecy: both })).toEqual([])
  })

  test('does not accept a drafted paper', () => {
    expect(found(['03101;2023;insgesamt;1;1;'], { source: 'TODO' })).toEqual(['unfinished-paper '])
  })

  test('returns findings of every kind at once', () => {
    const codes = found(['99999;2023;insgesamt;;1;', '03101;23;divers;1;1;', '03101;2023;insgesamt;1;2;']).map((one) => one.split(' ')[0])
    expect(new Set(codes)).toEqual(new Set(['unknown-area', 'unknown-label', 'wrong-period', 'absence-unexplained']))
  })
})

describe('check of sums', () => {
  const measures = {
    all: { name: both, unit: 'persons' },
    a: { name: both, unit: 'persons', subsetOf: 'all' },
    b: { name: both, unit: 'persons' },
  }
  const sums = [{ total: 'all', parts: ['a', 'b'] }]

  test('is exact where the source is', () => {
    expect(found(['03101;2023;insgesamt;10;4;6;', '03154;2023;insgesamt;10;4;5;'], { measures, sums })).toEqual(['parts-miss-total 03154/2023/insgesamt/all'])
  })

  test('allows what rounding to threes can do to two parts and their total: three, not four', () => {
    const rounding = [{ areas: ['03'], base: 3, from: '2018' }]
    expect(found(['03101;2018;insgesamt;12;3;6;'], { measures, sums, rounding })).toEqual([])
    expect(found(['03101;2018;insgesamt;13;3;6;'], { measures, sums, rounding })).toHaveLength(1)
    expect(found(['03101;2017;insgesamt;12;3;6;'], { measures, sums, rounding })).toHaveLength(1)
  })

  test('says nothing of sums with a part unknown', () => {
    expect(found(['03101;2023;insgesamt;10;/;5;'], { measures, sums })).toEqual([])
  })

  test('finds a subset larger than its whole, in columns and in labels', () => {
    expect(found(['03101;2023;insgesamt;10;11;0;'], { measures })).toEqual(['part-exceeds-total 03101/2023/insgesamt/a'])
    expect(found(['03101;2023;insgesamt;10;1;', '03101;2023;weiblich;11;1;'])).toEqual(['part-exceeds-total 03101/2023/weiblich/all'])
  })

  test('adds labels up where the paper says so', () => {
    const dimensions = { kind: { insgesamt: both, a: both, b: both } }
    const dimensionSums = [{ dimension: 'kind', total: 'insgesamt', parts: ['a', 'b'] }]
    const lines = ['03101;2023;insgesamt;10;3;', '03101;2023;a;4;1;', '03101;2023;b;6;1;']
    expect(found(lines, { dimensions, dimensionSums })).toEqual(['parts-miss-total 03101/2023/insgesamt/none'])
  })

  test('adds Kreise up to their Land, each person once', () => {
    const areas = [...AREAS, tinyArea('03201', { parent: '03', until: 2000 })]
    const reforms = [{ year: 2000, from: '03201', to: '03101', weightArea: 1, weightPopulation: 1 }]
    const lines = ['03;2000;insgesamt;30;3;', '03101;2000;insgesamt;10;1;', '03154;2000;insgesamt;20;1;', '03201;2000;insgesamt;10;1;']
    expect(found(lines, { addsUpToLand: true }, areas, reforms)).toEqual(['parts-miss-total 03/2000/insgesamt/none', 'counted-twice 03101/2000/insgesamt'])
  })
})

describe('check of jumps', () => {
  const line = (year: number, all: number) => `03101;${year};insgesamt;${all};0;`

  test('finds a number out of all proportion to both neighbours', () => {
    // Damped by 20: 1020 / 120 = 8.5 > 3.
    expect(found([line(2021, 100), line(2022, 1000), line(2023, 100)])).toEqual(['jump 03101/2022/insgesamt/all'])
    expect(found([line(2021, 1000), line(2022, 100), line(2023, 1000)])).toEqual(['jump 03101/2022/insgesamt/all'])
  })

  test('lets small numbers dance', () => {
    // Damped by 20: 32 / 21 = 1.5 < 3.
    expect(found([line(2021, 1), line(2022, 12), line(2023, 1)])).toEqual([])
  })

  test('does not compare across a break or a gap of years', () => {
    const breaks = [2022, 2023].map((year) => ({ period: String(year), areas: ['03'], note: both }))
    expect(found([line(2021, 100), line(2022, 1000), line(2023, 100)], { breaks })).toEqual([])
    expect(found([line(1995, 100), line(2023, 1000)])).toEqual([])
  })

  test('takes an exception out of both of its neighbourhoods, in the columns it names', () => {
    const lines = [line(2021, 100), line(2022, 1000), line(2023, 100)]
    const exception = { period: '2022', until: '2022', areas: ['03'], note: both }
    expect(found(lines, { breaks: [exception] })).toEqual([])
    expect(found(lines, { breaks: [{ ...exception, measures: ['none'] }] })).toEqual(['jump 03101/2022/insgesamt/all'])
  })
})

describe('check of published percentages', () => {
  const measures = { none: { name: both, unit: 'persons' }, share: { name: both, unit: 'percent' } }
  const percentages = [{ percent: 'share', count: 'none' }]
  const of = (lines: readonly string[], addsUpToLand = false) => found(lines, { measures, dimensions: {}, percentages, addsUpToLand, jump: 100 })

  test('accepts what some whole number of persons gives, as far as it is printed', () => {
    // 51 of 258 = 19.7674…; 46 of 780 = 5.897… ≈ 5.9.
    expect(of(['03101;2022;51;19.7674418604651;', '03154;2022;46;5.9;'])).toEqual([])
  })

  test('finds a percentage that no whole number gives', () => {
    // 51 / 0.197 = 258.88…: neither 258 nor 259 gives 19.7000.
    expect(of(['03101;2022;51;19.7001;'])).toEqual(['percentage-contradicts-count 03101/2022/share'])
    expect(of(['03101;2022;0;19.7;'])).toEqual(['percentage-contradicts-count 03101/2022/share'])
    expect(of(['03101;2022;3;120;'])).toEqual(['percentage-contradicts-count 03101/2022/share'])
  })

  test('adds the wholes of the Kreise up to that of the Land', () => {
    // 10 of 50 and 10 of 100 are 20 of 150 = 13.333… %; with 40 instead of 10 the first Kreis would have 200.
    const land = '03;2022;20;13.3333333333333;'
    expect(of(['03101;2022;10;20.0000000000001;', '03154;2022;10;10.0000000000001;', land], true)).toEqual([])
    expect(of(['03101;2022;40;20.0000000000001;', '03154;2022;10;10.0000000000001;', land], true)).toContain('percentages-miss-land 03/2022/share')
  })
})

describe('check of definitions', () => {
  const areas = [...AREAS, tinyArea('03155', { short: '03154' })]
  const of = (differing: object) => check(tinySources([tinyTable(['03101;2023;insgesamt;1;1;'])], areas, differing)).map(({ sentence }) => sentence.en)

  test('names what a definition points to in vain', () => {
    const sentences = of({ indicators: [tinyIndicator({ topic: 'none', from: [{ table: 'none' }], regions: ['none'] })] })
    expect(sentences).toContain('There is no table "none".')
    expect(sentences).toContain('There is no topic "none".')
    expect(sentences).toContain('There is no region "none".')
  })

  test('does not mix tables that mean different things by the year', () => {
    const line = ['03101;2023;insgesamt;1;1;']
    const mixed = (other: TablePaper['yearMeaning']) =>
      check(tinySources([tinyTable(line), tinyTable(line, { id: 'second', yearMeaning: other })], AREAS, { indicators: [tinyIndicator({ from: ['tiny', 'second'].map((table) => ({ table, numerator: 'none', denominator: 'all' })) })] }))
        .map(({ sentence }) => sentence.en)
        .filter((sentence) => sentence.includes('by the year'))
    expect(mixed('school-year-start')).toEqual(['The tables mean different things by the year: school-year-end, school-year-start.'])
    expect(mixed('school-year-end')).toEqual([])
  })

  test('wants every area known, drawn, and told apart by its short name', () => {
    const levels = [{ ...tinyRegion().levels[0]!, areas: ['03154', '03155', '99999'] }]
    const sentences = of({ regions: [tinyRegion({ levels, defaultIndicator: 'none' })] })
    expect(sentences).toContain('The area "99999" is not in areas.csv.')
    expect(sentences).toContain('Without boundaries: 03154, 03155, 99999.')
    expect(sentences).toContain('The short name "03154" stands twice in "kreise".')
    expect(sentences).toContain('The indicator "none" is missing.')
  })
})
