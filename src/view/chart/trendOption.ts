import type { LineSeriesOption } from 'echarts/charts'
import type { EChartsCoreOption } from 'echarts/core'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { type LineSegment, yearOf } from '@/model/series/series.ts'
import { type NameRoom, nameRoom, NO_NAMES, wrapName } from './endNames.ts'
import { type PlacedMark, placeMarks } from './placeMarks.ts'
import { placeNames } from './placeNames.ts'
import { quietAhead, rangeBand } from './trendAhead.ts'
import { isHollow, type TrendLine, type TrendLines } from './trendLines.ts'
import { TREND_FONT, TREND_INK } from './trendInk.ts'

export interface TrendOptionInput {
  readonly trend: TrendLines
  readonly periods: readonly string[]
  /** Marked in the drawing itself; undefined where the page moves its own mark below it (`PeriodMark`), which costs no drawing. */
  readonly period: string | undefined
  readonly indicator: Indicator
  readonly format: Format
  /** Width of the chart in CSS pixels: decides how many years are written and how much room names get. */
  readonly width: number
  /** Height in CSS pixels: no name leaves it. */
  readonly height: number
  /** Stands over the upright where the forecast begins. */
  readonly fromHere: string
}

type Point = NonNullable<LineSeriesOption['data']>[number]

/** A value that breaks a line. */
const GAP: Point = { value: [Number.NaN, Number.NaN], symbol: 'none' }

/**
 * The whole option of the trend, made of data alone. Quiet areas are one path with gaps instead of a series each (a hundred times cheaper);
 * highlighted ones carry their names at their ends. Nothing moves, nothing pops up: tooltip and cursor events are ours.
 */
