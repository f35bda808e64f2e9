import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything that is said about own figures and groups, with the German texts as its shape. */
export type OwnTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, OwnTexts>> = { de, en }

/** The dictionary in a language. Only code that is loaded with own figures may ask for it. */
export function ownTextsOf(locale: Locale): OwnTexts {
  return BY_LOCALE[locale]
}
