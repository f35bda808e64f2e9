import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything that is said of embedding, with the German texts as its shape. */
export type EmbedTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, EmbedTexts>> = { de, en }

/** The dictionary of the dialog in a language. Only code that is loaded with it may ask for it. */
export const embedTextsOf = (locale: Locale): EmbedTexts => BY_LOCALE[locale]
