import type { Locale } from '../text/locale.ts'

/** English names of areas that have one. All others keep their own name. */
const ENGLISH: Readonly<Record<string, string>> = {
  Deutschland: 'Germany',
  Niedersachsen: 'Lower Saxony',
  'Nordrhein-Westfalen': 'North Rhine-Westphalia',
  'Sachsen-Anhalt': 'Saxony-Anhalt',
  'Großraum Braunschweig': 'Greater Braunschweig',
  Köln: 'Cologne',
  Hannover: 'Hanover',
  'Region Hannover': 'Hanover Region',
}

/** A name in the language of the interface. */
export const inLanguage = (name: string, locale: Locale): string => (locale === 'en' ? (ENGLISH[name] ?? name) : name)
