import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything the page Sitzung says, with the German texts as its shape. */
export type SessionTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, SessionTexts>> = { de, en }

/** The page's dictionary in a language. Only code that is loaded with the page, the pin's dialog or the meeting may ask for it. */
export const sessionTextsOf = (locale: Locale): SessionTexts => BY_LOCALE[locale]
