import type { SeriesBreak } from './schema/paper.ts'

type Span = Pick<SeriesBreak, 'period' | 'until'>

/** Whether a period lies in an exception; never in a break without an end. */
export const isExceptional = ({ period, until }: Span, at: string): boolean => until !== undefined && period <= at && at <= until

/** Whether a break keeps two periods, `from` before `to`, from being compared: it lies between them, or one of them is the exception and the other is not. */
export function separates(one: Span, from: string, to: string): boolean {
  if (one.until === undefined) return from < one.period && one.period <= to
  return isExceptional(one, from) !== isExceptional(one, to)
}

/** Whether a break can be seen in these periods: an exception among them, or something on both sides of a break. */
export function isSeen(one: Span, periods: readonly string[]): boolean {
  if (one.until !== undefined) return periods.some((period) => isExceptional(one, period))
  return periods.some((period) => period < one.period) && periods.some((period) => period >= one.period)
}
