import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SeriesBreak } from '@/contract/schema/paper.ts'
import { absent, type Cell } from '../cube/cell.ts'
import { buildHistogram, axisPosition } from './histogram.ts'
import { rankAreas, rankOf } from './rank.ts'
import { breakSpan, breaksOf, bridgesOf, previousPoint, segmentsOf, type SeriesPoint, yearOf } from './series.ts'

const cell = (value: number, flags: Cell['flags'] = []): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags })
const at = (period: string, value: number | Cell): SeriesPoint => ({ period, cell: typeof value === 'number' ? cell(value) : value })
const note = { de: 'x', en: 'x' }
const years = (points: readonly SeriesPoint[], breaks: readonly SeriesBreak[] = []) => segmentsOf(points, breaks).map((segment) => segment.map(({ period }) => period))

describe('segmentsOf', () => {
  it('draws no line through an absence', () => {
    expect(years([at('2019', 1), at('2020', 2), at('2021', absent('suppressed')), at('2022', 3)])).toEqual([['2019', '2020'], ['2022']])
  })

  it('draws no line across a break', () => {
    expect(years([at('2003', 1), at('2004', 2), at('2005', 2)], [{ period: '2004', areas: ['03'], note }])).toEqual([['2003'], ['2004', '2005']])
  })

  it('finds a break also where its own year has no figure', () => {
    // Known 2013, 2017, 2023 only; the break of 2016 lies between the first two.
    expect(years([at('2013', 1), at('2017', 2), at('2023', 2)], [{ period: '2016', areas: ['03'], note }])).toEqual([['2013'], ['2017', '2023']])
  })

  it('sets an exception apart from both sides, of one year or of several', () => {
    const points = [at('2010', 1), at('2011', 5), at('2012', 1), at('2013', 1)]
    expect(years(points, [{ period: '2011', until: '2011', areas: ['03'], note }])).toEqual([['2010'], ['2011'], ['2012', '2013']])
    expect(years(points, [{ period: '2011', until: '2012', areas: ['03'], note }])).toEqual([['2010'], ['2011', '2012'], ['2013']])
  })

  it('draws no line across years that have no figures at all', () => {
    expect(years([at('2013', 1), at('2014', 1), at('2015', 1), at('2023', 2), at('2024', 2)])).toEqual([['2013', '2014', '2015'], ['2023', '2024']])
  })

  it('joins what is always far apart', () => {
    expect(years([at('2013-12-31', 1), at('2017-12-31', 1), at('2023-12-31', 1)])).toEqual([['2013-12-31', '2017-12-31', '2023-12-31']])
    expect(years([at('2015', 1), at('2023', 1)])).toEqual([['2015', '2023']])
  })

  it('keeps every value once, in order, and no absence', () => {
    const point = fc.oneof(fc.integer(), fc.constantFrom('suppressed', 'unknown', 'pending').map((reason) => absent(reason as 'unknown')))
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), (list) => {
        const points = list.map((one, index) => at(String(1995 + index), one))
        expect(segmentsOf(points, []).flat().map(({ period }) => period)).toEqual(points.filter((one) => one.cell.absence === undefined).map(({ period }) => period))
      }),
    )
  })
})

describe('bridgesOf', () => {
  const spans = (points: readonly SeriesPoint[], breaks: readonly SeriesBreak[]) => bridgesOf(points, breaks).map((pair) => pair.map(({ period }) => period))

  it('joins the two sides of a break, and an exception with both of its neighbours', () => {
    const points = [at('2010', 1), at('2011', 5), at('2012', 1)]
    expect(spans(points, [{ period: '2012', areas: ['03'], note }])).toEqual([['2011', '2012']])
    expect(spans(points, [{ period: '2011', until: '2011', areas: ['03'], note }])).toEqual([['2010', '2011'], ['2011', '2012']])
  })

  it('joins nothing across an absence or a gap of years', () => {
    const breaks = [{ period: '2012', areas: ['03'], note }]
    expect(spans([at('2010', 1), at('2011', absent('unknown')), at('2012', 1)], breaks)).toEqual([])
    expect(spans([at('2009', 1), at('2010', 1), at('2023', 1), at('2024', 1)], breaks)).toEqual([])
  })
})

