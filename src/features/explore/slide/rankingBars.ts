import { inLanguage } from '@/model/area/exonyms.ts'
import { sortAreas } from '@/model/area/areaSearch.ts'
import { isPresent } from '@/model/cube/cell.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { printedValue } from '@/model/format/printedValue.ts'
import { rankAreas } from '@/model/series/rank.ts'
import { limitRows } from '@/model/slide/limitRows.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { TREND_INK } from '@/view/chart/trendInk.ts'
import { figuresOf } from '../figuresOf.ts'
import { heading } from '../heading.ts'
import type { Scene } from '../scene.ts'
import type { Panel } from './panel.ts'

/** More bars than these nobody reads on a slide. */
const MOST_BARS = 16

/** The ranking as bars, highest first; the benchmark stands below them, and who has no value is named. */
export function rankingBars(scene: Scene, colourOf: (area: string) => string | undefined, format: Format): Panel {
  const words = slideTextsOf(format.locale)
  const { view } = scene
  const { indicator, cube, areas, benchmark, period, by } = figuresOf(scene)
  const name = (id: string) => inLanguage(areas.find((area) => area.id === id)?.short ?? id, format.locale)
  const ranked = rankAreas(new Map(sortAreas(areas, format).map(({ id }) => [id, cube.cell(id, period, by)])), indicator)
  const present = ranked.flatMap(({ area, cell }, index) => (isPresent(cell) ? [{ area, cell, index }] : []))
  if (present.length === 0) return { part: undefined, figures: ranked.map(({ cell }) => cell) }
  // Both ends are what a ranking is looked at for; they come inwards in turn.
  const fromEnds = new Set(present.map(({ index }) => index).toSorted((a, b) => Math.min(a, present.length - 1 - a) - Math.min(b, present.length - 1 - b)).slice(0, MOST_BARS - view.areas.length))
  const { rows, left } = limitRows(present, MOST_BARS, ({ area, index }) => view.areas.includes(area) || fromEnds.has(index))
  const reference = benchmark === undefined || indicator.kind === 'count' ? undefined : cube.cell(benchmark.id, period, by)
  const compared = benchmark !== undefined && reference !== undefined && isPresent(reference) && !areas.some(({ id }) => id === benchmark.id) ? [{ name: inLanguage(benchmark.short, format.locale), cell: reference }] : []
  const absent = ranked.flatMap(({ area, cell }) => (cell.absence === undefined ? [] : [`${name(area)} (${format.absence(cell.absence)})`]))
  const bars = [...rows.map(({ area, cell }) => ({ name: name(area), cell, colour: colourOf(area) ?? TREND_INK.axis })), ...compared.map((one) => ({ ...one, colour: TREND_INK.ink }))]
  const { title, details } = heading(scene, format)
  return {
    part: {
      kind: 'chart',
      type: 'bars',
      lying: true,
      title: `${title}, ${details}`,
      categories: bars.map((bar) => bar.name),
      series: [{ name: title, values: bars.map(({ cell }) => printedValue(cell, indicator)), colour: TREND_INK.axis }],
      barColours: bars.map(({ colour }) => colour),
      decimals: indicator.decimals,
      unit: indicator.unit[format.locale],
      notes: [...compared.map((one) => words.chart.benchmark(one.name)), ...(left > 0 ? [words.left.bars(rows.length, present.length)] : []), ...(absent.length > 0 ? [words.chart.withoutValue(format.list(absent))] : [])],
    },
    figures: [...ranked.map(({ cell }) => cell), ...compared.map(({ cell }) => cell)],
  }
}
