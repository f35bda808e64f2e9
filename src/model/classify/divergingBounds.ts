/**
 * All bounds of classes that lie symmetrically around a centre, so that equal colours mean equal distance from the benchmark.
 * Distances are quantiles of |value − centre|. With an odd count the middle class straddles the centre, with an even one the centre is a bound.
 * Ties take away classes in pairs. `sorted` may be empty or all at the centre: then one class `[centre, centre]`.
 */
export function divergingBounds(sorted: Float64Array, count: number, centre: number, round: (value: number) => number): number[] {
  const distances = sorted.map((value) => Math.abs(value - centre)).sort()
  const odd = count % 2 === 1
  const sides = Math.floor(count / 2)
  // Odd: half a step belongs to the middle class, so thresholds lie at 1/n, 3/n, … 1. Even: at 2/n, 4/n, … 1.
  const thresholds = Array.from({ length: odd ? sides + 1 : sides }, (_, index) => {
    const share = ((odd ? 1 : 2) + 2 * index) / count
    const at = Math.min(distances.length - 1, Math.max(0, Math.ceil(share * distances.length) - 1))
    return round(distances[at] ?? 0)
  })
  const steps = [...new Set(thresholds)].filter((step) => step > 0)
  if (steps.length === 0) return [centre, centre]
  const middle = odd && steps.length > 1 ? [] : [centre]
  return [...steps.toReversed().map((step) => round(centre - step)), ...middle, ...steps.map((step) => round(centre + step))]
}
