import type { Absence } from '@/contract/absence.ts'
import { type Figure, sumFigures } from '../figure.ts'
import { nothing, type Outlook } from './outlook.ts'
import { type RateRule, weightRates } from './weightRates.ts'

/** A passage: those who are counted at its end, and the cohort they are made of. */
export interface Passage {
  /** Years in which those at the end may be counted, oldest first. */
  readonly years: readonly number[]
  readonly counted: (area: string, year: number) => Figure
  /** The cohort that reaches the end in `year`, by what is known at the end of the year `known`. */
  readonly cohort: (area: string, year: number, known: number) => Outlook
  readonly rule: RateRule
}

interface PastRate {
  readonly rate: number
  readonly flags: number
}

/**
 * Cohort survival: the cohort that will reach the end in `year`, by the rate at which the cohorts of the last years did. Nothing from after `known` is looked at,
 * so that the same function forecasts and looks back. Low is the low cohort by the low rate, high the high one by the high rate.
 */
export function project(passage: Passage, area: string, year: number, known: number): Outlook {
  const cohort = passage.cohort(area, year, known)
  if (cohort.absence !== undefined) return cohort
  const past = passage.years.filter((one) => one <= known)
  const rates = past.flatMap((one) => rateOf(passage, area, one) ?? []).slice(-passage.rule.last)
  if (rates.length < passage.rule.atLeast) return nothing(reasonOf(past.map((one) => passage.counted(area, one))))
  const { low, middle, high } = weightRates(rates.map(({ rate }) => rate), passage.rule)
  const flags = rates.reduce((bits, one) => bits | one.flags, cohort.flags)
  return { absence: undefined, low: cohort.low * low, middle: cohort.middle * middle, high: cohort.high * high, flags }
}

/** The rate of a year that is over: counted by the cohort as it was known then. */
function rateOf({ counted, cohort }: Passage, area: string, year: number): PastRate | undefined {
  const [reached, from] = [counted(area, year), cohort(area, year, year)]
  if (reached.number === undefined || from.absence !== undefined || from.middle === 0) return undefined
  return { rate: reached.number / from.middle, flags: reached.flags | from.flags }
}

/** Why there are too few rates: the gravest reason among the counts that are missing; unknown where none is and the series only begins. */
function reasonOf(counts: readonly Figure[]): Absence {
  const missing = counts.filter(({ number }) => number === undefined)
  return missing.length === 0 ? 'unknown' : (sumFigures(missing).absence ?? 'unknown')
}
