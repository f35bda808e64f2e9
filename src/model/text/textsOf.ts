import { de } from './de.ts'
import { en } from './en.ts'
import type { Locale } from './locale.ts'

/** Everything the interface says, with the German texts as its shape: a key missing in English does not compile. */
export type Texts = typeof de

const BY_LOCALE: Readonly<Record<Locale, Texts>> = { de, en }

/** The dictionary of a language. */
export function textsOf(locale: Locale): Texts {
  return BY_LOCALE[locale]
}
