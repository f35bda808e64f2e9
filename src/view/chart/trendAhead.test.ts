import { describe, expect, it } from 'vitest'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import { absent, type Cell } from '@/model/cube/cell.ts'
import { type Cube, emptyCube } from '@/model/cube/cube.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { buildTrendLines, type TrendInput } from './trendLines.ts'
import { trendOption } from './trendOption.ts'

const area = (id: string): Area => ({ id, name: id, short: id, kind: 'landkreis', level: 'kreise', predecessors: [] })
const periods = ['2022', '2023', '2024', '2025']
const figures: Readonly<Record<string, readonly (number | undefined)[]>> = { 'a/mittel': [10, 20, 30, 40], 'a/niedrig': [10, 20, 25, 30], 'a/hoch': [10, 20, 35, 50], 'b/mittel': [5, undefined, 6, 7] }
const cube: Cube = {
  ...emptyCube('r', 'i'),
  periods,
  forecast: '2024',
  cell: (id, period, by = {}): Cell => {
    const value = figures[`${id}/${by['variante'] ?? 'mittel'}`]?.[periods.indexOf(period)]
    return value === undefined ? absent('unknown') : { absence: undefined, value, numerator: undefined, denominator: undefined, flags: period < '2024' ? [] : ['forecast'] }
  },
}
const same = (text: string) => ({ de: text, en: text })
const indicator = {
  kind: 'count', unit: same(''), decimals: 0, yearMeaning: 'school-year-end',
  breakdowns: [{ id: 'variante', name: same('v'), categories: ['mittel', 'niedrig', 'hoch'].map((id) => ({ id, name: same(id) })) }],
  forecast: { breakdown: 'variante', low: 'niedrig', high: 'hoch', sentence: same('') },
} as unknown as Indicator
const input: TrendInput = { indicator, cube, areas: [area('a'), area('b')], benchmark: undefined, by: {}, selected: ['a'], pointed: undefined, locale: 'de' }

interface Drawn {
  readonly id: string
  readonly type: string
  readonly data: readonly { readonly value: readonly number[]; readonly label?: unknown }[]
  readonly lineStyle?: { readonly type: unknown }
  readonly markLine?: { readonly data: readonly { readonly xAxis: number; readonly label: { readonly formatter?: string } }[] }
}
const draw = (changes: Partial<TrendInput> = {}) => {
  const trend = buildTrendLines({ ...input, ...changes })
  const { series, yAxis } = trendOption({ trend, periods, period: '2023', indicator, format: formatOf('de'), width: 600, height: 300, fromHere: 'ab hier' }) as { series: Drawn[]; yAxis: object }
  return { series: new Map(series.map((one) => [one.id, one])), yAxis }
}
const values = (one: Drawn | undefined) => one?.data.map(({ value }) => value).filter(([year]) => !Number.isNaN(year))

describe('a trend with a forecast', () => {
  it('ends the solid line with what was counted and goes on dashed from there, the name at the far end', () => {
    const { series } = draw()
    expect(values(series.get('line-a'))).toEqual([[2022, 10], [2023, 20]])
    expect(values(series.get('ahead-a'))).toEqual([[2023, 20], [2024, 30], [2025, 40]])
    expect([series.get('line-a')?.lineStyle?.type, series.get('ahead-a')?.lineStyle?.type]).toEqual(['solid', [5, 4]])
    expect([series.get('line-a'), series.get('ahead-a')].map((one) => one?.data.findLastIndex(({ label }) => label !== undefined))).toEqual([-1, 2])
  })

  it('draws the range as a band: out along the upper bound, back along the lower one', () => {
    expect(draw().series.get('range-a')?.data).toEqual([[2023, 20], [2024, 35], [2025, 50], [2025, 30], [2024, 25], [2023, 20]])
  })

  it('draws no band around a bound', () => {
    expect(draw({ by: { variante: 'hoch' } }).series.has('range-a')).toBe(false)
  })

  it('does not join a forecast with a count that is missing just before it', () => {
    expect(values(draw().series.get('quiet-ahead'))).toEqual([[2024, 6], [2025, 7]])
  })

  it('marks with words where the forecast begins, between two years', () => {
    expect(draw().series.get('marks')?.markLine?.data.filter(({ label }) => label.formatter === 'ab hier').map(({ xAxis }) => xAxis)).toEqual([2023.5])
  })

  it('draws nothing of it where all was counted', () => {
    const { series } = draw({ cube: { ...cube, forecast: undefined } })
    expect([...series.keys()].filter((id) => /ahead|range/.test(id))).toEqual([])
    expect(values(series.get('line-a'))).toHaveLength(4)
  })
})
