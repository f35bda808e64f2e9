import type { Locale } from '../text/locale.ts'

/** The joints of the sentence; every part comes from the numbers. */
export interface SentenceWords {
  readonly and: string
  /** Between a difference and what it differs from. */
  readonly thanWord: string
  same(than: string): string
  /** "0,96 Prozentpunkte mehr" */
  quantity(amount: string, more: boolean): string
  /** "um 0,12 höher": of scores and rates. */
  plain(amount: string, more: boolean): string
  acrossBreak(note: string): string
  /** Of an exceptional period. */
  exceptional(note: string): string
  /** "2020 bleibt außer Betracht: …" */
  skipped(when: string, note: string): string
  hint(flag: string, note: string): string
  absent(place: string, when: string, indicator: string, reason: string): string
  lastKnown(value: string, period: string): string
  besides(list: string): string
  quoted(name: string): string
  categories(place: string, when: string, indicator: string, areas: number, list: string): string
}

/** Notes end with a full stop whatever their author did. */
const stop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

const DE: SentenceWords = {
  and: ' und ',
  thanWord: ' als ',
  same: (than) => `gleich hoch wie ${than}`,
  quantity: (amount, more) => `${amount} ${more ? 'mehr' : 'weniger'}`,
  plain: (amount, more) => `um ${amount} ${more ? 'höher' : 'niedriger'}`,
  acrossBreak: (note) => `Mit früheren Werten ist er nur eingeschränkt vergleichbar: ${stop(note)}`,
  exceptional: (note) => `Ausnahme: ${stop(note)}`,
  skipped: (when, note) => `${when} bleibt außer Betracht: ${stop(note)}`,
  hint: (flag, note) => `Hinweis (${flag}): ${stop(note)}`,
  absent: (place, when, indicator, reason) => `${place} gibt es ${when} keinen Wert für „${indicator}“: ${stop(reason)}`,
  lastKnown: (value, period) => `Zuletzt bekannt: ${value} (${period}).`,
  besides: (list) => `Daneben: ${list}.`,
  quoted: (name) => `„${name}“`,
  categories: (place, when, indicator, areas, list) => `${place} verteilen sich ${when} ${areas} Gebiete mit Angabe so (${indicator}): ${list}.`,
}

const EN: SentenceWords = {
  and: ' and ',
  thanWord: ' than ',
  same: (than) => `the same as ${than}`,
  quantity: (amount, more) => `${amount} ${more ? 'more' : 'less'}`,
  plain: (amount, more) => `${amount} ${more ? 'higher' : 'lower'}`,
  acrossBreak: (note) => `It can be compared with earlier values only with care: ${stop(note)}`,
  exceptional: (note) => `Exception: ${stop(note)}`,
  skipped: (when, note) => `${when} is left aside: ${stop(note)}`,
  hint: (flag, note) => `Note (${flag}): ${stop(note)}`,
  absent: (place, when, indicator, reason) => `${place} there is no value for “${indicator}” ${when}: ${stop(reason.charAt(0).toLowerCase() + reason.slice(1))}`,
  lastKnown: (value, period) => `Last known: ${value} (${period}).`,
  besides: (list) => `Also: ${list}.`,
  quoted: (name) => `“${name}”`,
  categories: (place, when, indicator, areas, list) => `${place}, the ${areas} areas with a statement are spread as follows ${when} (${indicator}): ${list}.`,
}

export const sentenceWords = (locale: Locale): SentenceWords => (locale === 'de' ? DE : EN)
