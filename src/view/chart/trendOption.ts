import type { LineSeriesOption } from 'echarts/charts'
import type { EChartsCoreOption } from 'echarts/core'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { type LineSegment, yearOf } from '@/model/series/series.ts'
import { placeNames } from './placeNames.ts'
import { isHollow, type TrendLine, type TrendLines } from './trendLines.ts'
import { TREND_FONT, TREND_INK } from './trendInk.ts'

export interface TrendOptionInput {
  readonly trend: TrendLines
  readonly periods: readonly string[]
  readonly period: string
  readonly indicator: Indicator
  readonly format: Format
  /** Width of the chart in CSS pixels: decides how many years are written and how much room names get. */
  readonly width: number
}

type Point = NonNullable<LineSeriesOption['data']>[number]

/** A value that breaks a line. */
const GAP: Point = { value: [Number.NaN, Number.NaN], symbol: 'none' }

/**
 * The whole option of the trend, made of data alone. Quiet areas are one path with gaps instead of a series each (a hundred times cheaper);
 * highlighted ones carry their names at their ends. Nothing moves, nothing pops up: tooltip and cursor events are ours.
 */
export function trendOption(input: TrendOptionInput): EChartsCoreOption {
  const { trend, periods, period, format, width } = input
  const years = periods.map(yearOf)
  const names = nameRoom(trend, width)
  const layout = placeNames()
  return {
    animation: false,
    textStyle: { fontFamily: TREND_FONT, fontSize: 13, color: TREND_INK.ink },
    grid: { left: 8, right: names, top: 38, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: xAxis(input, years, width - names),
    yAxis: yAxis(input, valuesOf(trend), format),
    series: [marks(trend, period), quietLines(trend), ...trend.lines.map((line) => highlighted(line, names, layout))],
  }
}

/** Room for names at the right; not made of the area pointed at, so that nothing jumps while the pointer moves. */
function nameRoom({ lines, quiet }: TrendLines, width: number): number {
  const lengths = lines.filter(({ kind }) => kind !== 'pointed').map(({ name }) => name.length)
  const least = quiet.length > 0 ? 96 : 16
  // In a narrow chart names break into lines instead of taking the plot's room.
  const most = width < 700 ? Math.max(96, width * 0.27) : width * 0.38
  return Math.round(Math.min(most, Math.max(least, 16 + 7.5 * Math.max(0, ...lengths))))
}

function xAxis({ periods, indicator, format }: TrendOptionInput, years: readonly number[], width: number) {
  const shown = thin(years, Math.max(2, Math.floor(width / 52)))
  const labels = new Map(periods.map((period) => [yearOf(period), format.periodShort(period, indicator.yearMeaning)]))
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  // A single period stands in the middle and not on the axis.
  const pad = first === last ? 1 : 0.25
  return {
    type: 'value' as const,
    min: first - pad,
    max: last + pad,
    axisLine: { lineStyle: { color: TREND_INK.axis } },
    axisTick: { show: true, customValues: [...years], lineStyle: { color: TREND_INK.axis } },
    axisLabel: { customValues: shown, formatter: (year: number) => labels.get(year) ?? '', color: TREND_INK.muted, fontSize: 12 },
    splitLine: { show: false },
  }
}

/** At most `count` of the years, the last one always, at even distances from it. */
export function thin(years: readonly number[], count: number): number[] {
  const step = Math.max(1, Math.ceil(years.length / count))
  return years.filter((_, index) => (years.length - 1 - index) % step === 0)
}

function yAxis({ indicator }: TrendOptionInput, values: readonly number[], format: Format) {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  // Zero belongs to the axis unless it would flatten every difference.
  const fromZero = low >= 0 && low < 0.6 * high
  const unit = indicator.unit[format.locale]
  return {
    type: 'value' as const,
    name: unit,
    nameLocation: 'end' as const,
    nameGap: 8,
    nameTextStyle: { align: 'left' as const, color: TREND_INK.muted, fontSize: 12 },
    scale: !fromZero,
    ...(fromZero ? { min: 0 } : {}),
    splitNumber: 4,
    minInterval: indicator.decimals === 0 ? 1 : 0,
    axisLabel: { formatter: (value: number) => format.number(value, decimalsOf(value)), color: TREND_INK.muted, fontSize: 12 },
    splitLine: { lineStyle: { color: TREND_INK.grid } },
  }
}

/** As many decimals as an axis value needs; ECharts' steps have few. */
const decimalsOf = (value: number): number => (String(Math.round(value * 1e4) / 1e4).split('.')[1] ?? '').length

function valuesOf({ lines, quiet }: TrendLines): number[] {
  return [...lines, ...quiet].flatMap(({ segments }) => segments.flatMap((segment) => segment.map(({ cell }) => cell.value)))
}

/** The period on screen as a band behind everything, and each break as a numbered upright just before its period. */
function marks({ breaks }: TrendLines, period: string): LineSeriesOption {
  const line = { type: 'dashed' as const, color: TREND_INK.axis, width: 1 }
  return {
    id: 'marks',
    type: 'line',
    data: [],
    silent: true,
    markLine: {
      symbol: 'none',
      silent: true,
      // ECharts lifts marks above all series; these stand behind them.
      z: 1,
      data: [
        { xAxis: yearOf(period), lineStyle: { type: 'solid', color: TREND_INK.cursor, width: 10 }, label: { show: false } },
        ...breaks.map(({ number, period: at }) => ({
          xAxis: yearOf(at) - 0.5,
          lineStyle: line,
          // Two heights by turns: breaks of neighbouring years would write over each other.
          label: { show: true, formatter: String(number), position: 'end' as const, distance: number % 2 === 1 ? 2 : 13, color: TREND_INK.muted, fontSize: 12 },
        })),
      ],
    },
    z: 1,
  }
}

function quietLines({ quiet }: TrendLines): LineSeriesOption {
  const data = quiet.flatMap(({ segments }) => segments.flatMap((segment) => [...segment.map((point) => quietPoint(segment, point)), GAP]))
  return {
    id: 'quiet',
    type: 'line',
    data,
    silent: true,
    connectNulls: false,
    symbol: 'none',
    lineStyle: { color: TREND_INK.quiet, width: 1 },
    itemStyle: { color: TREND_INK.quiet },
    z: 2,
  }
}

/** A piece of one point has no line: it is a dot. */
const quietPoint = (segment: LineSegment, { period, cell }: LineSegment[number]): Point => ({
  value: [yearOf(period), cell.value],
  symbol: segment.length === 1 ? 'circle' : 'none',
  symbolSize: 3,
})

function highlighted(line: TrendLine, room: number, labelLayout: NonNullable<LineSeriesOption['labelLayout']>): LineSeriesOption {
  const { colour, kind, segments } = line
  const last = segments.at(-1)?.at(-1)
  const data = segments.flatMap((segment) => [
    ...segment.map((point): Point => {
      const { period, cell } = point
      const hollow = isHollow(cell.flags)
      return {
        value: [yearOf(period), cell.value],
        // A point without a symbol could not carry the name.
        symbol: kind === 'benchmark' && segment.length > 1 && !hollow && point !== last ? 'none' : 'circle',
        symbolSize: hollow ? 7 : 5,
        itemStyle: { color: hollow ? TREND_INK.paper : colour, borderColor: colour, borderWidth: 1.5 },
        ...(point === last ? { label: nameLabel(line, room) } : {}),
      }
    }),
    GAP,
  ])
  return {
    id: `line-${line.id}`,
    type: 'line',
    data,
    silent: true,
    connectNulls: false,
    lineStyle: { color: colour, width: kind === 'selected' ? 2.5 : 1.75, type: kind === 'benchmark' ? 'dashed' : 'solid' },
    itemStyle: { color: colour },
    labelLayout,
    z: kind === 'pointed' ? 5 : kind === 'selected' ? 4 : 3,
  }
}

function nameLabel({ name, colour, kind }: TrendLine, room: number) {
  return {
    show: true,
    position: 'right' as const,
    distance: 6,
    formatter: name.replaceAll(/[{}|]/g, ' '),
    color: colour,
    fontSize: 13,
    fontWeight: kind === 'selected' ? 600 : 400,
    // The name of the area pointed at may come to lie over another: it stays readable.
    ...(kind === 'pointed' ? { backgroundColor: TREND_INK.paper, padding: 2 } : {}),
    width: Math.max(24, room - 10),
    overflow: 'break' as const,
    lineHeight: 15,
  }
}
