/**
 * The period to show for the one asked: itself; else one of the same year (a date for a year and the other way round);
 * else the last one before it; else the first there is. Undefined only without periods.
 *
 * @param periods oldest first
 */
export function matchPeriod(asked: string, periods: readonly string[]): string | undefined {
  if (periods.includes(asked)) return asked
  const year = asked.slice(0, 4)
  const sameYear = periods.findLast((period) => period.slice(0, 4) === year)
  return sameYear ?? periods.findLast((period) => period < asked) ?? periods[0]
}
