import { allot } from '@/model/allot/allot.ts'
import type { DemoModel } from '../schema/demoModelFile.ts'
import type { OfferPlan } from './offerPlans.ts'
import type { Random } from './random.ts'

/** Pupils of an offer in a year by year of training, the first year first. */
export type Cohorts = readonly number[]

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/**
 * Plays an offer through the years: beginners around a trend, each cohort losing some on its way. In the anchor's year the cohorts are brought to the
 * anchored number exactly. After it, an offer that twice in a row had fewer beginners than `closing.below` may stop taking any; cohorts under way
 * finish. `from` and `until` are decisions of the model.
 * @returns for each year in which anybody is there
 */
export function playYears(plan: OfferPlan, model: DemoModel, anchorYear: number, random: Random): Map<number, Cohorts> {
  const { years, trend, anchored, from, beginners, until } = plan
  const { noise, keep, first, last, closing } = model
  const full = sum(Array.from({ length: years }, (_, at) => keep ** at))
  const [base, size] = from === undefined ? [anchorYear, (anchored ?? 0) / full] : [from, beginners ?? 0]
  const played = new Map<number, Cohorts>()
  let before: Cohorts | undefined
  let closed = false
  const starts: number[] = []
  for (let year = first - years; year <= last; year += 1) {
    const expected = size * Math.exp(trend * (year - base))
    const drawn = Math.max(0, Math.round(expected * (1 + noise * random.bell())))
    const chance = random.even()
    const weak = starts.slice(-2).every((start) => start > 0 && start < closing.below) && starts.length >= 2
    closed ||= (from === undefined ? year > anchorYear : year > from) && weak && chance < closing.chance
    const begins = closed || (from !== undefined && year < from) || (until !== undefined && year > until) ? 0 : from === year ? (beginners ?? drawn) : drawn
    starts.push(begins)
    const earlier: Cohorts = before ?? Array.from({ length: years }, (_, at) => (from === undefined ? Math.round(expected * keep ** at) : 0))
    let cohorts: Cohorts = [begins, ...earlier.slice(0, years - 1).map((people) => Math.round(people * keep))]
    if (year === anchorYear && anchored !== undefined) cohorts = broughtTo(anchored, cohorts)
    if (year >= first && sum(cohorts) > 0) played.set(year, cohorts)
    before = cohorts
  }
  return played
}

/** Cohorts that add up to `people`, the difference shared out in their own proportions. */
function broughtTo(people: number, cohorts: Cohorts): Cohorts {
  const now = sum(cohorts)
  if (now === 0) return [people, ...cohorts.slice(1)]
  return allot(people, cohorts)
}
