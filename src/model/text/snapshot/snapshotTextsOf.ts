import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything said of decision snapshots, with the German texts as its shape. */
export type SnapshotTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, SnapshotTexts>> = { de, en }

/** The dictionary in a language. Only code that is loaded with the pin's dialog or the page Sitzung may ask for it. */
export const snapshotTextsOf = (locale: Locale): SnapshotTexts => BY_LOCALE[locale]
