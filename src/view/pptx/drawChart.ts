import type PptxGenJS from 'pptxgenjs'
import type { SlideChart } from '@/model/slide/slideContent.ts'
import { plainText } from './plainText.ts'
import { type Box, FONT, hexOf, INK } from './slideInk.ts'

/** Letters of a label at the foot of a chart, in inches: decides how many are written. */
const LABEL = 0.5

/** The first bar at the top, as it is read. The library writes it, and its types know the other direction only. */
const FROM_TOP = { catAxisOrientation: 'maxMin' as 'minMax' } as const

/** A native chart of PowerPoint: its numbers can be edited. What the library cannot write is mended afterwards (`mendChart`). */
export function drawChart(slide: PptxGenJS.Slide, chart: SlideChart, box: Box): void {
  const labels = chart.categories.map(plainText)
  // A gap is no number: the library writes an empty one, which is taken out afterwards. Its types know nothing of gaps.
  const data = chart.series.map(({ name, values }) => ({ name: plainText(name), labels, values: values as number[] }))
  slide.addChart(chart.type === 'line' ? 'line' : 'bar', data, { ...box, ...common(chart), ...OPTIONS[chart.type](chart, box) })
}

const common = (chart: SlideChart): PptxGenJS.IChartOpts => ({
  altText: plainText([chart.title, ...chart.series.filter(({ behindBreak }) => behindBreak !== true).map(({ name }) => name)].join('; ')),
  chartColors: chart.series.map(({ colour }) => hexOf(colour)),
  displayBlanksAs: 'gap',
  showTitle: true,
  title: plainText(chart.unit === '' || chart.type === 'shares' ? chart.title : `${chart.title} (${chart.unit})`),
  titleFontFace: FONT,
  titleFontSize: 12,
  titleColor: INK.ink,
  catAxisLabelFontFace: FONT,
  catAxisLabelFontSize: 11,
  catAxisLabelColor: INK.ink,
  catAxisLineColor: INK.axis,
  valAxisLabelFontFace: FONT,
  valAxisLabelFontSize: 11,
  valAxisLabelColor: INK.muted,
  valAxisLineShow: false,
  valGridLine: { color: INK.grid, size: 0.75 },
  catGridLine: { style: 'none' },
  legendFontFace: FONT,
  legendFontSize: 12,
  legendColor: INK.ink,
  legendPos: 'b',
})

const OPTIONS: Readonly<Record<SlideChart['type'], (chart: SlideChart, box: Box) => PptxGenJS.IChartOpts>> = {
  line: (chart, box) => ({
    lineSize: 2.25,
    lineDataSymbol: 'circle',
    lineDataSymbolSize: 5,
    showLegend: true,
    ...rangeOf(chart),
    valAxisLabelFormatCode: '#,##0.##',
    catAxisLabelFrequency: everyOther(chart.categories.length, box),
  }),
  bars: (chart, box) => ({
    ...smallEnough(chart, box),
    barDir: chart.lying ? 'bar' : 'col',
    ...(chart.lying ? FROM_TOP : {}),
    ...(chart.barColours === undefined ? {} : { chartColors: chart.barColours.map(hexOf) }),
    barGapWidthPct: 35,
    showLegend: false,
    showValue: true,
    dataLabelFontFace: FONT,
    dataLabelColor: INK.ink,
    dataLabelPosition: 'outEnd',
    dataLabelFormatCode: numberFormat(chart.decimals),
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    ...(valuesOf(chart).some((value) => value < 0) ? {} : { valAxisMinVal: 0 }),
  }),
  shares: (chart, box) => ({
    ...smallEnough(chart, box),
    barDir: chart.lying ? 'bar' : 'col',
    // With the first bar at the top the axis would stand there, too; every part says its share itself.
    ...(chart.lying ? { ...FROM_TOP, valAxisHidden: true } : {}),
    barGrouping: 'stacked',
    barGapWidthPct: 30,
    showLegend: true,
    showValue: true,
    dataLabelFontFace: FONT,
    dataLabelFormatCode: `[>=${chart.categories.length > 12 && !chart.lying ? 12 : 6}]${numberFormat(chart.decimals)};""`,
    valAxisMinVal: 0,
    valAxisMaxVal: 100,
    valAxisMajorUnit: 25,
    valAxisLabelFormatCode: '0" %"',
  }),
}

/** Every bar has its name: letters as small as it takes, between 7 and 11 points. Below standing bars as many names are written as have room. */
function smallEnough({ lying, categories }: SlideChart, box: Box): PptxGenJS.IChartOpts {
  if (!lying) return { catAxisLabelFrequency: everyOther(categories.length, box), dataLabelFontSize: categories.length > 14 ? 8 : 10 }
  const size = Math.round(Math.min(11, Math.max(7, (0.56 * 72 * (box.h - 0.5)) / Math.max(1, categories.length))))
  return { catAxisLabelFrequency: '1', catAxisLabelFontSize: size, dataLabelFontSize: size }
}

/** How many categories one label stands for. */
const everyOther = (count: number, box: Box): string => String(Math.max(1, Math.ceil((count * LABEL) / box.w)))

const numberFormat = (decimals: number) => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`)

const valuesOf = ({ series }: SlideChart) => series.flatMap(({ values }) => values.flatMap((value) => value ?? []))

/** As in the trend on screen: zero belongs to the axis unless it would flatten every difference. */
function rangeOf(chart: SlideChart): PptxGenJS.IChartOpts {
  const values = valuesOf(chart)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low >= 0 && low < 0.6 * high ? { valAxisMinVal: 0 } : {}
}
