import { isPresent } from '../cube/cell.ts'
import { yearOf } from '../series/series.ts'
import type { KeyFigure } from './keyFigure.ts'

/** Ends of an axis, of numbers or of years. */
export interface Span {
  readonly low: number
  readonly high: number
}

/** Axes that several small pictures share, so that they can be compared: the years, the values over the years, the values of all areas. */
export interface ProfileScale {
  readonly years: Span
  readonly trend: Span
  readonly strip: Span
}

/** The common axes of the rows of one indicator, one or two of them. */
export function profileScale(rows: readonly KeyFigure[]): ProfileScale {
  const points = rows.flatMap((row) => row.points)
  const trend = points.flatMap(({ cell }) => (isPresent(cell) ? [cell.value] : []))
  const strip = rows.flatMap(({ cells, references, indicator }) => [
    ...[...cells.values()].flatMap((cell) => (isPresent(cell) ? [cell.value] : [])),
    // The count of a whole region lies far beyond the scale of its areas.
    ...references.flatMap(({ cell }) => (isPresent(cell) && indicator.kind !== 'count' ? [cell.value] : [])),
  ])
  return { years: spanOf(points.map(({ period }) => yearOf(period))), trend: spanOf(trend), strip: spanOf(strip) }
}

const spanOf = (values: readonly number[]): Span => (values.length === 0 ? { low: 0, high: 0 } : { low: Math.min(...values), high: Math.max(...values) })
