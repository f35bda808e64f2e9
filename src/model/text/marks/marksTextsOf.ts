import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything that is said about points and lines on a map, with the German texts as its shape. */
export type MarksTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, MarksTexts>> = { de, en }

/** The dictionary in a language. Only code that is loaded with points or lines may ask for it. */
export function marksTextsOf(locale: Locale): MarksTexts {
  return BY_LOCALE[locale]
}
