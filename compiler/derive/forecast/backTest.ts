import type { ForecastCheck } from '@/contract/schema/paper.ts'
import { project, type Passage } from './project.ts'

interface Case {
  readonly from: number
  readonly low: number
  readonly middle: number
  readonly high: number
  readonly counted: number
}

/**
 * Looks back: from every year from `first` on as if nothing after it were known, so many years ahead, against what came. Everything in whole persons, as it would
 * have been published. Horizons that no year allows are left out.
 * @param last the last counted year
 */
export function backTest(passage: Passage, areas: readonly string[], span: { readonly first: number; readonly last: number; readonly ahead: number }): ForecastCheck[] {
  const { first, last, ahead: most } = span
  return Array.from({ length: most }, (_, at) => at + 1).flatMap((ahead): ForecastCheck[] => {
    const cases: Case[] = []
    for (let from = first; from + ahead <= last; from += 1) {
      for (const area of areas) {
        const counted = passage.counted(area, from + ahead).number
        const outlook = project(passage, area, from + ahead, from)
        if (counted === undefined || outlook.absence !== undefined) continue
        cases.push({ from, low: Math.round(outlook.low), middle: Math.round(outlook.middle), high: Math.round(outlook.high), counted })
      }
    }
    return cases.length === 0 ? [] : [judge(ahead, cases)]
  })
}

/**
 * error: Σ |forecast − counted| ÷ Σ counted (weighted absolute percentage error); mean: mean of |forecast − counted| ÷ counted over cases with somebody counted (MAPE);
 * bias: Σ (forecast − counted) ÷ Σ counted; inside: share of cases within the range. All in per cent, with one decimal.
 */
function judge(ahead: number, cases: readonly Case[]): ForecastCheck {
  const sum = (of: (one: Case) => number, over = cases) => over.reduce((total, one) => total + of(one), 0)
  const all = sum(({ counted }) => counted)
  const someone = cases.filter(({ counted }) => counted > 0)
  const years = cases.map(({ from }) => from)
  return {
    ahead,
    cases: cases.length,
    from: String(Math.min(...years)),
    to: String(Math.max(...years)),
    error: percent(sum(({ middle, counted }) => Math.abs(middle - counted)), all),
    mean: percent(sum(({ middle, counted }) => Math.abs(middle - counted) / counted, someone), someone.length),
    bias: percent(sum(({ middle, counted }) => middle - counted), all),
    inside: percent(cases.filter(({ low, high, counted }) => low <= counted && counted <= high).length, cases.length),
  }
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10)
