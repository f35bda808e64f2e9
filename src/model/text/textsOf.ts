import { de } from './de.ts'
import type { Locale } from './locale.ts'

/** Everything the interface says, with the German texts as its shape: a key missing in English does not compile. */
export type Texts = typeof de

const loaded = new Map<Locale, Texts>([['de', de]])
const loading = new Map<Locale, Promise<Texts>>()

/** The dictionary of a language, if it is there. German always is; English is a file of its own, so that most readers never fetch it. */
export const loadedTexts = (locale: Locale): Texts | undefined => loaded.get(locale)

/** Fetches the dictionary of a language, once. Rejects when its file cannot be had; the next call tries again. */
export function loadTexts(locale: Locale): Promise<Texts> {
  const under = loading.get(locale)
  if (under !== undefined) return under
  const promise = fetchTexts(locale)
  loading.set(locale, promise)
  promise.catch(() => loading.delete(locale))
  return promise
}

async function fetchTexts(locale: Locale): Promise<Texts> {
  const texts = loaded.get(locale) ?? (await import('./en.ts')).en
  loaded.set(locale, texts)
  return texts
}

/** The dictionary of a language that has been loaded. @throws RangeError for one that has not */
export function textsOf(locale: Locale): Texts {
  const texts = loaded.get(locale)
  if (texts === undefined) throw new RangeError(`the texts of "${locale}" are not loaded`)
  return texts
}
