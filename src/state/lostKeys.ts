import { readAddress, writeAddress } from './addressText.ts'

/** Parts of a query string that are not understood, as they were written: `colour=red`. */
export function lostKeys(search: string): string[] {
  const [asked, kept] = [new URLSearchParams(search), new URLSearchParams(writeAddress(readAddress(search)))]
  return [...new Set(asked.keys())].filter((key) => kept.get(key) !== asked.get(key)).map((key) => `${key}=${asked.get(key) ?? ''}`)
}
