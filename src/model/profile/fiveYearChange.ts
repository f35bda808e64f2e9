import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { SeriesBreak } from '@/contract/schema/paper.ts'
import { isPresent } from '../cube/cell.ts'
import { type Difference, differenceOf } from '../format/formatChange.ts'
import { type PresentPoint, previousPoint, type SeriesPoint, yearOf } from '../series/series.ts'

/** How far back one looks, and how far at most where there is nothing of that year. In years. */
const BACK = 5
const FARTHEST = 10

/** What has changed since about five years before, or why nobody can say. */
export type FiveYearChange =
  | { readonly kind: 'change'; readonly since: PresentPoint; readonly difference: Difference }
  /** The two figures are not comparable; why. */
  | { readonly kind: 'break'; readonly since: PresentPoint; readonly breaks: readonly SeriesBreak[] }
  /** A score is stretched anew every year. */
  | { readonly kind: 'score' }
  | { readonly kind: 'no-earlier' }
  /** There is no figure now, or it is a category. */
  | { readonly kind: 'nothing' }

/**
 * The figure of a period against that of five years before; where there is none, against the nearest before that, ten years at most.
 * Exceptional years are passed over; across a break nothing is subtracted.
 *
 * @param breaks those that concern the area (`breaksOf`)
 */
export function fiveYearChange(points: readonly SeriesPoint[], period: string, breaks: readonly SeriesBreak[], indicator: Pick<Indicator, 'kind' | 'decimals' | 'unit'>): FiveYearChange {
  const now = points.find((point) => point.period === period)
  if (now === undefined || !isPresent(now.cell) || indicator.kind === 'categorical') return { kind: 'nothing' }
  if (indicator.kind === 'index') return { kind: 'score' }
  const age = (point: SeriesPoint) => yearOf(period) - yearOf(point.period)
  const before = previousPoint(points.filter((point) => age(point) >= BACK && age(point) <= FARTHEST), period, breaks)
  if (before === undefined) return { kind: 'no-earlier' }
  if (before.breaks.length > 0) return { kind: 'break', since: before.point, breaks: before.breaks }
  const difference = differenceOf(now.cell, before.point.cell, indicator)
  return difference === undefined ? { kind: 'nothing' } : { kind: 'change', since: before.point, difference }
}
