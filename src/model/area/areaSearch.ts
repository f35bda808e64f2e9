import type { Area } from '@/contract/schema/region.ts'
import type { Format } from '../format/formatOf.ts'

/** How well a name fits: smaller is better; undefined: not at all. */
type Fit = 0 | 1 | 2 | 3

/**
 * Areas whose name or key fits what was typed, best first, then by the alphabet. Umlauts may be typed as such, as vowels or as "ae":
 * "Borde", "Boerde" and "börde" all find Börde; several words must all fit. An empty query finds all.
 */
export function searchAreas<Found extends Pick<Area, 'id' | 'name' | 'short'>>(areas: readonly Found[], query: string, format: Format): Found[] {
  const spellings = foldings(query)
  return areas
    .flatMap((area) => {
      const fit = fitOf(area, query.trim(), spellings)
      return fit === undefined ? [] : [{ area, fit }]
    })
    .toSorted((a, b) => a.fit - b.fit || format.compare(a.area.short, b.area.short))
    .map(({ area }) => area)
}

/** Areas as the language sorts their short names. */
export function sortAreas<Sorted extends Pick<Area, 'short'>>(areas: readonly Sorted[], format: Format): Sorted[] {
  return areas.toSorted((a, b) => format.compare(a.short, b.short))
}

function fitOf({ id, name, short }: Pick<Area, 'id' | 'name' | 'short'>, key: string, spellings: readonly string[]): Fit | undefined {
  if (key === '') return 0
  if (/^\d/.test(key)) return id.startsWith(key) ? 0 : undefined
  const fits = foldings(short).flatMap((shortName) =>
    foldings(name).flatMap((fullName) => spellings.flatMap((typed) => fitOfName(shortName, fullName, typed) ?? [])),
  )
  return fits.length === 0 ? undefined : fits.reduce((best, fit) => (fit < best ? fit : best))
}

function fitOfName(short: string, name: string, typed: string): Fit | undefined {
  if (short.startsWith(typed)) return 0
  if (name.startsWith(typed)) return 1
  const words = typed.split(' ')
  const parts = `${short} ${name}`.split(/[\s()/-]+/)
  if (words.every((word) => parts.some((part) => part.startsWith(word)))) return 2
  return words.every((word) => name.includes(word)) ? 3 : undefined
}

/** Lower case without marks, once with ä → a and once with ä → ae. */
function foldings(text: string): string[] {
  const lower = text.trim().toLocaleLowerCase('de').replaceAll('ß', 'ss').replaceAll(/\s+/g, ' ')
  const bare = lower.normalize('NFD').replaceAll(/\p{Mn}/gu, '')
  const spelled = lower.replaceAll(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter).normalize('NFD').replaceAll(/\p{Mn}/gu, '')
  return bare === spelled ? [bare] : [bare, spelled]
}
