import { yearOf } from '../series/series.ts'

/** A place on the time axis of a chart that puts all its categories at the same distance. `period` is absent where there are no figures for that time at all. */
export interface TimeCategory {
  readonly label: string
  readonly period: string | undefined
}

/**
 * The periods as categories, with empty ones where figures of whole periods are missing: where two periods lie more than one and a half times the usual step apart
 * (as `segmentsOf` joins no line there), so that a gap looks like one and as long as it was.
 *
 * @param label how a period is written; for the empty ones it is asked with the year alone
 */
export function timeCategories(periods: readonly string[], label: (period: string) => string): readonly TimeCategory[] {
  const years = periods.map(yearOf)
  const steps = years.slice(1).map((year, at) => year - (years[at] ?? year))
  const usual = steps.toSorted((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 1
  return periods.flatMap((period, at) => {
    const [year, before] = [years[at] ?? 0, years[at - 1]]
    const missing = before === undefined || year - before <= 1.5 * usual ? 0 : Math.max(1, Math.round((year - before) / usual) - 1)
    const empty = Array.from({ length: missing }, (_, index): TimeCategory => {
      const between = (before ?? 0) + usual * (index + 1)
      return { label: period.length === 4 && Number.isInteger(between) ? label(String(between)) : '', period: undefined }
    })
    return [...empty, { label: label(period), period }]
  })
}
