import { describe, expect, it } from 'vitest'
import type { Catalogue, RegionEntry } from '@/contract/schema/catalogue.ts'
import { crossSectionsOf, otherBreakdowns } from './crossSections.ts'

const both = { de: 'n', en: 'n' }
const breakdown = (id: string, ...ids: string[]) => ({ id, name: both, categories: ids.map((one) => ({ id: one, name: both })) })
const CERTIFICATES = ['ohne-hauptschulabschluss-anzahl', 'hauptschulabschluss-anzahl', 'mittlerer-abschluss-anzahl', 'hochschulreife-anzahl']
const indicators = [
  { id: 'jahrgang-8-anzahl', breakdowns: [breakdown('schulform', 'insgesamt', 'gymnasium', 'igs'), breakdown('nationalitaet', 'insgesamt', 'deutsche')] },
  { id: 'berufliche-schueler-anzahl', breakdowns: [breakdown('schulart', 'insgesamt', 'berufsschulen', 'berufsschulen-ohne-vertrag', 'fachschulen')] },
  ...['abgaenge-anzahl', ...CERTIFICATES].map((id) => ({ id, breakdowns: [breakdown('geschlecht', 'insgesamt', 'weiblich')] })),
] as unknown as Catalogue['indicators']
const offering = (...ids: string[]) => crossSectionsOf({ indicators }, { cubes: ids.map((indicator) => ({ indicator, periods: ['2015', '2023'] })) as unknown as RegionEntry['cubes'] })

describe('crossSectionsOf', () => {
  it('finds those of which a region has all the figures', () => {
    expect(offering('jahrgang-8-anzahl', 'berufliche-schueler-anzahl', 'abgaenge-anzahl', ...CERTIFICATES).map(({ id }) => id)).toEqual(['jahrgang-8', 'abschluesse', 'berufliche-schulen'])
    expect(offering('abgaenge-anzahl', ...CERTIFICATES.slice(1))).toEqual([])
    expect(offering()).toEqual([])
  })

  it('counts neither the whole nor a subset as a category', () => {
    expect(offering('berufliche-schueler-anzahl')[0]?.categories.map(({ id }) => id)).toEqual(['berufsschulen', 'fachschulen'])
  })

  it('leaves the other breakdowns to choose', () => {
    const [section] = offering('jahrgang-8-anzahl')
    expect(section && [section.categories.map(({ id }) => id), otherBreakdowns(section).map(({ id }) => id)]).toEqual([['gymnasium', 'igs'], ['nationalitaet']])
  })
})
