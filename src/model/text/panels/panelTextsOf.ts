import type { Locale } from '../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** Everything trend, ranking and table say, with the German texts as its shape. */
export type PanelTexts = typeof de

const BY_LOCALE: Readonly<Record<Locale, PanelTexts>> = { de, en }

/** The panels' dictionary in a language. Only code that is loaded with a panel may ask for it. */
export const panelTextsOf = (locale: Locale): PanelTexts => BY_LOCALE[locale]
