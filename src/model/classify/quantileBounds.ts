/**
 * Inner bounds of classes with as equal a number of values as ties allow. `sorted` ascending, not empty.
 * A bound is the first value of the upper class, so that it is a value which was really published. Where a cut would fall into a run
 * of equal values it moves to the nearer end of the run: many zeros are a class of their own, not half of one.
 */
export function quantileBounds(sorted: Float64Array, count: number): number[] {
  return Array.from({ length: count - 1 }, (_, index) => bound(sorted, Math.round(((index + 1) * sorted.length) / count))).filter(Number.isFinite)
}

function bound(sorted: Float64Array, cut: number): number {
  const value = sorted[cut]
  if (value === undefined) return Number.NaN
  const start = sorted.indexOf(value)
  const end = sorted.lastIndexOf(value) + 1
  const nearer = start > 0 && cut - start <= end - cut
  return nearer ? value : (sorted[end] ?? (start > 0 ? value : Number.NaN))
}
