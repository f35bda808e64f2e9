import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything that is said about working without a connection, with the German texts as its shape. */
export type OfflineTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, OfflineTexts>> = { de, en }

/** The dictionary in a language. Only code that is loaded after the app may ask for it. */
export const offlineTextsOf = (locale: Locale): OfflineTexts => BY_LOCALE[locale]
