import type { Area } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import type { Cube, Selection } from '@/model/cube/cube.ts'
import { type ForecastIndicator, forecastRows, type ForecastRow, seriesBreakdowns } from '@/model/flow/forecastSeries.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { categoryNames } from '@/model/sentence/fillTemplate.ts'
import type { SlideBody, SlideTable } from '@/model/slide/slideContent.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { buildTrendLines } from '@/view/chart/trendLines.ts'
import { lineChart } from '@/view/slide/lineChart.ts'
import { settleForecast } from '../forecast/forecastChoice.ts'
import { forecastSentences } from '../forecast/forecastSentences.ts'

/** Years that were counted, before those that are forecast, in the table. */
const COUNTED = 6

/** A forecast as a slide: the line with its range, and the last counted and all forecast years as a table. */
export function forecastSlide(filter: Selection, indicators: readonly [ForecastIndicator, ...ForecastIndicator[]], cubes: ReadonlyMap<string, Cube>, areas: readonly Area[], format: Format): SlideBody<never> {
  const f = flowTextsOf(format.locale)
  const known = new Set([...cubes.values()].flatMap((cube) => cube.areas))
  const { choice, lost } = settleForecast(filter, indicators, areas.map(({ id }) => id).filter((id) => known.has(id)))
  const { indicator, area: id, by } = choice
  const [cube, area] = [cubes.get(indicator.id), areas.find((one) => one.id === id)]
  const remarks = [f.forecast.noProphecy, ...(lost.length === 0 ? [] : [f.lost(lost)])]
  if (cube === undefined || area === undefined) return { sentence: '', parts: [], papers: [indicator.paper], figures: [], remarks }
  const rows = forecastRows(cube, indicator, id, by)
  const series = [indicator.name[format.locale], categoryNames(seriesBreakdowns(indicator), by, format, true)].filter((part) => part !== '').join(', ')
  const title = `${series}: ${inLanguage(area.name, format.locale)}`
  const trend = buildTrendLines({ indicator, cube, areas: [area], benchmark: undefined, by, selected: [id], pointed: undefined, locale: format.locale })
  const { chart, figures } = lineChart({ trend, periods: cube.periods, indicator, title, format })
  return {
    sentence: forecastSentences(choice, cube, [area], rows, format).join(' '),
    parts: [...(trend.lines.length === 0 ? [] : [chart]), tableOf(rows, indicator, title, format)],
    papers: [indicator.paper],
    figures: [...figures, ...rows.map(({ cell: { flags, absence } }) => ({ flags: flags.filter((flag) => flag !== 'break'), absence }))],
    remarks,
  }
}

function tableOf(all: readonly ForecastRow[], indicator: ForecastIndicator, title: string, format: Format): SlideTable {
  const f = flowTextsOf(format.locale).forecast
  const first = all.findIndex(({ ahead }) => ahead)
  const rows = all.slice(Math.max(0, (first < 0 ? all.length : first) - COUNTED))
  const [, period = '', , kind = '', people = '', low = '', high = ''] = f.head
  return {
    kind: 'table',
    title,
    head: [period, kind, people, low, high],
    rows: rows.map((row) => [format.periodShort(row.period, indicator.yearMeaning), row.ahead ? format.flag('forecast') : f.counted, format.cell(row.cell, indicator), ...[row.low, row.high].map((bound) => (row.ahead ? format.cell(bound, indicator) : ''))]),
    numbers: [2, 3, 4],
    strong: rows.flatMap(({ ahead }, at) => (ahead ? [at] : [])),
    notes: [],
  }
}
