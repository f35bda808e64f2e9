import type { Programme, Thresholds } from '@/contract/schema/offering.ts'
import { absent, type Cell } from '../cube/cell.ts'
import { type Offer, type Offering, offerKey, type Residence, type ResidencePart, type Site } from './offering.ts'

/*
 * A small world for tests: three areas, three schools, two forms, a handful of programmes, two periods.
 */

export const cell = (value: number, flags: Cell['flags'] = []): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags })

export const AREAS = [
  { id: '03101', name: 'Braunschweig', short: 'Braunschweig' },
  { id: '03102', name: 'Salzgitter', short: 'Salzgitter' },
  { id: '03154', name: 'Landkreis Helmstedt', short: 'Helmstedt' },
]

const site = (id: string, short: string, area: string, longitude: number, latitude: number): Site => ({
  id,
  name: `Berufsbildende Schulen ${short}`,
  short,
  operator: undefined,
  kind: undefined,
  area,
  municipality: undefined,
  point: [longitude, latitude],
  approximate: true,
})

export const SITES = [site('bs', 'BBS Braunschweig', '03101', 10.5, 52.27), site('he', 'BBS Helmstedt', '03154', 11, 52.23), site('sz', 'BBS Salzgitter', '03102', 10.35, 52.15)]

export const THRESHOLDS: Thresholds = { target: 22, opening: 27, joint: { below: 7, areas: ['03154'] }, source: { de: 'Verordnung', en: 'Ordinance' } }

const programme = (id: string, name: string, field: string | undefined, kind: string): Programme => ({
  id,
  name: { de: name, en: name },
  kind,
  ...(field === undefined ? {} : { field }),
})

export const PROGRAMMES = [
  { ...programme('metall', 'Metall', 'technik', 'bs'), qualification: { de: 'Gesellenbrief', en: 'journeyman’s certificate' } },
  programme('elektro', 'Elektro', 'technik', 'bs'),
  programme('technik-fos', 'Technik', 'technik', 'fos'),
  programme('pflege', 'Pflege', 'soziales', 'bfs'),
]

/** An offer by a line: place, programme, form, then first-year pupils, pupils, classes (a number or an absence). */
export type OfferLine = readonly [place: string, programme: string, form: string, first: Cell | number, pupils?: Cell | number, classes?: Cell | number]

const asCell = (figure: Cell | number): Cell => (typeof figure === 'number' ? cell(figure) : figure)

export function offerOf(period: string, [place, programmeId, form, first, pupils = first, classes = absent('unknown')]: OfferLine): Offer {
  const figures = { 'first-year': asCell(first), pupils: asCell(pupils), classes: asCell(classes), schools: absent('not-applicable') }
  return { place, programme: programmeId, form, period, figures }
}

/** An offering of the lines given by period. */
export function offeringOf(lines: Readonly<Record<string, readonly OfferLine[]>>, changes: Partial<Offering> = {}): Offering {
  const lists = new Map(Object.entries(lines).map(([period, list]) => [period, list.map((line) => offerOf(period, line))]))
  const known = new Map([...lists.values()].flat().map((offer) => [`${offerKey(offer)} ${offer.period}`, offer]))
  return {
    region: 'r',
    id: 'bbs',
    name: { de: 'Angebote', en: 'Offers' },
    paper: 'angebote',
    source: 'Quelle',
    demo: false,
    yearMeaning: 'school-year-start',
    places: 'sites',
    level: 'kreise',
    placeIds: SITES.map(({ id }) => id),
    periods: [...lists.keys()],
    measures: ['pupils', 'first-year', 'classes'],
    fields: [
      { id: 'soziales', name: { de: 'Soziales', en: 'Social' } },
      { id: 'technik', name: { de: 'Technik', en: 'Technology' } },
    ],
    kinds: [
      { id: 'bs', name: { de: 'Berufsschule', en: 'Vocational school' } },
      { id: 'bfs', name: { de: 'Berufsfachschule', en: 'Full-time vocational school' } },
      { id: 'fos', name: { de: 'Fachoberschule', en: 'Specialised upper school' } },
    ],
    programmes: PROGRAMMES,
    forms: [
      { id: 'vz', name: { de: 'Vollzeit', en: 'full-time' }, attendance: 'full-time' },
      { id: 'tz', name: { de: 'Teilzeit', en: 'part-time' }, attendance: 'part-time' },
    ],
    thresholds: THRESHOLDS,
    offersOf: (period) => lists.get(period) ?? [],
    offer: (place, programmeId, form, period) => known.get(`${offerKey({ place, programme: programmeId, form })} ${period}`),
    ...changes,
  }
}

/** Residence by the key of an offer (`bs metall tz`), whatever the period: pupils (a number or an absence) by area. */
export function residenceOf(parts: Readonly<Record<string, Readonly<Record<string, Cell | number>>>>): Residence {
  const areas = [...new Set(Object.values(parts).flatMap((part) => Object.keys(part)))]
  return {
    areas,
    of: (place, programmeId, form): readonly ResidencePart[] =>
      Object.entries(parts[offerKey({ place, programme: programmeId, form })] ?? {}).map(([area, pupils]) => ({ area, pupils: asCell(pupils) })),
  }
}
