import type { Indicator } from '@/contract/schema/catalogue.ts'
import { isPresent } from '@/model/cube/cell.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { printedValue } from '@/model/format/printedValue.ts'
import { breakSpan } from '@/model/series/series.ts'
import type { SlideFigure } from '@/model/slide/flagLines.ts'
import { seriesBetweenBreaks } from '@/model/slide/seriesBetweenBreaks.ts'
import type { SlideChart, SlideSeries } from '@/model/slide/slideContent.ts'
import { timeCategories } from '@/model/slide/timeCategories.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import type { TrendLines } from '../chart/trendLines.ts'

export interface LineChartInput {
  /** Only what stands out is drawn: chosen areas, region, benchmark. */
  readonly trend: TrendLines
  readonly periods: readonly string[]
  readonly indicator: Indicator
  readonly title: string
  readonly format: Format
}

/** The trend as a chart of printed values, and the figures in it (their breaks stand in the notes of the chart). No line leads across an absence, missing years or a break. */
export function lineChart({ trend, periods, indicator, title, format }: LineChartInput): { readonly chart: SlideChart; readonly figures: readonly SlideFigure[] } {
  const words = slideTextsOf(format.locale).chart
  const label = (period: string) => format.periodShort(period, indicator.yearMeaning)
  const categories = timeCategories(periods, label)
  const places = new Map(categories.flatMap(({ period }, place) => (period === undefined ? [] : [[period, place] as const])))
  const counted = trend.lines.flatMap(({ name, kind, colour, segments }) =>
    seriesBetweenBreaks(segments, places, ({ cell }) => printedValue(cell, indicator), categories.length).map((values, column) => ({
      name: column === 0 ? name : words.behindBreak(name),
      values,
      colour,
      ...(kind === 'benchmark' ? { dashed: true } : {}),
      ...(column === 0 ? {} : { behindBreak: true }),
    })),
  )
  const series = [...counted, ...aheadSeries(trend, places, categories.length, indicator, format)]
  const period = (id: string) => format.period(id, indicator.yearMeaning)
  const chart: SlideChart = {
    kind: 'chart',
    type: 'line',
    lying: false,
    title,
    categories: categories.map((category) => category.label),
    series,
    decimals: indicator.decimals,
    unit: indicator.unit[format.locale],
    notes: trend.breaks.map(({ mark }) => words.break(breakSpan(mark, period), mark.note[format.locale])),
  }
  return { chart, figures: trend.lines.flatMap(({ points }) => points.flatMap(({ period: id, cell }, index) => (isPresent(cell) || cell.absence === 'suppressed' ? [{ flags: cell.flags.filter((flag) => flag !== 'break'), absence: cell.absence, at: { index, period: label(id) } }] : []))) }
}

/** What is forecast: a dashed line of its own for each area, from the last counted point on; where one area alone is forecast, its range as two further lines. */
function aheadSeries({ lines }: TrendLines, places: ReadonlyMap<string, number>, length: number, indicator: Indicator, format: Format): readonly SlideSeries[] {
  const { forecast, breakdowns } = indicator
  const told = format.flag('forecast')
  const bound = (id: string | undefined) => breakdowns.flatMap(({ categories }) => categories).find((one) => one.id === id)?.name[format.locale] ?? told
  const line = (name: string, colour: string, points: readonly (readonly [period: string, value: number])[]): SlideSeries => {
    const byPlace = new Map(points.map(([period, value]) => [places.get(period), value]))
    return { name, colour, dashed: true, values: Array.from({ length }, (_, place) => byPlace.get(place)) }
  }
  const known = lines.filter(({ ahead }) => ahead.length > 0)
  return known.flatMap(({ name, colour, ahead, range }) => [
    line(`${name} (${told})`, colour, ahead.flatMap(({ period, cell }) => (isPresent(cell) ? [[period, printedValue(cell, indicator)] as const] : []))),
    ...(known.length > 1 || range.length === 0
      ? []
      : [line(`${name}, ${bound(forecast?.low)}`, colour, range.map(({ period, low }) => [period, low] as const)), line(`${name}, ${bound(forecast?.high)}`, colour, range.map(({ period, high }) => [period, high] as const))]),
  ])
}
