import type { YearMeaning } from '@/contract/yearMeaning.ts'
import type { Locale } from '../text/locale.ts'

/** `2023` with the year after it in two digits: "2023/24". */
const schoolYear = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, '0')}`

const DATE: Readonly<Record<Locale, () => Intl.DateTimeFormat>> = {
  de: () => new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
  en: () => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

const known = new Map<Locale, Intl.DateTimeFormat>()

/** Made when the first date is written; most views show none. */
function dateFormat(locale: Locale): Intl.DateTimeFormat {
  const format = known.get(locale) ?? DATE[locale]()
  known.set(locale, format)
  return format
}

/** A date period `2023-12-31` as "31.12.2023" or "31 December 2023"; anything else unchanged. */
export function formatDate(period: string, locale: Locale): string {
  const time = Date.parse(period)
  return period.length === 10 && !Number.isNaN(time) ? dateFormat(locale).format(time) : period
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
