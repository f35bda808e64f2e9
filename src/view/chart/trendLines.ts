import type { Flag } from '@/contract/absence.ts'
import type { SeriesBreak } from '@/contract/schema/paper.ts'
import type { Area } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { isPresent } from '@/model/cube/cell.ts'
import type { Figures } from '@/model/figures/figures.ts'
import type { Locale } from '@/model/text/locale.ts'
import { beginsAnew, breaksOf, type LineSegment, segmentsOf, type SeriesPoint, seriesOf, yearOf } from '@/model/series/series.ts'
import { TREND_COLOURS, TREND_INK } from './trendInk.ts'

/** Quiet lines beyond this number are a grey cloud: then only highlighted areas are drawn. */
const MOST_QUIET = 450

/** A line that stands out, with a name at its end. */
export interface TrendLine {
  readonly id: string
  readonly name: string
  readonly kind: 'selected' | 'benchmark' | 'pointed'
  readonly colour: string
  readonly points: readonly SeriesPoint[]
  /** Pieces that may be drawn through. */
  readonly segments: readonly LineSegment[]
}

/** A break as it is marked and explained: numbered in the order of time. */
export interface TrendBreak {
  readonly number: number
  readonly period: string
  readonly note: SeriesBreak['note'] | undefined
}

/** Everything the chart shows, before any layout. */
export interface TrendLines {
  readonly lines: readonly TrendLine[]
  /** Pieces of all other areas. */
  readonly quiet: readonly { readonly area: string; readonly segments: readonly LineSegment[] }[]
  /** Areas that are not drawn because there would be too many. */
  readonly leftOut: number
  readonly breaks: readonly TrendBreak[]
  /** Whether any highlighted point stands on uncertain ground and is drawn hollow. */
  readonly hollow: boolean
}

/** Flags of values that were not simply counted and published: their points are hollow. */
const HOLLOW: readonly Flag[] = ['estimated', 'reconstructed', 'provisional', 'forecast', 'demo']
export const isHollow = (flags: readonly Flag[]): boolean => flags.some((flag) => HOLLOW.includes(flag))

export interface TrendInput extends Figures {
  readonly selected: readonly string[]
  readonly pointed: string | undefined
  readonly locale: Locale
}

/** Sorts areas into lines that stand out and quiet ones, and finds the breaks that concern what stands out. */
export function buildTrendLines(input: TrendInput): TrendLines {
  const { areas, selected, pointed } = input
  const chosen = selected.flatMap((id) => areas.find((area) => area.id === id) ?? [])
  const rest = areas.filter(({ id }) => !selected.includes(id))
  const quiet = rest.length > MOST_QUIET ? [] : rest.map(({ id }) => ({ area: id, segments: piecesOf(id, input) }))
  const benchmark = benchmarkLine(input)
  const hovered = rest.find(({ id }) => id === pointed && id !== benchmark?.id)
  const lines = [
    ...chosen.map((area, index) => lineOf(area, 'selected', TREND_COLOURS[index % TREND_COLOURS.length] ?? TREND_INK.ink, input)),
    ...(benchmark === undefined || selected.includes(benchmark.id) ? [] : [lineOf(benchmark, 'benchmark', TREND_INK.ink, input)]),
    ...(hovered === undefined ? [] : [lineOf(hovered, 'pointed', TREND_INK.pointed, input)]),
  ].filter(({ segments }) => segments.length > 0)
  return {
    lines,
    quiet,
    leftOut: quiet.length === 0 ? rest.length : 0,
    // Not of the area pointed at: nothing may jump while the pointer moves.
    breaks: breaksShown([...(chosen.length > 0 ? chosen : areas), ...(benchmark === undefined ? [] : [benchmark])].map(({ id }) => id), input),
    hollow: lines.some(({ points }) => points.some(({ cell }) => isPresent(cell) && isHollow(cell.flags))),
  }
}

/** Counts of a whole Land would flatten every line of its parts: then it is left out, unless nothing else is there. */
function benchmarkLine({ benchmark, indicator, areas, cube, by }: TrendInput): Area | undefined {
  if (indicator.kind !== 'count' || areas.some(({ id }) => id === benchmark?.id)) return benchmark
  const known = areas.some(({ id }) => cube.periods.some((period) => isPresent(cube.cell(id, period, by))))
  return known ? undefined : benchmark
}

const piecesOf = (id: string, { cube, by }: TrendInput): LineSegment[] => segmentsOf(seriesOf(cube, id, by), breaksOf(cube.breaks, id))

function lineOf(area: Area, kind: TrendLine['kind'], colour: string, input: TrendInput): TrendLine {
  return { id: area.id, name: inLanguage(area.short, input.locale), kind, colour, points: seriesOf(input.cube, area.id, input.by), segments: piecesOf(area.id, input) }
}

/** Breaks of the areas named, each period once. */
function breaksShown(ids: readonly string[], { cube, by }: TrendInput): TrendBreak[] {
  const notes = new Map<string, SeriesBreak['note'] | undefined>()
  for (const id of ids) {
    const listed = breaksOf(cube.breaks, id)
    for (const point of seriesOf(cube, id, by)) {
      if (beginsAnew(point, listed)) notes.set(point.period, notes.get(point.period) ?? listed.find(({ period }) => period === point.period)?.note)
    }
  }
  return [...notes]
    .toSorted(([a], [b]) => yearOf(a) - yearOf(b))
    .map(([period, note], index) => ({ number: index + 1, period, note: note ?? cube.breaks.find((one) => one.period === period)?.note }))
}
