import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything slides to take away say, with the German texts as its shape. */
export type SlideTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, SlideTexts>> = { de, en }

/** The dictionary in a language. Only code that is loaded with the page Sitzung, or later, may ask for it. */
export const slideTextsOf = (locale: Locale): SlideTexts => BY_LOCALE[locale]
