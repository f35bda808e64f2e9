import type { Area } from '@/contract/schema/region.ts'
import type { Locale } from '../text/locale.ts'
import { inLanguage } from './exonyms.ts'

export type NamedArea = Pick<Area, 'name' | 'kind'>
/** Where the words stand: at the start of a sentence or inside it. */
export type SentencePosition = 'start' | 'inside'

/**
 * An area as the answer to "where?": "Im Landkreis Helmstedt", "In der Stadt Salzgitter", "Im Märkischen Kreis"; "In the district of Helmstedt".
 */
export function locative(area: NamedArea, locale: Locale, position: SentencePosition = 'start'): string {
  const phrase = locale === 'de' ? german(area) : english(area)
  return position === 'start' ? phrase : phrase.replace(/^I/, 'i')
}

/** "Hannover, Landeshauptstadt" → "Hannover" */
const plain = (name: string): string => name.split(',')[0] ?? name

function german({ name, kind }: NamedArea): string {
  switch (kind) {
    case 'bund':
    case 'land':
      return `In ${name}`
    case 'kreisfreie-stadt':
    case 'stadt':
      return `In der Stadt ${plain(name).replace(/^Stadt /, '')}`
    case 'landkreis':
    case 'kreis':
      return `Im ${kreisInDative(name, kind)}`
    case 'region':
      return germanRegion(name)
    case 'staedteregion':
      return name.startsWith('Städteregion') ? `In der ${name}` : `In der Städteregion ${name}`
    case 'samtgemeinde':
      return name.startsWith('Samtgemeinde') ? `In der ${name}` : `In der Samtgemeinde ${name}`
    case 'einheitsgemeinde':
    case 'gemeinde':
      return `In der Gemeinde ${name.replace(/^Gemeinde /, '')}`
    case 'gemeindefreies-gebiet':
      return `Im gemeindefreien Gebiet ${name.replace(/^Gemeindefreies Gebiet /, '')}`
    case 'kooperation':
      return /^(Großraum|Verbund|Verband|Raum)\b/.test(name) ? `Im ${name}` : `In der ${name.startsWith('Gruppe ') ? '' : 'Kooperation '}${name}`
  }
}

/** "Märkischer Kreis" → "Märkischen Kreis"; names that contain "kreis" already need no word before them. */
function kreisInDative(name: string, kind: 'landkreis' | 'kreis'): string {
  const adjective = /^(.+)er Kreis$/.exec(name)?.[1]
  if (adjective !== undefined) return `${adjective}en Kreis`
  if (/kreis/i.test(name)) return name
  return `${kind === 'landkreis' ? 'Landkreis' : 'Kreis'} ${name}`
}

function germanRegion(name: string): string {
  if (name.startsWith('Statistische ')) return `In der ${name.replace('Statistische', 'Statistischen')}`
  if (name.startsWith('Regierungsbezirk ')) return `Im ${name}`
  if (name.startsWith('Region ')) return `In der ${name}`
  return `In der Region ${name}`
}

function english({ name, kind }: NamedArea): string {
  const here = inLanguage(name, 'en')
  switch (kind) {
    case 'bund':
    case 'land':
      return `In ${here}`
    case 'kreisfreie-stadt':
    case 'stadt':
      return `In the city of ${plain(name).replace(/^Stadt /, '')}`
    case 'landkreis':
    case 'kreis':
      return /^(Landkreis|Kreis) /.test(name) ? `In the district of ${name.replace(/^(Landkreis|Kreis) /, '')}` : `In the district ${here}`
    case 'region':
      return name.startsWith('Region ') ? `In the region of ${name.slice(7)}` : `In the region ${here}`
    case 'staedteregion':
      return `In the city region of ${name.replace(/^Städteregion /, '')}`
    case 'samtgemeinde':
      return `In the joint municipality of ${name.replace(/^Samtgemeinde /, '')}`
    case 'einheitsgemeinde':
    case 'gemeinde':
      return `In the municipality of ${name.replace(/^Gemeinde /, '')}`
    case 'gemeindefreies-gebiet':
      return `In the unincorporated area of ${name.replace(/^Gemeindefreies Gebiet /, '')}`
    case 'kooperation':
      return `In ${here.replace(/^Gruppe /, 'the group ')}`
  }
}
