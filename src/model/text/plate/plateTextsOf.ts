import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything that is said in and about pictures to take along, with the German texts as its shape. */
export type PlateTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, PlateTexts>> = { de, en }

/** The dictionary in a language. Only code that is loaded when a picture is made may ask for it. */
export function plateTextsOf(locale: Locale): PlateTexts {
  return BY_LOCALE[locale]
}
