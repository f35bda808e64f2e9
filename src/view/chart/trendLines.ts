import type { Flag } from '@/contract/absence.ts'
import type { SeriesBreak } from '@/contract/schema/paper.ts'
import type { Area } from '@/contract/schema/region.ts'
import { isSeen } from '@/contract/seriesBreak.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { isPresent } from '@/model/cube/cell.ts'
import type { Figures } from '@/model/figures/figures.ts'
import type { Locale } from '@/model/text/locale.ts'
import { breaksOf, bridgesOf, type LineSegment, type PresentPoint, segmentsOf, type SeriesPoint, seriesOf } from '@/model/series/series.ts'
import { type RangePoint, takeApart } from './trendAhead.ts'
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
  /** Neighbouring points on both sides of a break: hinted at by dots. */
  readonly bridges: readonly (readonly [PresentPoint, PresentPoint])[]
  /** What is forecast, drawn dashed; with its range. Both empty where everything was counted. */
  readonly ahead: LineSegment
  readonly range: readonly RangePoint[]
}

/** A break as it is marked and explained: numbered in the order of time. */
export interface TrendBreak {
  readonly number: number
  readonly mark: SeriesBreak
}

/** Everything the chart shows, before any layout. */
export interface TrendLines {
  readonly lines: readonly TrendLine[]
  /** Pieces of all other areas; they pass through breaks, or a hundred of them would be splinters. */
  readonly quiet: readonly { readonly area: string; readonly segments: readonly LineSegment[]; readonly ahead: LineSegment }[]
  /** Areas that are not drawn because there would be too many. */
  readonly leftOut: number
  readonly breaks: readonly TrendBreak[]
  /** Why points of lines that stand out are hollow, each reason once. */
  readonly hollow: readonly Flag[]
  /** First period that is forecast. */
  readonly forecast: string | undefined
}

/** Flags of values that were not simply counted and published: their points are hollow. */
const HOLLOW: readonly Flag[] = ['estimated', 'reconstructed', 'provisional', 'forecast', 'demo']
export const isHollow = (flags: readonly Flag[]): boolean => flags.some((flag) => HOLLOW.includes(flag))

/** The period on screen has no part in the lines: it moves, they stay. */
export interface TrendInput extends Omit<Figures, 'period'> {
  readonly selected: readonly string[]
  readonly pointed: string | undefined
  readonly locale: Locale
}

/** Sorts areas into lines that stand out and quiet ones, and finds the breaks that concern what stands out. */
export function buildTrendLines(input: TrendInput): TrendLines {
  const { areas, selected, pointed } = input
  const chosen = selected.flatMap((id) => areas.find((area) => area.id === id) ?? [])
  const rest = areas.filter(({ id }) => !selected.includes(id))
  const quiet = rest.length > MOST_QUIET ? [] : rest.map(({ id }) => quietLine(id, input))
  const benchmark = benchmarkLine(input)
  const hovered = rest.find(({ id }) => id === pointed && id !== benchmark?.id)
  const lines = [
    ...chosen.map((area, index) => lineOf(area, 'selected', TREND_COLOURS[index % TREND_COLOURS.length] ?? TREND_INK.ink, input)),
    ...(benchmark === undefined || selected.includes(benchmark.id) ? [] : [lineOf(benchmark, 'benchmark', TREND_INK.ink, input)]),
    ...(hovered === undefined ? [] : [lineOf(hovered, 'pointed', TREND_INK.pointed, input)]),
  ].filter(({ segments, ahead }) => segments.length + ahead.length > 0)
  return {
    lines,
    quiet,
    leftOut: quiet.length === 0 ? rest.length : 0,
    // Not of the area pointed at: nothing may jump while the pointer moves.
    breaks: breaksShown([...(chosen.length > 0 ? chosen : areas), ...(benchmark === undefined ? [] : [benchmark])].map(({ id }) => id), input),
    forecast: input.cube.forecast,
    hollow: HOLLOW.filter((flag) => lines.some(({ kind, points }) => kind !== 'pointed' && points.some(({ cell }) => isPresent(cell) && cell.flags.includes(flag)))),
  }
}

/** Counts of a whole Land would flatten every line of its parts: then it is left out, unless nothing else is there. */
function benchmarkLine({ benchmark, indicator, areas, cube, by }: TrendInput): Area | undefined {
  if (indicator.kind !== 'count' || areas.some(({ id }) => id === benchmark?.id)) return benchmark
  const known = areas.some(({ id }) => cube.periods.some((period) => isPresent(cube.cell(id, period, by))))
  return known ? undefined : benchmark
}

function lineOf(area: Area, kind: TrendLine['kind'], colour: string, input: TrendInput): TrendLine {
  const { cube, by, locale } = input
  const points = seriesOf(cube, area.id, by)
  const breaks = breaksOf(cube.breaks, area.id)
  const { counted, ahead, range } = takeApart(points, area.id, input)
  return { id: area.id, name: inLanguage(area.short, locale), kind, colour, points, segments: segmentsOf(counted, breaks), bridges: bridgesOf(counted, breaks), ahead, range }
}

function quietLine(area: string, input: TrendInput): TrendLines['quiet'][number] {
  const { counted, ahead } = takeApart(seriesOf(input.cube, area, input.by), area, input)
  return { area, segments: segmentsOf(counted, []), ahead }
}

/** Breaks that show in the lines of the areas named: something is drawn on both sides, or in the exception. */
function breaksShown(ids: readonly string[], { cube, by }: TrendInput): TrendBreak[] {
  const shown = new Set(
    ids.flatMap((id) => {
      const drawn = seriesOf(cube, id, by).flatMap(({ period, cell }) => (isPresent(cell) ? [period] : []))
      return breaksOf(cube.breaks, id).filter((one) => isSeen(one, drawn))
    }),
  )
  return cube.breaks.filter((one) => shown.has(one)).map((mark, index) => ({ number: index + 1, mark }))
}
