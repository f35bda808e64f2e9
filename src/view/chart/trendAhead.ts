import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import { isPresent } from '@/model/cube/cell.ts'
import type { Cube, Selection } from '@/model/cube/cube.ts'
import { isForecast } from '@/model/cube/forecast.ts'
import { type LineSegment, segmentsOf, type SeriesPoint, yearOf } from '@/model/series/series.ts'

/** The range of a forecast in one period. */
export interface RangePoint {
  readonly period: string
  readonly low: number
  readonly high: number
}

/** A series that is counted up to a period and forecast after it. */
export interface Ahead {
  readonly counted: readonly SeriesPoint[]
  /** From the last counted point on, where it lies directly before: the dashed line begins at the solid one's end. */
  readonly ahead: LineSegment
  readonly range: readonly RangePoint[]
}

/** Takes a series apart. The range is known where the middle of a forecast is chosen. */
export function takeApart(points: readonly SeriesPoint[], area: string, { cube, indicator, by }: { readonly cube: Cube; readonly indicator: Indicator; readonly by: Selection }): Ahead {
  const counted = points.filter(({ period }) => !isForecast(cube, period))
  if (counted.length === points.length) return { counted, ahead: [], range: [] }
  const [run = []] = segmentsOf(points.slice(Math.max(0, counted.length - 1)), [])
  const ahead = run.some(({ period }) => isForecast(cube, period)) ? run : []
  const { forecast, breakdowns } = indicator
  const middle = breakdowns.find(({ id }) => id === forecast?.breakdown)?.categories[0]?.id
  if (forecast === undefined || (by[forecast.breakdown] ?? middle) !== middle) return { counted, ahead, range: [] }
  const range = ahead.flatMap(({ period }): RangePoint[] => {
    const [low, high] = [forecast.low, forecast.high].map((bound) => cube.cell(area, period, { ...by, [forecast.breakdown]: bound }))
    return low === undefined || high === undefined || !isPresent(low) || !isPresent(high) ? [] : [{ period, low: low.value, high: high.value }]
  })
  return { counted, ahead, range }
}

/** The range as a band behind its line: out along the upper bound and back along the lower one. */
export function rangeBand(id: string, colour: string, range: readonly RangePoint[]): CustomSeriesOption[] {
  if (range.length < 2) return []
  const border = [...range.map(({ period, high }) => [yearOf(period), high]), ...range.toReversed().map(({ period, low }) => [yearOf(period), low])]
  return [
    {
      id: `range-${id}`,
      type: 'custom',
      // One polygon for the whole series: it is drawn with its first point. Its corners stand in the data, so that the axis reaches them.
      data: border,
      silent: true,
      clip: true,
      renderItem: ({ dataIndex }, api) => (dataIndex === 0 ? { type: 'polygon', silent: true, shape: { points: border.map((corner) => api.coord(corner)) }, style: { fill: colour, opacity: 0.16 } } : null),
      z: 2,
    },
  ]
}

/** Quiet lines go on dashed, as one path. */
export function quietAhead(segments: readonly LineSegment[], color: string): LineSeriesOption[] {
  if (segments.every(({ length }) => length === 0)) return []
  const gap = { value: [Number.NaN, Number.NaN], symbol: 'none' }
  const data = segments.flatMap((segment) => [...segment.map(({ period, cell }) => ({ value: [yearOf(period), cell.value], symbol: 'none' })), gap])
  return [{ id: 'quiet-ahead', type: 'line', data, silent: true, connectNulls: false, symbol: 'none', lineStyle: { color, width: 1, type: [3, 3] }, itemStyle: { color }, z: 2 }]
}
