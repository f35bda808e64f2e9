import { describe, expect, it } from 'vitest'
import { checkForecasts } from '../../check/forecasts/checkForecasts.ts'
import { tinyArea, tinyTable } from '../../fixtures/tinyTable.ts'
import { tinyIndicator, tinyRegion, tinySources } from '../../fixtures/tinySources.ts'
import type { ForecastSource } from '../../read/forecasts/forecast.ts'
import { flowPaperSchema } from '../../schema/flowFile.ts'
import { forecastDefinitionSchema } from '../../schema/forecastFile.ts'
import { derive } from '../derive.ts'
import { forecastTables } from './forecastTable.ts'

const both = (words: string) => ({ de: words, en: words })
const AREAS = [tinyArea('03', { kind: 'land' }), tinyArea('03101', { parent: '03' }), tinyArea('03154', { parent: '03' }), tinyArea('031', { kind: 'region', parent: '03' })]

/** Grade `all` and those who left a year later, `none`; the last year's grade is `graded`, in 03101. */
const table = (graded: string) =>
  tinyTable(
    [
      ...['2020', '2021', '2022'].flatMap((year, at) => [`03101;${year};insgesamt;100;${40 + 10 * at};`, `03154;${year};insgesamt;200;100;reconstructed`]),
      `03101;2023;insgesamt;${graded};60;`,
      '03154;2023;insgesamt;300;100;',
    ],
    { measures: { all: { name: both('all'), unit: 'persons' }, none: { name: both('none'), unit: 'persons' } } },
  )
const count = (id: string, value: string) => tinyIndicator({ id, kind: 'count', from: [{ table: 'tiny', value }], factor: 1, decimals: 0 })
const define = (id: string, definition: object): ForecastSource => ({
  id,
  definition: forecastDefinitionSchema.parse({ id, land: '03', since: '2021', ahead: 1, rates: { last: 3, atLeast: 2, spread: 2 }, backTest: { from: '2022' }, people: both('people'), ...definition }),
  paper: flowPaperSchema.parse({
    id, title: both('Ahead'), source: 'Test', retrieved: '2026-01-01', licence: { name: 'free', url: 'https://example.org/licence' }, attribution: 'a', yearMeaning: 'school-year-end',
    gebietsstand: both('today'), rounding: [], notes: [], footnotes: [], acknowledged: [], protection: { method: 'none', reason: both('x') },
  }),
})
/** The grade is never forecast here: a year ahead it is always counted. */
const grade = define('grade', { series: [{ id: 'all', name: both('grade'), count: [{ indicator: 'graded' }] }], cohort: { kind: 'age', indicator: 'graded', breakdown: 'sex', groups: [{ category: 'total', from: 0, years: 1 }], ages: [0], reach: 1 } })
const left = define('left', { series: [{ id: 'all', name: both('left'), count: [{ indicator: 'leavers' }] }], cohort: { kind: 'grade', forecast: 'grade', series: 'all', years: 1 } })
const sources = (graded = '100', forecasts = [grade, left]) =>
  tinySources([table(graded)], AREAS, { forecasts, indicators: [count('graded', 'all'), count('leavers', 'none')], regions: [tinyRegion({ defaultIndicator: 'leavers' })] })
const rows = (graded?: string) => forecastTables(sources(graded)).find(({ table: { id } }) => id === 'left')?.table.rows ?? []
const said = (area: string, period: string, graded?: string) =>
  rows(graded)
    .filter((row) => row.area === area && row.period === period)
    .map(({ labels, cells: [cell], flags }) => [labels[1], cell === undefined ? '' : 'number' in cell ? cell.number : cell.marker, flags.join(' ')])

describe('forecastTables', () => {
  it('sets the counted years before the forecast, each variant the same number', () => {
    expect(said('03101', '2022')).toEqual([['mittel', 60, ''], ['niedrig', 60, ''], ['hoch', 60, '']])
    expect([...new Set(rows().map(({ period }) => period))]).toEqual(['2021', '2022', '2023', '2024'])
  })

  it('rounds to whole persons at the end, with the flags of all that went in', () => {
    // Rates 0.5, 0.6, 0.6 of 2021–2023, weighted (0.5 + 1.2 + 1.8) / 6 = 0.5833; s = √(0.001389) = 0.0373; of 100 in 2023.
    expect(said('03101', '2024')).toEqual([['mittel', 58, 'forecast'], ['niedrig', 51, 'forecast'], ['hoch', 66, 'forecast']])
    // Half of 200 each year: half of 300, and no range. Two of the counts were reconstructed.
    expect(said('03154', '2024')).toEqual([['mittel', 150, 'reconstructed forecast'], ['niedrig', 150, 'reconstructed forecast'], ['hoch', 150, 'reconstructed forecast']])
  })

  it('has no forecast where the cohort is kept secret, and says so', () => {
    expect(said('03101', '2024', '/')).toEqual([['mittel', '/', 'forecast'], ['niedrig', '/', 'forecast'], ['hoch', '/', 'forecast']])
  })

  it('forecasts Kreise only: not the region between them and the Land', () => {
    expect([...new Set(rows().map(({ area }) => area))]).toEqual(['03101', '03154'])
  })

  it('is summed up like every count, and the cube names the first period that is forecast', () => {
    const made = forecastTables(sources())
    const indicator = tinyIndicator({ id: 'ahead', kind: 'count', from: [{ table: 'left', value: 'people', where: { reihe: 'all' } }], factor: 1, decimals: 0, breakdowns: [{ id: 'variante', name: both('v'), column: 'variante', categories: ['mittel', 'niedrig', 'hoch'].map((id) => ({ id, name: both(id), label: id })) }] })
    const [cube] = derive({ ...sources(), tables: made.map(({ table: one }) => one), indicators: [indicator] }).cubes
    expect(cube?.forecast).toBe('2024')
    const total = cube?.areas.indexOf('r') ?? -1
    expect([0, 1, 2].map((variant) => cube?.cell(variant, total, 3).value)).toEqual([58 + 150, 51 + 150, 66 + 150])
  })

  it('tells the back-test in the paper, computed', () => {
    const paper = forecastTables(sources()).find(({ table: { id } }) => id === 'left')?.paper
    // From 2022: (0.5 + 2 · 0.6) / 3 of 100 is 57 against 60; 100 against 100.
    expect(paper?.series[0]?.checks).toEqual([{ ahead: 1, cases: 2, from: '2022', to: '2022', error: 1.9, mean: 2.5, bias: -1.9, inside: 100 }])
  })
})

describe('checkForecasts', () => {
  const faults = (...forecasts: ForecastSource[]) => checkForecasts(sources('100', forecasts)).map(({ sentence }) => sentence.en)

  it('has nothing against definitions that point to what is there', () => {
    expect(faults(grade, left)).toEqual([])
  })

  it('names an indicator, a category, a grade and an area that do not exist, and a circle', () => {
    expect(faults(left)).toEqual(['There is no "grade/all".'])
    expect(faults(define('a', { land: '99', series: [{ id: 'all', name: both('x'), count: [{ indicator: 'gone' }, { indicator: 'leavers', by: { sex: 'third' } }] }], cohort: { kind: 'grade', forecast: 'a', series: 'all', years: 1 } }))).toEqual([
      'The area "99" is not in areas.csv.',
      'There is no indicator "gone".',
      '"leavers" has no "sex: third".',
      'The grades of this forecast are reckoned from itself.',
    ])
  })
})
