/** Inner bounds of classes of equal width between the lowest and the highest value. `sorted` ascending, not empty. */
export function equalBounds(sorted: Float64Array, count: number): number[] {
  const low = sorted[0] ?? Number.NaN
  const high = sorted.at(-1) ?? Number.NaN
  return Array.from({ length: count - 1 }, (_, index) => low + ((high - low) * (index + 1)) / count)
}
