import { describe, expect, it } from 'vitest'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import { absent, type Cell } from '@/model/cube/cell.ts'
import { type Cube, emptyCube } from '@/model/cube/cube.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { nearestArea, nearestPeriod } from './nearest.ts'
import { freeHeight, placeNames } from './placeNames.ts'
import { buildTrendLines, type TrendInput } from './trendLines.ts'
import { thin, trendOption } from './trendOption.ts'

const area = (id: string, short: string): Area => ({ id, name: short, short, kind: 'landkreis', level: 'kreise', predecessors: [] })
const areas = [area('03101', 'A'), area('03102', 'B'), area('03103', 'C')]
const land = area('03', 'Land')
const cell = (value: number, flags: Cell['flags'] = []): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags })
const rows: Record<string, Cell[]> = {
  '03101': [cell(1), cell(2), absent('suppressed'), cell(4, ['reconstructed'])],
  '03102': [cell(5), cell(5), cell(5), cell(5)],
  '03103': [absent('unknown'), absent('unknown'), absent('unknown'), absent('unknown')],
  '03': [cell(3), cell(3), cell(3), cell(3)],
}
const periods = ['2020', '2021', '2022', '2023']
const cube: Cube = {
  ...emptyCube('r', 'i'),
  periods,
  breaks: [{ period: '2023', areas: ['03'], note: { de: 'Neu', en: 'New' } }],
  cell: (id, period) => rows[id]?.[periods.indexOf(period)] ?? absent('not-existing'),
}
const indicator = { kind: 'share', unit: { de: '%', en: '%' }, decimals: 1, yearMeaning: 'school-year-end' } as Indicator
const input: TrendInput = { indicator, cube, areas, benchmark: land, period: '2021', by: {}, selected: ['03101'], pointed: undefined, locale: 'de' }

interface Drawn {
  readonly id: string
  readonly data: readonly { readonly value: readonly number[]; readonly itemStyle?: { readonly color: string }; readonly label?: { readonly formatter: string } }[]
  readonly markLine?: { readonly data: readonly { readonly xAxis: number }[] }
}
const draw = (changes: Partial<TrendInput> = {}): Drawn[] => {
  const whole = { ...input, ...changes }
  return trendOption({ trend: buildTrendLines(whole), periods, period: whole.period, indicator: whole.indicator, format: formatOf('de'), width: 600 })['series'] as Drawn[]
}
const values = (drawn: Drawn | undefined) => drawn?.data.map(({ value }) => (Number.isNaN(value[1]) ? 'gap' : value))

describe('buildTrendLines', () => {
  it('names the highlighted areas and the benchmark and keeps the rest quiet', () => {
    const { lines, quiet } = buildTrendLines(input)
    expect(lines.map(({ name, kind }) => [name, kind])).toEqual([['A', 'selected'], ['Land', 'benchmark']])
    expect(quiet.map((one) => one.area)).toEqual(['03102', '03103'])
  })

  it('adds the area pointed at, once', () => {
    expect(buildTrendLines({ ...input, pointed: '03102' }).lines.map(({ kind }) => kind)).toEqual(['selected', 'benchmark', 'pointed'])
    expect(buildTrendLines({ ...input, pointed: '03101' }).lines).toHaveLength(2)
  })

  it('leaves the counts of a whole Land out unless nothing else is known', () => {
    const count = { ...indicator, kind: 'count' } as Indicator
    expect(buildTrendLines({ ...input, indicator: count }).lines.map(({ name }) => name)).toEqual(['A'])
    expect(buildTrendLines({ ...input, indicator: count, areas: [area('03103', 'C')], selected: [] }).lines.map(({ name }) => name)).toEqual(['Land'])
  })

  it('numbers and explains breaks', () => {
    expect(buildTrendLines(input).breaks).toEqual([{ number: 1, period: '2023', note: { de: 'Neu', en: 'New' } }])
  })

  it('draws no cloud of eleven thousand lines, and says so', () => {
    const many = Array.from({ length: 451 }, (_, index) => area(String(10000 + index), `G${index}`))
    const { quiet, leftOut } = buildTrendLines({ ...input, areas: many, selected: [] })
    expect([quiet.length, leftOut]).toEqual([0, 451])
  })
})

describe('trendOption', () => {
  it('has a gap at the absence and before the break', () => {
    expect(values(draw().find(({ id }) => id === 'line-03101'))).toEqual([[2020, 1], [2021, 2], 'gap', [2023, 4], 'gap'])
    expect(values(draw().find(({ id }) => id === 'line-03'))).toEqual([[2020, 3], [2021, 3], [2022, 3], 'gap', [2023, 3], 'gap'])
  })

  it('hollows what was reconstructed and writes the name at the last value', () => {
    const points = draw().find(({ id }) => id === 'line-03101')?.data ?? []
    expect(points.map((point) => point.itemStyle?.color)).toEqual(['#1a3ca3', '#1a3ca3', undefined, '#ffffff', undefined])
    expect(points.map((point) => point.label?.formatter)).toEqual([undefined, undefined, undefined, 'A', undefined])
  })

  it('marks the period on screen and the break before its period', () => {
    expect(draw()[0]?.markLine?.data.map(({ xAxis }) => xAxis)).toEqual([2021, 2022.5])
  })

  it('draws all quiet areas as one path', () => {
    expect(draw().map(({ id }) => id)).toEqual(['marks', 'quiet', 'line-03101', 'line-03'])
    expect(values(draw()[1])).toEqual([[2020, 5], [2021, 5], [2022, 5], 'gap', [2023, 5], 'gap'])
  })

  it('never lets a name be read as a format', () => {
    expect(draw({ areas: [area('03101', '{a|x}')] }).find(({ id }) => id === 'line-03101')?.data[3]?.label?.formatter).toBe(' a x ')
  })

  it('writes only as many years as fit, the last one always', () => {
    expect(thin([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7])
    expect(thin([1, 2, 3], 5)).toEqual([1, 2, 3])
  })
})

describe('what the pointer means', () => {
  it('is the nearest period and the nearest value within reach', () => {
    expect(nearestPeriod(periods, 2021.4)).toBe('2021')
    expect(nearestPeriod([], 2021)).toBeUndefined()
    expect(nearestArea(input, '2021', 4.2, 1)).toBe('03102')
    expect(nearestArea(input, '2021', 3.5, 1)).toBeUndefined()
    expect(nearestArea(input, '2022', 2, 1)).toBeUndefined()
  })
})

describe('names at the ends of lines', () => {
  it('keep their height, or move to the nearest free one', () => {
    expect(freeHeight({ top: 50, height: 15 }, [])).toBe(50)
    // Taken 45–60: below begins at 60 (10 away), above would begin at 30 (20 away).
    expect(freeHeight({ top: 50, height: 15 }, [{ top: 45, height: 15 }])).toBe(60)
    expect(freeHeight({ top: 46, height: 15 }, [{ top: 50, height: 30 }])).toBe(35)
    expect(freeHeight({ top: 3, height: 15 }, [{ top: 5, height: 15 }])).toBe(20)
  })

  it('never lie over each other, and the first one stays', () => {
    const layout = placeNames()
    const tops = [100, 103, 98, 101].map((y, seriesIndex) => y + layout({ seriesIndex, labelRect: { y, height: 15 } }).dy)
    expect(tops[0]).toBe(100)
    const sorted = tops.toSorted((a, b) => a - b)
    for (const [index, top] of sorted.slice(1).entries()) expect(top - sorted[index]!).toBeGreaterThanOrEqual(15)
  })
})
