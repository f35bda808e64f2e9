import type { YearMeaning } from '@/contract/yearMeaning.ts'
import type { Locale } from '../text/locale.ts'

/** `2023` with the year after it in two digits: "2023/24". */
const schoolYear = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, '0')}`

let english: Intl.DateTimeFormat | undefined

/**
 * A date period `2023-12-31` as "31.12.2023" or "31 December 2023"; anything else unchanged. German turns its numbers round without `Intl`, whose first
 * date costs 17 ms: the foot of every page names the day of the data build.
 */
export function formatDate(period: string, locale: Locale): string {
  const time = Date.parse(period)
  if (period.length !== 10 || Number.isNaN(time)) return period
  if (locale === 'de') return period.split('-').toReversed().join('.')
  english ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return english.format(time)
}

/**
 * A period as a heading or choice: "2024" (end of school year, calendar year), "Schuljahr 2023/24" (its start), "31.12.2024" (a date).
 * A period that is no year is shown as it is.
 */
export function formatPeriod(period: string, meaning: YearMeaning, locale: Locale): string {
  if (period.length === 10) return formatDate(period, locale)
  const year = Number(period)
  if (meaning === 'school-year-start' && Number.isInteger(year)) {
    return locale === 'de' ? `Schuljahr ${schoolYear(year)}` : `school year ${schoolYear(year)}`
  }
  return period
}

/** A period on an axis or over a column: "2024", "2023/24", "31.12.24" would not be shorter than the year, so a date is its year. */
export function formatPeriodShort(period: string, meaning: YearMeaning): string {
  if (period.length === 10) return period.slice(0, 4)
  const year = Number(period)
  return meaning === 'school-year-start' && Number.isInteger(year) ? schoolYear(year) : period
}

/** A period inside a sentence, with its preposition: "2024", "im Schuljahr 2023/24", "am 31.12.2024"; "in 2024", "on 31 December 2024". */
export function formatPeriodInSentence(period: string, meaning: YearMeaning, locale: Locale): string {
  const words = formatPeriod(period, meaning, locale)
  if (period.length === 10) return locale === 'de' ? `am ${words}` : `on ${words}`
  if (meaning === 'school-year-start') return locale === 'de' ? `im ${words}` : `in the ${words}`
  return locale === 'de' ? `im Jahr ${words}` : `in ${words}`
}

/** A period as the older one of two: "als 2023", "als im Schuljahr 2022/23", "als am 31.12.2015". */
export function formatPeriodAsReference(period: string, meaning: YearMeaning, locale: Locale): string {
  if (locale === 'de' && period.length !== 10 && meaning !== 'school-year-start') return period
  return formatPeriodInSentence(period, meaning, locale)
}
