import { inLanguage } from '@/model/area/exonyms.ts'
import type { Selection } from '@/model/cube/cube.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { limitRows } from '@/model/slide/limitRows.ts'
import type { SlideBody, SlideChart } from '@/model/slide/slideContent.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import type { BarRow } from '@/view/chart/barsOption.ts'
import { flowColour } from '@/view/theme/flowColours.ts'
import { type CrossParts, crossPicture } from '../crossPicture.ts'

/** More bars than these nobody reads on a slide. */
const MOST_BARS = 30
/** Of people in no known category. */
const HIDDEN = 999

/** A cross-section as a slide: stacked bars of 100 %, standing over years, lying over areas. A bar without a whole is empty, and named. */
export function crossSlide(filter: Selection, parts: CrossParts, format: Format): SlideBody<never> {
  const f = flowTextsOf(format.locale)
  const words = slideTextsOf(format.locale)
  const { section } = parts
  const { areas, over, area, period, categories, rows: all } = crossPicture(filter, parts, format)
  const { rows, left } = limitRows(all, MOST_BARS)
  const where = over === 'years' ? inLanguage(areas.find(({ id }) => id === area)?.name ?? area, format.locale) : format.period(period, section.indicator.yearMeaning)
  const hidden = rows.some((row) => row.hidden > 0)
  const series = [
    ...categories.map(({ id, name, colour }) => ({ name, colour: flowColour(colour), values: rows.map((row) => shareOf(row, row.cells.find((cell) => cell.id === id)?.people)) })),
    ...(hidden ? [{ name: f.cross.rest, colour: flowColour(HIDDEN), values: rows.map((row) => shareOf(row, row.hidden)) }] : []),
  ]
  const empty = rows.filter(({ total }) => total === undefined).map(({ name }) => name)
  const chart: SlideChart = {
    kind: 'chart',
    type: 'shares',
    lying: over === 'areas',
    title: `${f.cross.names[section.id]}, ${where}`,
    categories: rows.map(({ name }) => name),
    series,
    decimals: 1,
    unit: '%',
    notes: [...(left > 0 ? [words.left.rows(rows.length, all.length)] : []), ...(empty.length > 0 ? [words.chart.withoutValue(empty.join(', '))] : [])],
  }
  return {
    sentence: f.cross.note,
    parts: rows.every(({ total }) => total === undefined) ? [] : [chart],
    papers: [section.indicator.paper],
    figures: rows.flatMap(({ name, cells }, index) => cells.map(({ flags, absence }) => ({ flags, absence, ...(over === 'years' ? { at: { index, period: name } } : {}) }))),
    remarks: rows.every(({ total }) => total === undefined) ? [words.chart.noTrend] : [],
  }
}

/** People of a part by those of its bar, in per cent with one decimal, as every export of the bars has it. */
const shareOf = ({ total }: BarRow, people: number | undefined): number | undefined => (people === undefined || total === undefined || total === 0 ? undefined : Math.round((1000 * people) / total) / 10)
