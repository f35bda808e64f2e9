import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything the page Übergänge says, with the German texts as its shape. */
export type FlowTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, FlowTexts>> = { de, en }

/** The page's dictionary in a language. Only code that is loaded with the page may ask for it. */
export const flowTextsOf = (locale: Locale): FlowTexts => BY_LOCALE[locale]
