import type { Locale } from '../text/locale.ts'
import { formatDate } from './formatPeriod.ts'

const MONTH = {
  de: new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
} as const

/** A date as exactly as it is known: "2015", "November 2012", "20.03.2017" or "20 March 2017". */
export function formatPartialDate(date: string, locale: Locale): string {
  if (date.length !== 7) return formatDate(date, locale)
  const time = Date.parse(`${date}-01`)
  return Number.isNaN(time) ? date : MONTH[locale].format(time)
}
