import type { EChartsCoreOption } from 'echarts/core'
import type { Format } from '@/model/format/formatOf.ts'
import type { SlideChart, SlideSeries } from '@/model/slide/slideContent.ts'
import { inkOn } from '../theme/palettes.ts'
import { TREND_FONT, TREND_INK } from './trendInk.ts'

/** Parts of a bar below this share have no room for their number. */
const LEAST = 6

/** A chart of a slide as ECharts draws it: the same numbers, gaps and colours that PowerPoint is given. */
export function slideChartOption(chart: SlideChart, format: Format): EChartsCoreOption {
  const line = chart.type === 'line'
  const names = { type: 'category' as const, data: [...chart.categories], axisLabel: { color: TREND_INK.ink, fontSize: 12, ...(chart.lying ? { interval: 0 } : {}) }, axisLine: { lineStyle: { color: TREND_INK.axis } }, axisTick: { show: false } }
  const numbers = {
    type: 'value' as const,
    show: line || (chart.type === 'shares' && !chart.lying),
    ...(chart.type === 'shares' ? { min: 0, max: 100 } : { scale: line && !fromZero(chart) }),
    axisLabel: { color: TREND_INK.muted, fontSize: 12, formatter: (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1) },
    splitLine: { lineStyle: { color: TREND_INK.grid } },
  }
  return {
    animation: false,
    textStyle: { fontFamily: TREND_FONT, fontSize: 12, color: TREND_INK.ink },
    legend: chart.type === 'bars' ? { show: false } : { bottom: 0, itemGap: 12, textStyle: { fontSize: 12, color: TREND_INK.ink }, data: [...new Set(chart.series.filter(({ behindBreak }) => behindBreak !== true).map(({ name }) => name))] },
    grid: { left: 4, right: chart.type === 'bars' ? 60 : 16, top: 12, bottom: chart.type === 'bars' ? 4 : 24 + 20 * Math.ceil(chart.series.length / 4), outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: chart.lying ? numbers : names,
    yAxis: chart.lying ? { ...names, inverse: true } : numbers,
    series: chart.series.map((series) => (line ? lineSeries(series) : barSeries(series, chart, format))),
  }
}

function fromZero({ series }: SlideChart): boolean {
  const values = series.flatMap(({ values: known }) => known.flatMap((value) => value ?? []))
  return Math.min(...values) < 0.6 * Math.max(...values)
}

// ECharts leaves a gap at what is null, and takes undefined for nothing to draw at all.
const gaps = (values: SlideSeries['values']) => values.map((value) => value ?? null)

const lineSeries = ({ name, values, colour, dashed }: SlideSeries) => ({
  type: 'line' as const,
  name,
  data: gaps(values),
  connectNulls: false,
  symbol: 'circle',
  symbolSize: 5,
  showAllSymbol: true,
  lineStyle: { color: colour, width: 2, type: dashed === true ? ('dashed' as const) : ('solid' as const) },
  itemStyle: { color: colour },
})

const barSeries = ({ name, values, colour }: SlideSeries, { type, barColours, decimals }: SlideChart, format: Format) => ({
  type: 'bar' as const,
  name,
  ...(type === 'shares' ? { stack: 'all' } : {}),
  data: values.map((value, at) => ({ value: value ?? null, itemStyle: { color: barColours?.[at] ?? colour } })),
  itemStyle: { color: colour },
  label: {
    show: true,
    fontSize: 11,
    ...(type === 'shares' ? { color: inkOn(colour) } : { position: 'right' as const, color: TREND_INK.ink }),
    formatter: ({ value }: { readonly value: unknown }) => (typeof value !== 'number' || (type === 'shares' && value < LEAST) ? '' : format.number(value, decimals)),
  },
})
