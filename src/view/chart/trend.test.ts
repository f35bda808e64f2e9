import { describe, expect, it } from 'vitest'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import { absent, type Cell } from '@/model/cube/cell.ts'
import { type Cube, emptyCube } from '@/model/cube/cube.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { nearestArea, nearestPeriod } from './nearest.ts'
import { nameRoom, wrapName } from './endNames.ts'
import { placeMarks } from './placeMarks.ts'
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
const input: TrendInput = { indicator, cube, areas, benchmark: land, by: {}, selected: ['03101'], pointed: undefined, locale: 'de' }

interface Drawn {
  readonly id: string
  readonly data: readonly { readonly value: readonly number[]; readonly itemStyle?: { readonly color: string }; readonly label?: { readonly formatter: string } }[]
  readonly markLine?: { readonly data: readonly { readonly xAxis: number }[] }
  readonly markArea?: { readonly data: readonly unknown[]; readonly itemStyle?: { readonly opacity: number } }
}
const draw = (changes: Partial<TrendInput> = {}): Drawn[] => drawn(changes, '2021')
const drawUnmarked = (): Drawn[] => drawn({}, undefined)
function drawn(changes: Partial<TrendInput>, period: string | undefined): Drawn[] {
  const whole = { ...input, ...changes }
  return trendOption({ trend: buildTrendLines(whole), periods, period, indicator: whole.indicator, format: formatOf('de'), width: 600, height: 300, fromHere: 'ab hier' })['series'] as Drawn[]
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
    expect(buildTrendLines(input).breaks).toEqual([{ number: 1, mark: cube.breaks[0] }])
  })

  it('leaves out breaks that nothing drawn shows', () => {
    const note = { de: 'Neu', en: 'New' }
    // C has no value at all, the first break lies before everything, the third is another Land's.
    const breaks = [{ period: '2020', areas: ['03'], note }, { period: '2021', until: '2021', areas: ['03'], note }, { period: '2022', areas: ['15'], note }]
    expect(buildTrendLines({ ...input, cube: { ...cube, breaks } }).breaks).toEqual([{ number: 1, mark: breaks[1] }])
    expect(buildTrendLines({ ...input, cube: { ...cube, breaks }, selected: ['03103'], benchmark: undefined }).breaks).toEqual([])
  })

  it('draws no cloud of eleven thousand lines, and says so', () => {
    const many = Array.from({ length: 451 }, (_, index) => area(String(10000 + index), `G${index}`))
    const { quiet, leftOut } = buildTrendLines({ ...input, areas: many, selected: [] })
    expect([quiet.length, leftOut]).toEqual([0, 451])
  })
})