describe('earlier figures', () => {
  const points = [at('2020', 1), at('2021', absent('unknown')), at('2022', 3), at('2023', 4)]

  it('skip absences and say when a break lies between', () => {
    const breaks = [{ period: '2021', areas: ['03'], note }]
    expect(previousPoint(points, '2022', [])).toEqual({ point: points[0], breaks: [], skipped: [] })
    expect(previousPoint(points, '2022', breaks)).toEqual({ point: points[0], breaks, skipped: [] })
    expect(previousPoint(points, '2023', breaks)?.breaks).toEqual([])
  })

  it('pass over an exception, and say so', () => {
    const exception = { period: '2020', until: '2020', areas: ['03'], note }
    const series = [at('2019', 7), at('2020', 10), at('2021', 8), at('2022', 8)]
    expect(previousPoint(series, '2021', [exception])).toEqual({ point: series[0], breaks: [], skipped: [exception] })
    expect(previousPoint(series, '2022', [exception])).toEqual({ point: series[2], breaks: [], skipped: [] })
  })

  it('of an exception are not comparable', () => {
    const exception = { period: '2020', until: '2020', areas: ['03'], note }
    expect(previousPoint([at('2019', 7), at('2020', 10)], '2020', [exception])).toMatchObject({ point: { period: '2019' }, breaks: [exception], skipped: [] })
    expect(previousPoint([at('2020', 10), at('2021', 7)], '2021', [exception])).toMatchObject({ point: { period: '2020' }, breaks: [exception] })
  })

  it('do not exist for the first period', () => {
    expect(previousPoint(points, '2020', [])).toBeUndefined()
  })
})

describe('time and breaks', () => {
  it('stand at the year, dates at their month', () => {
    expect(yearOf('2024')).toBe(2024)
    expect(yearOf('2024-12-31')).toBe(2024)
    expect(yearOf('2024-06-30')).toBe(2023.5)
  })

  it('have a span', () => {
    expect(breakSpan({ period: '2016', areas: ['03'], note }, (period) => period)).toBe('2016')
    expect(breakSpan({ period: '2011', until: '2011', areas: ['03'], note }, (period) => period)).toBe('2011')
    expect(breakSpan({ period: '2014', until: '2015', areas: ['03'], note }, (period) => period)).toBe('2014–2015')
  })

  it('concern areas whose key begins with the key of the break, and the cooperation it names', () => {
    const breaks = [{ period: '2004', areas: ['03', 'raum-neu'], note }, { period: '2007', areas: ['15', 'DG'], note }]
    expect(breaksOf(breaks, '03154').map(({ period }) => period)).toEqual(['2004'])
    expect(breaksOf(breaks, 'DG').map(({ period }) => period)).toEqual(['2007'])
    expect(breaksOf(breaks, 'raum-neu').map(({ period }) => period)).toEqual(['2004'])
    expect(breaksOf(breaks, 'raum-neuland')).toEqual([])
  })
})

describe('rankAreas', () => {
  const cells = new Map<string, Cell>([['a', cell(5)], ['b', absent('suppressed')], ['c', cell(9)], ['d', cell(5.004)], ['e', cell(1)]])
  const share = { kind: 'share', decimals: 2 } as const

  it('shares a place between equal printed values and leaves out the next', () => {
    // 9; 5.00 and 5.004 (printed 5.00); 1 → places 1, 2, 2, 4.
    expect(rankAreas(cells, share).map(({ area, rank, tied }) => [area, rank, tied])).toEqual([['c', 1, false], ['a', 2, true], ['d', 2, true], ['e', 4, false], ['b', undefined, false]])
    expect(rankOf('e', cells, share)).toEqual({ rank: 4, of: 4, tied: false })
    expect(rankOf('b', cells, share)).toBeUndefined()
  })

  it('gives categories no place', () => {
    expect(rankOf('a', cells, { kind: 'categorical', decimals: 0 })).toBeUndefined()
  })
})

describe('buildHistogram', () => {
  const classification = { method: 'equal', bounds: [0, 2, 10] } as const
  const cells = new Map<string, Cell>([['a', cell(0)], ['b', cell(1.9)], ['c', cell(2)], ['d', cell(10)], ['e', absent('unknown')]])

  it('has columns of one class each and counts every area with a value once', () => {
    // Ten columns of width 1: two for the first class, eight for the second.
    const histogram = buildHistogram(cells, classification, 10)
    expect(histogram.bins.map(({ classIndex }) => classIndex)).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 1])
    expect(histogram.bins.map(({ areas }) => areas.length)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 1])
    expect(histogram.peak).toBe(1)
  })

  it('is one column where all values are equal, none without classes', () => {
    expect(buildHistogram(new Map([['a', cell(5)], ['b', cell(5)]]), { method: 'equal', bounds: [5, 5] }).bins).toEqual([{ from: 5, to: 5, classIndex: 0, areas: ['a', 'b'] }])
    expect(buildHistogram(cells, { method: 'equal', bounds: [] })).toEqual({ low: 0, high: 0, bins: [], peak: 0 })
  })

  it('places a value on the axis', () => {
    expect(axisPosition(5, { low: 0, high: 10 })).toBe(0.5)
    expect(axisPosition(99, { low: 0, high: 10 })).toBe(1)
    expect(axisPosition(5, { low: 5, high: 5 })).toBe(0.5)
  })
})
