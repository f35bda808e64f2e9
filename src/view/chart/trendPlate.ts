import type { Figures } from '@/model/figures/figures.ts'
import type { Cell } from '@/model/cube/cell.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { breakSpan } from '@/model/series/series.ts'
import type { PanelTexts } from '@/model/text/panels/panelTextsOf.ts'
import type { PlateTexts } from '@/model/text/plate/plateTextsOf.ts'
import type { Plate, PlateKey } from '../plate/plate.ts'
import { hollowSwatch, lineSwatch } from '../plate/swatches.ts'
import { drawChart } from './drawChart.ts'
import { registerLineParts } from './lineParts.ts'
import { TREND_INK } from './trendInk.ts'
import { buildTrendLines, type TrendLine, type TrendLines } from './trendLines.ts'
import { trendOption } from './trendOption.ts'

interface TrendPlateInput {
  readonly figures: Figures
  readonly selected: readonly string[]
  readonly format: Format
  readonly p: PanelTexts
  readonly w: PlateTexts
}

/** The trend as a picture: the drawing, what its lines and marks mean, and every figure drawn or left as a gap. */
export interface TrendPlate extends Pick<Plate, 'drawing' | 'legend' | 'notes'> {
  readonly drawn: readonly Cell[]
}

/** Undefined where there is no line to draw: categories have none, and nothing but absences neither. */
export function trendPlate({ figures, selected, format, p, w }: TrendPlateInput): TrendPlate | undefined {
  const { indicator, cube, period, by } = figures
  const trend = buildTrendLines({ ...figures, selected, pointed: undefined, locale: format.locale })
  const empty = trend.lines.length === 0 && trend.quiet.every(({ segments }) => segments.length === 0)
  if (indicator.kind === 'categorical' || empty) return undefined
  registerLineParts()
  return {
    drawing: (size) => drawChart(trendOption({ trend, periods: cube.periods, period, indicator, format, fromHere: p.trend.fromHere, ...size }), size),
    legend: { title: p.trend.heading, groups: [{ keys: [...trend.lines.map(lineKey), ...otherKeys(trend, w), ...markKeys(trend, p, format)] }] },
    notes: notesOf(trend, figures, p, format),
    drawn: [...trend.lines.map(({ id }) => id), ...trend.quiet.map(({ area }) => area)].flatMap((id) => cube.periods.map((one) => cube.cell(id, one, by))),
  }
}

const lineKey = ({ name, colour, kind }: TrendLine): PlateKey => ({ swatch: lineSwatch(colour, kind === 'selected' ? 2.5 : 1.75, kind === 'benchmark' ? '6 4' : undefined), label: name })

function otherKeys({ quiet, lines }: TrendLines, w: PlateTexts): readonly PlateKey[] {
  if (quiet.every(({ segments }) => segments.length === 0)) return []
  return [{ swatch: lineSwatch(lines.length > 0 ? TREND_INK.quiet : TREND_INK.axis, 1.25), label: w.otherAreas }]
}

function markKeys({ hollow, lines, forecast }: TrendLines, p: PanelTexts, format: Format): readonly PlateKey[] {
  const bridged = lines.some(({ bridges }) => bridges.length > 0)
  return [
    ...(hollow.length === 0 ? [] : [{ swatch: hollowSwatch(TREND_INK.ink), label: format.list(hollow.map((flag) => format.flag(flag))) }]),
    ...(bridged ? [{ swatch: lineSwatch(TREND_INK.ink, 1.5, '0.5 4'), label: p.trend.dotted }] : []),
    ...(forecast === undefined ? [] : [{ swatch: lineSwatch(TREND_INK.ink, 1.75, '6 4'), label: p.trend.band }]),
  ]
}

function notesOf({ breaks, hollow, leftOut }: TrendLines, { indicator }: Figures, p: PanelTexts, format: Format): readonly string[] {
  return [
    ...breaks.map(({ number, mark }) => `${number} – ${breakSpan(mark, (period) => format.period(period, indicator.yearMeaning))}: ${mark.note[format.locale]}`),
    ...hollow.map((flag) => `${format.flag(flag)}: ${format.flagNote(flag)}`),
    ...(leftOut > 0 ? [p.trend.others(leftOut)] : []),
    p.trend.gaps,
  ]
}
