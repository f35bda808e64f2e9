import type { SeriesBreak } from '@/contract/schema/paper.ts'
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

/** The breaks that concern an area: of the areas whose key begins with the break's. A cooperation region without a key has its breaks as flags only. */
export function breaksOf(breaks: readonly SeriesBreak[], area: string): SeriesBreak[] {
  return breaks.filter((one) => one.areas.some((key) => area === key || (/^\d/.test(key) && area.startsWith(key))))
}

/** Whether the point stands on the far side of a break from the period before it. */
export function beginsAnew(point: SeriesPoint, breaks: readonly SeriesBreak[]): boolean {
  return point.cell.flags.includes('break') || breaks.some(({ period }) => period === point.period)
}

/** A run of points that may be joined by a line. */
export type LineSegment = readonly PresentPoint[]

/**
 * Cuts a series into the pieces that may be drawn through: no line across an absence, across a break, or across years for which there are no figures.
 * The usual distance of two periods is the lower median; what lies more than one and a half times as far apart is not joined
 * (1995 to 2015 yearly, then 2023: a gap. 2013, 2017, 2023: joined, for nobody expects more).
 */
export function segmentsOf(points: readonly SeriesPoint[], breaks: readonly SeriesBreak[]): LineSegment[] {
  const reach = 1.5 * usualStep(points.map(({ period }) => yearOf(period)))
  const segments: PresentPoint[][] = []
  let open: PresentPoint[] | undefined
  let before: number | undefined
  for (const point of points) {
    const at = yearOf(point.period)
    const { cell } = point
    if (!isPresent(cell)) {
      open = undefined
    } else if (open === undefined || beginsAnew(point, breaks) || at - (before ?? at) > reach) {
      open = [{ period: point.period, cell }]
      segments.push(open)
    } else {
      open.push({ period: point.period, cell })
    }
    before = at
  }
  return segments
}

function usualStep(years: readonly number[]): number {
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year)).toSorted((a, b) => a - b)
  return steps[Math.floor((steps.length - 1) / 2)] ?? 1
}

/** An earlier figure to compare with, and whether a break lies between. */
export interface EarlierPoint {
  readonly point: PresentPoint
  readonly acrossBreak: boolean
}

/** The nearest earlier period with a value. */
export function previousPoint(points: readonly SeriesPoint[], period: string, breaks: readonly SeriesBreak[]): EarlierPoint | undefined {
  return earlier(points, period, breaks, (before) => before.findLast(isPresentPoint))
}

/** The first period with a value. */
export function firstPoint(points: readonly SeriesPoint[], period: string, breaks: readonly SeriesBreak[]): EarlierPoint | undefined {
  return earlier(points, period, breaks, (before) => before.find(isPresentPoint))
}

const isPresentPoint = (point: SeriesPoint): point is PresentPoint => isPresent(point.cell)

function earlier(
  points: readonly SeriesPoint[],
  period: string,
  breaks: readonly SeriesBreak[],
  choose: (before: readonly SeriesPoint[]) => PresentPoint | undefined,
): EarlierPoint | undefined {
  const at = points.findIndex((point) => point.period === period)
  const before = points.slice(0, Math.max(0, at))
  const point = choose(before)
  if (point === undefined) return undefined
  const between = points.slice(before.findIndex((one) => one.period === point.period) + 1, at + 1)
  return { point, acrossBreak: between.some((one) => beginsAnew(one, breaks)) }
}
