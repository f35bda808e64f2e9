import { describe, expect, it } from 'vitest'
import { locative, type NamedArea } from './locative.ts'

const german: [NamedArea['kind'], string, string][] = [
  ['bund', 'Deutschland', 'In Deutschland'],
  ['land', 'Niedersachsen', 'In Niedersachsen'],
  ['landkreis', 'Landkreis Helmstedt', 'Im Landkreis Helmstedt'],
  ['kreisfreie-stadt', 'Salzgitter', 'In der Stadt Salzgitter'],
  ['kreisfreie-stadt', 'Halle (Saale)', 'In der Stadt Halle (Saale)'],
  ['region', 'Region Hannover', 'In der Region Hannover'],
  ['region', 'Statistische Region Braunschweig', 'In der Statistischen Region Braunschweig'],
  ['region', 'Regierungsbezirk Köln', 'Im Regierungsbezirk Köln'],
  ['staedteregion', 'Städteregion Aachen', 'In der Städteregion Aachen'],
  ['kreis', 'Märkischer Kreis', 'Im Märkischen Kreis'],
  ['kreis', 'Rheinisch-Bergischer Kreis', 'Im Rheinisch-Bergischen Kreis'],
  ['kreis', 'Hochsauerlandkreis', 'Im Hochsauerlandkreis'],
  ['kreis', 'Rhein-Sieg-Kreis', 'Im Rhein-Sieg-Kreis'],
  ['kreis', 'Rhein-Kreis Neuss', 'Im Rhein-Kreis Neuss'],
  ['kreis', 'Kreis Unna', 'Im Kreis Unna'],
  ['landkreis', 'Burgenlandkreis', 'Im Burgenlandkreis'],
  ['landkreis', 'Heidekreis', 'Im Heidekreis'],
  ['landkreis', 'Altmarkkreis Salzwedel', 'Im Altmarkkreis Salzwedel'],
  ['landkreis', 'Börde', 'Im Landkreis Börde'],
  ['samtgemeinde', 'Samtgemeinde Grasleben', 'In der Samtgemeinde Grasleben'],
  ['einheitsgemeinde', 'Lehre', 'In der Gemeinde Lehre'],
  ['gemeinde', 'Groß Twülpstedt', 'In der Gemeinde Groß Twülpstedt'],
  ['stadt', 'Königslutter am Elm', 'In der Stadt Königslutter am Elm'],
  ['stadt', 'Hannover, Landeshauptstadt', 'In der Stadt Hannover'],
  ['kooperation', 'Großraum Braunschweig', 'Im Großraum Braunschweig'],
  ['gemeindefreies-gebiet', 'Gemeindefreies Gebiet Mariental', 'Im gemeindefreien Gebiet Mariental'],
]

const say = (kind: NamedArea['kind'], name: string): string => locative({ kind, name }, 'en')

describe('locative', () => {
  it.each(german)('%s "%s" is "%s"', (kind, name, phrase) => {
    expect(locative({ kind, name }, 'de')).toBe(phrase)
  })

  it('begins small inside a sentence', () => {
    expect(locative({ kind: 'kooperation', name: 'Großraum Braunschweig' }, 'de', 'inside')).toBe('im Großraum Braunschweig')
    expect(locative({ kind: 'land', name: 'Niedersachsen' }, 'en', 'inside')).toBe('in Lower Saxony')
  })

  it('speaks English', () => {
    expect(say('landkreis', 'Landkreis Helmstedt')).toBe('In the district of Helmstedt')
    expect(say('kreis', 'Märkischer Kreis')).toBe('In the district Märkischer Kreis')
    expect(say('kreisfreie-stadt', 'Köln')).toBe('In the city of Köln')
    expect(say('region', 'Region Hannover')).toBe('In the region of Hannover')
    expect(say('samtgemeinde', 'Samtgemeinde Nord-Elm')).toBe('In the joint municipality of Nord-Elm')
    expect(say('kooperation', 'Großraum Braunschweig')).toBe('In Greater Braunschweig')
  })
})
