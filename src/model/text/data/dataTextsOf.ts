import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything the page Daten says, with the German texts as its shape. */
export type DataTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, DataTexts>> = { de, en }

/** The page's dictionary in a language. Only code that is loaded with the page may ask for it. */
export function dataTextsOf(locale: Locale): DataTexts {
  return BY_LOCALE[locale]
}
