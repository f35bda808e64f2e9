import { yearOf } from '@/model/series/series.ts'
import type { TrendBreak } from './trendLines.ts'

/** Where a break stands on the time axis (`from` = `to`), or from where to where an exception reaches; its number stands above, in row 0 or higher. */
export interface PlacedMark {
  readonly number: number
  readonly from: number
  readonly to: number
  readonly row: number
}

/** Numbers nearer to each other than this, in CSS pixels, would touch. */
const APART = 17

/** Breaks stand half a year before their period, exceptions cover their periods with half a year on both sides. No number comes to lie over another. */
export function placeMarks(breaks: readonly TrendBreak[], years: readonly number[], plot: number): PlacedMark[] {
  const span = Math.max(1, (years.at(-1) ?? 0) - (years[0] ?? 0))
  const ends: number[] = []
  return breaks.map(({ number, mark }) => {
    const from = yearOf(mark.period) - 0.5
    const to = mark.until === undefined ? from : yearOf(mark.until) + 0.5
    const at = (((from + to) / 2 - (years[0] ?? 0)) / span) * plot
    const free = ends.findIndex((end) => Math.abs(at - end) >= APART)
    const row = free === -1 ? ends.length : free
    ends[row] = at
    return { number, from, to, row }
  })
}
