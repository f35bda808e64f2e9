import type { YearMeaning } from '@/contract/yearMeaning.ts'

/** First and last day that a period covers. A school year runs from 1 August to 31 July in the Länder we hold. */
function daysOf(period: string, meaning: YearMeaning): readonly [string, string] {
  if (period.length === 10) return [period, period]
  const year = Number(period)
  if (meaning === 'school-year-end') return [`${year - 1}-08-01`, `${year}-07-31`]
  if (meaning === 'school-year-start') return [`${year}-08-01`, `${year + 1}-07-31`]
  return [`${year}-01-01`, `${year}-12-31`]
}

/** From the first day of the first to the last day of the last of some periods, as dates; undefined without periods. */
export function timeSpan(periods: readonly string[], meaning: YearMeaning): { readonly from: string; readonly to: string } | undefined {
  const days = periods.map((period) => daysOf(period, meaning))
  const [from, to] = [days.map(([first]) => first).sort()[0], days.map(([, last]) => last).sort().at(-1)]
  return from === undefined || to === undefined ? undefined : { from, to }
}