describe('trendOption', () => {
  it('has a gap at the absence and before the break, which dots lead across', () => {
    expect(values(draw().find(({ id }) => id === 'line-03101'))).toEqual([[2020, 1], [2021, 2], 'gap', [2023, 4], 'gap'])
    expect(values(draw().find(({ id }) => id === 'line-03'))).toEqual([[2020, 3], [2021, 3], [2022, 3], 'gap', [2023, 3], 'gap'])
    expect(draw().find(({ id }) => id === 'bridge-03')?.data).toEqual([[2022, 3], [2023, 3], expect.anything()])
    // Before 2023 A has no value: nothing to lead across.
    expect(draw().map(({ id }) => id)).not.toContain('bridge-03101')
  })

  it('hollows what was reconstructed and writes the name at the last value', () => {
    const points = draw().find(({ id }) => id === 'line-03101')?.data ?? []
    expect(points.map((point) => point.itemStyle?.color)).toEqual(['#1a3ca3', '#1a3ca3', undefined, '#ffffff', undefined])
    expect(points.map((point) => point.label?.formatter)).toEqual([undefined, undefined, undefined, 'A', undefined])
  })

  it('marks the period on screen and the break before its period', () => {
    expect(draw()[0]?.markLine?.data.map(({ xAxis }) => xAxis)).toEqual([2021, 2022.5])
    expect(draw()[0]?.markArea?.data).toEqual([])
  })

  it('marks an exception as a field with its number in the middle', () => {
    const breaks = [{ period: '2021', until: '2022', areas: ['03'], note: { de: 'x', en: 'x' } }]
    const [marks] = draw({ cube: { ...cube, breaks } })
    expect(marks?.markArea?.data).toEqual([[{ xAxis: 2020.5 }, { xAxis: 2022.5 }]])
    expect(marks?.markLine?.data.map(({ xAxis }) => xAxis)).toEqual([2021, 2021.5])
    // The page marks its year below the drawing: it must show through.
    expect(marks?.markArea?.itemStyle?.opacity).toBeLessThan(0.2)
    expect(drawUnmarked()[0]?.markLine?.data.map(({ xAxis }) => xAxis)).toEqual([2022.5])
  })

  it('draws all quiet areas as one path', () => {
    expect(draw().map(({ id }) => id)).toEqual(['marks', 'quiet', 'bridge-03', 'line-03101', 'line-03'])
    // Breaks do not cut them.
    expect(values(draw()[1])).toEqual([[2020, 5], [2021, 5], [2022, 5], [2023, 5], 'gap'])
  })

  it('never lets a name be read as a format', () => {
    expect(draw({ areas: [area('03101', '{a|x}')] }).find(({ id }) => id === 'line-03101')?.data[3]?.label?.formatter).toBe('a x')
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

  it('stay in the chart', () => {
    expect(freeHeight({ top: 95, height: 15 }, [], 100)).toBe(85)
    expect(freeHeight({ top: 95, height: 15 }, [{ top: 82, height: 15 }], 100)).toBe(67)
  })

  it('stand in the order of the ends, none over another, none below the chart', () => {
    const { inOrder, anywhere } = placeNames([15, 15, 15], 140)
    const tops = [98, 100, 130].map((y, index) => y + inOrder(index)({ labelRect: { y, height: 15 } }).dy)
    // Three names are 45 high: the first begins at 95 at the latest, so that the third ends at 140.
    expect(tops).toEqual([95, 110, 125])
    // Pointed at 110: nothing is free down to the bottom, above it is 80.
    expect(110 + anywhere({ labelRect: { y: 110, height: 15 } }).dy).toBe(80)
    // With room: 40 stays, 45 is taken until 55, 90 stays.
    const roomy = placeNames([15, 15, 15], 300)
    expect([40, 45, 90].map((y, index) => y + roomy.inOrder(index)({ labelRect: { y, height: 15 } }).dy)).toEqual([40, 55, 90])
  })

  it('break between words and behind hyphens only', () => {
    expect(wrapName('Nordrhein-Westfalen', 13)).toBe('Nordrhein-\nWestfalen')
    expect(wrapName('Städteregion Aachen', 13)).toBe('Städteregion\nAachen')
    expect(wrapName('Halle (Saale)', 13)).toBe('Halle (Saale)')
  })

  it('take no room where there are none', () => {
    const line = buildTrendLines(input).lines[0]!
    expect(nameRoom({ lines: [] }, 400).room).toBe(16)
    expect(nameRoom({ lines: [{ ...line, kind: 'pointed' }] }, 400).room).toBe(16)
    // (0.3 · 400 − 16) / 7.4 = 14 letters; "Westfalen" 9, "Nordrhein-" 10: 16 + 7.4 · 10 = 90.
    expect(nameRoom({ lines: [{ ...line, name: 'Nordrhein-Westfalen' }] }, 400)).toEqual({ letters: 14, room: 90 })
  })
})

describe('numbers of breaks', () => {
  const mark = (period: string, until?: string) => ({ period, ...(until === undefined ? {} : { until }), areas: ['03'], note: { de: 'x', en: 'x' } })

  it('go up a row where they would touch', () => {
    const breaks = [mark('2016'), mark('2016', '2016'), mark('2020')].map((one, index) => ({ number: index + 1, mark: one }))
    // 30 years on 300 px: 2015.5 at 205, 2016 at 210, 2019.5 at 245.
    const placed = placeMarks(breaks, [1995, 2025], 300)
    expect(placed.map(({ from, to, row }) => [from, to, row])).toEqual([[2015.5, 2015.5, 0], [2015.5, 2016.5, 1], [2019.5, 2019.5, 0]])
  })
})
