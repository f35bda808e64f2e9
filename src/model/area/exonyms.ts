import type { Locale } from '../text/locale.ts'

/** English names of countries and Länder. Kreise and cities keep the name that map, table and export print. */
const ENGLISH: Readonly<Record<string, string>> = {
  Deutschland: 'Germany',
  Niedersachsen: 'Lower Saxony',
  'Nordrhein-Westfalen': 'North Rhine-Westphalia',
  'Sachsen-Anhalt': 'Saxony-Anhalt',
  'Großraum Braunschweig': 'Greater Braunschweig',
}

/** A name in the language of the interface. */
export const inLanguage = (name: string, locale: Locale): string => (locale === 'en' ? (ENGLISH[name] ?? name) : name)
