/** How past rates become one: see `sources/forecasts`, `rates`. */
export interface RateRule {
  readonly last: number
  readonly atLeast: number
  /** Half the range, in weighted standard deviations. */
  readonly spread: number
}

export interface WeightedRate {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/**
 * Rates, oldest first, weighted 1, 2, …, n: m = Σ w·r / Σ w. The range is m ± `spread` · s with s² = Σ w·(r − m)² / Σ w, never below zero.
 * The mean of several past years, later ones counting more, is the usual assumption of the Übergangsquotenverfahren (cohort survival, grade progression ratio);
 * the range is ours: the rates of the past, and nothing else, say how far a rate moves.
 */
export function weightRates(rates: readonly number[], { spread }: Pick<RateRule, 'spread'>): WeightedRate {
  const weights = rates.map((_, at) => at + 1)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = (of: (rate: number) => number) => rates.reduce((sum, rate, at) => sum + (weights[at] ?? 0) * of(rate), 0) / all
  const middle = mean((rate) => rate)
  const half = spread * Math.sqrt(mean((rate) => (rate - middle) ** 2))
  return { low: Math.max(0, middle - half), middle, high: middle + half }
}
