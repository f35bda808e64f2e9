import type { Said } from '@/contract/schema/deck.ts'
import type { Locale } from '../text/locale.ts'

/** What is said, in a language: what was written once is said as it was written. Nothing is an empty text. */
export function sayIn(said: Said | undefined, locale: Locale): string {
  if (said === undefined) return ''
  return typeof said === 'string' ? said : said[locale]
}

/**
 * What is said after someone has written over it in one language. What was not touched keeps both; what was is from then on what was written:
 * nobody translates it.
 */
export function writeOver(said: Said | undefined, locale: Locale, text: string): Said | undefined {
  const written = text.trim()
  if (said !== undefined && sayIn(said, locale) === written) return said
  return written === '' ? undefined : written
}
