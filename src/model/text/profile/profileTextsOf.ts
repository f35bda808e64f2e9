import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything the page Profil says, with the German texts as its shape. */
export type ProfileTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, ProfileTexts>> = { de, en }

/** The page's dictionary in a language. Only code that is loaded with the page may ask for it. */
export const profileTextsOf = (locale: Locale): ProfileTexts => BY_LOCALE[locale]
