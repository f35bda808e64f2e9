import { roundTo } from '../format/rounding.ts'
import { divergingBounds } from './divergingBounds.ts'
import { equalBounds } from './equalBounds.ts'
import type { ClassCount, ClassMethod } from './methods.ts'
import { naturalBounds } from './naturalBounds.ts'
import { quantileBounds } from './quantileBounds.ts'

export interface Classification {
  readonly method: ClassMethod
  /**
   * Ascending, one more than there are classes; a class holds from its bound up to, not including, the next; the last one includes its end.
   * Empty where there are no values; a single value twice (`[5, 5]`) where all are equal: one class.
   */
  readonly bounds: readonly number[]
  /** The benchmark of a diverging classification, rounded as printed. */
  readonly centre?: number
  /** Values are rounded to these decimals before they are put into a class: what is printed decides, so that map and number never disagree. */
  readonly decimals?: number
}

export interface ClassifyOptions {
  readonly method: ClassMethod
  readonly count: ClassCount
  /** Middle of a diverging classification; without it the classes are quantiles. */
  readonly benchmark?: number | undefined
  /** Decimals with which values and bounds are printed. */
  readonly decimals?: number | undefined
}

const BOUNDS = { quantile: quantileBounds, natural: naturalBounds } as const

/**
 * Puts values into at most `count` classes. Ties and few distinct values give fewer classes, never an empty or doubled bound.
 * For classes that hold still over the years, hand in the values of all periods.
 */
export function classify(values: readonly number[], options: ClassifyOptions): Classification {
  const { count, decimals, benchmark } = options
  const round = (value: number): number => (decimals === undefined ? value : roundTo(value, decimals))
  const sorted = Float64Array.from(values.filter(Number.isFinite), round).sort()
  const printed = decimals === undefined ? {} : { decimals }
  const first = sorted[0]
  const last = sorted.at(-1)
  if (options.method === 'diverging' && benchmark !== undefined) {
    const centre = round(benchmark)
    return { method: 'diverging', bounds: divergingBounds(sorted, count, centre, round), centre, ...printed }
  }
  const method = options.method === 'diverging' ? 'quantile' : options.method
  if (first === undefined || last === undefined) return { method, bounds: [], ...printed }
  if (first === last) return { method, bounds: [first, last], ...printed }
  const inner = method === 'equal' ? equalBounds(sorted, count) : (fewDistinct(sorted, count) ?? BOUNDS[method](sorted, count))
  return { method, bounds: [first, ...distinctBetween(inner.map(round), first, last), last], ...printed }
}

/** Where there are no more distinct values than classes, each is a class of its own. */
function fewDistinct(sorted: Float64Array, count: number): number[] | undefined {
  const distinct: number[] = []
  for (const value of sorted) {
    if (value !== distinct.at(-1)) distinct.push(value)
    if (distinct.length > count) return undefined
  }
  return distinct
}

/**
 * Inner bounds without doubles. A bound at the lowest value would leave the class below it empty;
 * one at the highest may stay: there the ties at the top are a class of their own (`[last, last]`).
 */
function distinctBetween(inner: readonly number[], first: number, last: number): number[] {
  return [...new Set(inner)].filter((bound) => bound > first && bound <= last).toSorted((a, b) => a - b)
}

/** Index of the class a value falls into, clamped to the first and the last; −1 where there is no class. */
export function classOf(classification: Classification, value: number): number {
  const { bounds, decimals } = classification
  const at = decimals === undefined ? value : roundTo(value, decimals)
  const classes = bounds.length - 1
  let index = 0
  while (index < classes - 1 && at >= (bounds[index + 1] ?? Number.POSITIVE_INFINITY)) index += 1
  return classes < 1 ? -1 : index
}

/** How many classes there are. */
export const classCount = (classification: Classification): number => Math.max(0, classification.bounds.length - 1)
