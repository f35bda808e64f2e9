import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything that is said of offers, with the German texts as its shape. */
export type OfferingTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, OfferingTexts>> = { de, en }

/** The dictionary of offers in a language. Only code that is loaded with the page may ask for it. */
export function offeringTextsOf(locale: Locale): OfferingTexts {
  return BY_LOCALE[locale]
}