export function trendOption(input: TrendOptionInput): EChartsCoreOption {
  const { trend, periods, period, indicator, format, width, height } = input
  const years = periods.map(yearOf)
  const names = nameRoom(trend, width)
  const ordered = trend.lines.filter(({ kind }) => kind !== 'pointed').toSorted((a, b) => endOf(b) - endOf(a))
  const pointed = trend.lines.filter(({ kind }) => kind === 'pointed')
  const layout = placeNames(ordered.map(({ name }) => LINE * wrapName(name, names.letters).split('\n').length), height)
  const marked = placeMarks(trend.breaks, years, width - names.room - AXIS_ROOM)
  const start = forecastStart(trend, years)
  const rows = Math.max(start === undefined ? 0 : 1, ...marked.map(({ row }) => row + 1))
  const unit = indicator.unit[format.locale] === '' ? 0 : 18
  return {
    animation: false,
    textStyle: { fontFamily: TREND_FONT, fontSize: 13, color: TREND_INK.ink },
    grid: { left: 8, right: names.room, top: 8 + rows * NUMBER_ROW + unit, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: xAxis(input, years, width - names.room),
    yAxis: yAxis(input, valuesOf(trend), 4 + rows * NUMBER_ROW),
    series: [
      marks(marked, period, start, input.fromHere),
      quietLines(trend),
      ...quietAhead(trend.quiet.map(({ ahead }) => ahead), quietColour(trend)),
      ...trend.lines.flatMap(({ id, colour, kind, range }) => (kind === 'pointed' ? [] : rangeBand(id, colour, range))),
      ...trend.lines.flatMap(bridges),
      ...ordered.flatMap((line, index) => bothParts(line, names, layout.inOrder(index))),
      ...pointed.flatMap((line) => bothParts(line, names, layout.anywhere)),
    ],
  }
}

/** The last value of a line: where its name stands. */
const endOf = ({ segments, ahead }: TrendLine): number => (ahead.at(-1) ?? segments.at(-1)?.at(-1))?.cell.value ?? 0

/** Place of the upright between what was counted and what is forecast. */
function forecastStart({ forecast }: TrendLines, years: readonly number[]): number | undefined {
  if (forecast === undefined) return undefined
  const first = yearOf(forecast)
  const before = years.findLast((year) => year < first)
  return before === undefined ? undefined : (before + first) / 2
}
/** Height of a line of a name, in CSS pixels. */
const LINE = 15

/** Width that the value axis takes at the left, roughly: it only decides how near to each other numbers come. */
const AXIS_ROOM = 48
const NUMBER_ROW = 14
/** The band behind the period on screen, in CSS pixels. */
export const PERIOD_WIDTH = 10
export const PERIOD_OPACITY = 0.8

function xAxis({ periods, indicator, format }: TrendOptionInput, years: readonly number[], width: number) {
  const short = periods.map((period) => format.periodShort(period, indicator.yearMeaning))
  // "2024/25" is twice as wide as "2024".
  const room = short.some(({ length }) => length > 4) ? (width - AXIS_ROOM) / 60 : width / 52
  const shown = thin(years, Math.max(2, Math.floor(room)))
  const labels = new Map(periods.map((period, at) => [yearOf(period), short[at] ?? period]))
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

function yAxis({ indicator, format }: TrendOptionInput, values: readonly number[], nameGap: number) {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  // Zero belongs to the axis unless it would flatten every difference.
  const fromZero = low >= 0 && low < 0.6 * high
  const unit = indicator.unit[format.locale]
  return {
    type: 'value' as const,
    name: unit,
    nameLocation: 'end' as const,
    // Above the numbers of the breaks.
    nameGap,
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
  const drawn = [...lines, ...quiet].flatMap(({ segments, ahead }) => [...segments, ahead].flatMap((segment) => segment.map(({ cell }) => cell.value)))
  return [...drawn, ...lines.flatMap(({ range }) => range.flatMap(({ low, high }) => [low, high]))]
}

/**
 * The period on screen as a band behind everything; each break as a dashed upright just before its period, each exception as a grey field; both with
 * their number above. A solid upright, with its words, is where the forecast begins.
 */
function marks(marked: readonly PlacedMark[], period: string | undefined, start: number | undefined, fromHere: string): LineSeriesOption {
  const dashed = { type: 'dashed' as const, color: TREND_INK.axis, width: 1 }
  return {
    id: 'marks',
    type: 'line',
    data: [],
    silent: true,
    markArea: {
      silent: true,
      z: 0,
      // Seen through: the year on screen is marked below it.
      itemStyle: { color: TREND_INK.ink, opacity: 0.08 },
      data: marked.flatMap(({ from, to }) => (from === to ? [] : [[{ xAxis: from }, { xAxis: to }]])),
    },
    markLine: {
      symbol: 'none',
      silent: true,
      // ECharts lifts marks above all series; these stand behind them.
      z: 1,
      data: [
        ...(period === undefined ? [] : [{ xAxis: yearOf(period), lineStyle: { type: 'solid' as const, color: TREND_INK.cursor, width: PERIOD_WIDTH, opacity: PERIOD_OPACITY }, label: { show: false } }]),
        ...(start === undefined
          ? []
          : [{ xAxis: start, lineStyle: { type: 'solid' as const, color: TREND_INK.axis, width: 1 }, label: { show: true, formatter: fromHere, position: 'end' as const, distance: 2, color: TREND_INK.muted, fontSize: 12 } }]),
        ...marked.map(({ number, from, to, row }) => ({
          xAxis: (from + to) / 2,
          // Over a field there is only the number.
          lineStyle: from === to ? dashed : { ...dashed, opacity: 0 },
          label: { show: true, formatter: String(number), position: 'end' as const, distance: 2 + row * NUMBER_ROW, color: TREND_INK.ink, fontSize: 12, opacity: 1 },
        })),
      ],
    },
    z: 1,
  }
}

/** Where nothing stands out they are all there is to see. */
const quietColour = ({ lines }: TrendLines) => (lines.some(({ kind }) => kind !== 'pointed') ? TREND_INK.quiet : TREND_INK.axis)

function quietLines(trend: TrendLines): LineSeriesOption {
  const { quiet } = trend
  const color = quietColour(trend)
  const data = quiet.flatMap(({ segments }) => segments.flatMap((segment) => [...segment.map((point) => quietPoint(segment, point)), GAP]))
  return {
    id: 'quiet',
    type: 'line',
    data,
    silent: true,
    connectNulls: false,
    symbol: 'none',
    lineStyle: { color, width: 1 },
    itemStyle: { color },
    z: 2,
  }
}

/** A piece of one point has no line: it is a dot. */
const quietPoint = (segment: LineSegment, { period, cell }: LineSegment[number]): Point => ({
  value: [yearOf(period), cell.value],
  symbol: segment.length === 1 ? 'circle' : 'none',
  symbolSize: 3,
})

/** Dots across the breaks of a line: the two sides belong to the same area, but their difference is none of the matter. */
function bridges({ id, colour, kind, bridges: pairs }: TrendLine): LineSeriesOption[] {
  if (pairs.length === 0) return []
  const data = pairs.flatMap((pair) => [...pair.map(({ period, cell }): Point => [yearOf(period), cell.value]), GAP])
  const lineStyle = { color: colour, width: 1.25, type: [1, 4], cap: 'round' as const, opacity: kind === 'pointed' ? 0.7 : 1 }
  return [{ id: `bridge-${id}`, type: 'line', data, silent: true, connectNulls: false, symbol: 'none', lineStyle, itemStyle: { color: colour }, z: 3 }]
}

/** What was counted, and dashed what is forecast; the name stands at the end of both. */
function bothParts(line: TrendLine, names: NameRoom, labelLayout: NonNullable<LineSeriesOption['labelLayout']>): LineSeriesOption[] {
  const counted = highlighted(line, line.segments, line.ahead.length === 0, names, labelLayout)
  if (line.ahead.length === 0) return [counted]
  const ahead = highlighted(line, [line.ahead], true, names, labelLayout)
  return [counted, { ...ahead, id: `ahead-${line.id}`, lineStyle: { ...ahead.lineStyle, type: [5, 4] } }]
}

function highlighted(line: TrendLine, segments: readonly LineSegment[], named: boolean, names: NameRoom, labelLayout: NonNullable<LineSeriesOption['labelLayout']>): LineSeriesOption {
  const { colour, kind } = line
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
        ...(named && point === last ? { label: nameLabel(line, names) } : {}),
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

function nameLabel({ name, colour, kind }: TrendLine, { letters, room }: NameRoom) {
  const outside = room > NO_NAMES
  return {
    show: true,
    // Where no room is kept for names, that of the area pointed at stands on the plot.
    ...(outside ? { position: 'right' as const, width: Math.max(24, room - 10), overflow: 'break' as const } : { position: 'top' as const, align: 'right' as const }),
    distance: 6,
    formatter: wrapName(name.replaceAll(/[{}|]/g, ' ').trim(), outside ? letters : Number.POSITIVE_INFINITY),
    color: colour,
    fontSize: 13,
    fontWeight: kind === 'selected' ? 600 : 400,
    // The name of the area pointed at may come to lie over another: it stays readable.
    ...(kind === 'pointed' ? { backgroundColor: TREND_INK.paper, padding: 2 } : {}),
    lineHeight: LINE,
  }
}
