import type { SeriesBreak } from '@/contract/schema/paper.ts'
import { isExceptional, separates } from '@/contract/seriesBreak.ts'
import { type Cell, isPresent, type PresentCell } from '../cube/cell.ts'
import type { Cube, Selection } from '../cube/cube.ts'

/** A figure at its time. */
export interface SeriesPoint {
  readonly period: string
  readonly cell: Cell
}
export interface PresentPoint {
  readonly period: string
  readonly cell: PresentCell
}

/** The figures of an area, oldest first, absences included. */
export function seriesOf(cube: Cube, area: string, by: Selection): SeriesPoint[] {
  return cube.periods.map((period) => ({ period, cell: cube.cell(area, period, by) }))
}

/** Place of a period on a time axis, in years: "2024" and "2024-12-31" are 2024, "2024-06-30" half a year before. */
export function yearOf(period: string): number {
  const month = period.length === 10 ? Number(period.slice(5, 7)) : 12
  return Number(period.slice(0, 4)) + (month - 12) / 12
}

/** The breaks that concern an area: of the areas whose key begins with the break's, and of the cooperation it names. */
export function breaksOf(breaks: readonly SeriesBreak[], area: string): SeriesBreak[] {
  return breaks.filter((one) => one.areas.some((key) => area === key || (/^\d/.test(key) && area.startsWith(key))))
}

/** The time of a break in words: "2016", "2014–2015". */
export function breakSpan({ period, until = period }: SeriesBreak, name: (period: string) => string): string {
  return until === period ? name(period) : `${name(period)}–${name(until)}`
}

/** A run of points that may be joined by a line. */
export type LineSegment = readonly PresentPoint[]

/**
 * Cuts a series into the pieces that may be drawn through: no line across an absence, across years for which there are no figures, or across one of `breaks`.
 * The usual distance of two periods is the lower median; what lies more than one and a half times as far apart is not joined
 * (1995 to 2015 yearly, then 2023: a gap. 2013, 2017, 2023: joined, for nobody expects more).
 */
export function segmentsOf(points: readonly SeriesPoint[], breaks: readonly SeriesBreak[]): LineSegment[] {
  const reach = 1.5 * usualStep(points.map(({ period }) => yearOf(period)))
  const segments: PresentPoint[][] = []
  let before: SeriesPoint | undefined
  for (const { period, cell } of points) {
    if (isPresent(cell)) {
      const near = before !== undefined && isPresent(before.cell) && yearOf(period) - yearOf(before.period) <= reach
      const joined = near && !liesApart(breaks, before?.period ?? period, period)
      if (joined) segments.at(-1)?.push({ period, cell })
      else segments.push([{ period, cell }])
    }
    before = { period, cell }
  }
  return segments
}

/** Neighbouring points that only a break keeps apart: what a line may hint at, but not join. */
export function bridgesOf(points: readonly SeriesPoint[], breaks: readonly SeriesBreak[]): (readonly [PresentPoint, PresentPoint])[] {
  return segmentsOf(points, []).flatMap((run) =>
    run.slice(1).flatMap((point, index) => {
      const before = run[index]
      return before !== undefined && liesApart(breaks, before.period, point.period) ? [[before, point] as const] : []
    }),
  )
}

const liesApart = (breaks: readonly SeriesBreak[], from: string, to: string): boolean => breaks.some((one) => separates(one, from, to))

function usualStep(years: readonly number[]): number {
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year)).toSorted((a, b) => a - b)
  return steps[Math.floor((steps.length - 1) / 2)] ?? 1
}

/** An earlier figure to compare with. */
export interface EarlierPoint {
  readonly point: PresentPoint
  /** Why the two are not comparable; empty when they are. */
  readonly breaks: readonly SeriesBreak[]
  /** Exceptions between them, which were passed over. */
  readonly skipped: readonly SeriesBreak[]
}

/**
 * The nearest earlier period with a value that can be compared: exceptions are passed over (2021 is compared with 2019 when 2020 is one).
 * Where there is none, the nearest earlier one, with the breaks that lie between.
 */
export function previousPoint(points: readonly SeriesPoint[], period: string, breaks: readonly SeriesBreak[]): EarlierPoint | undefined {
  const before = points.filter((point): point is PresentPoint => point.period < period && isPresent(point.cell))
  const exceptions = breaks.filter(({ until }) => until !== undefined)
  const point = before.findLast((one) => !liesApart(exceptions, one.period, period)) ?? before.at(-1)
  if (point === undefined) return undefined
  const passed = before.filter((one) => one.period > point.period)
  return {
    point,
    breaks: breaks.filter((one) => separates(one, point.period, period)),
    skipped: exceptions.filter((one) => passed.some((other) => isExceptional(one, other.period))),
  }
}
