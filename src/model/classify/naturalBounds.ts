import { ckmeans } from 'simple-statistics'

/** Beyond this many values the clusters are sought among evenly spaced ones of the sorted list: 11,299 areas × 20 years would take seconds. */
const SAMPLE = 2000

/**
 * Inner bounds of natural breaks: the split with the least squared distance to the class means (ckmeans, Wang and Song 2011).
 * `sorted` ascending, not empty. A bound is the lowest value of the upper class.
 */
export function naturalBounds(sorted: Float64Array, count: number): number[] {
  const values = sample(sorted)
  const distinct = new Set(values).size
  return ckmeans(values, Math.min(count, distinct))
    .slice(1)
    .flatMap((cluster) => cluster.slice(0, 1))
}

/** The whole list, or values at even distances with both ends. */
function sample(sorted: Float64Array): number[] {
  if (sorted.length <= SAMPLE) return [...sorted]
  return Array.from({ length: SAMPLE }, (_, index) => sorted[Math.round((index * (sorted.length - 1)) / (SAMPLE - 1))] ?? Number.NaN)
}
