import type { Offering, Residence, Site } from '../offering/offering.ts'
import type { Locale } from '../text/locale.ts'
import { ABSENCE_FIELD, FLAGS_FIELD, PERIOD_FIELD, saidDemo } from './fields.ts'
import { type Field, type PackageTable, toAreas } from './packageTable.ts'

/** Every offer with its figures, one measure in each row; names of programme and form beside their ids. */
export function offeringTable(offering: Offering, locale: Locale): PackageTable {
  const { id, name, demo, paper, places, periods, measures } = offering
  return {
    name: `offering-${id}`,
    path: `data/offering-${id}.csv`,
    title: saidDemo(name, demo, locale),
    fields: [...offerFields(locale), PERIOD_FIELD, { name: 'measure', type: 'string', constraints: { enum: measures } }, { name: 'value', type: 'number' }, ABSENCE_FIELD, FLAGS_FIELD],
    primaryKey: ['place', 'programme', 'form', 'period', 'measure'],
    foreignKeys: [toPlaces(places)],
    paper,
    names: true,
    *rows() {
      const named = namesOf(offering, locale)
      for (const period of periods) {
        for (const { place, programme, form, figures } of offering.offersOf(period)) {
          for (const measure of measures) {
            const { value, absence, flags } = figures[measure]
            yield [place, ...named(programme, form), period, measure, value, absence, flags.join(' ')]
          }
        }
      }
    },
  }
}

/** Where the pupils of each offer live; `other` is the remainder. */
export function residenceTable(offering: Offering, residence: Residence, locale: Locale): PackageTable {
  const { id, name, demo, paper, places, periods } = offering
  const where = locale === 'de' ? 'Wohnort' : 'place of residence'
  return {
    name: `offering-${id}-residence`,
    path: `data/offering-${id}-residence.csv`,
    title: `${saidDemo(name, demo, locale)}: ${where}`,
    fields: [{ name: 'residence', type: 'string', title: where }, ...offerFields(locale), PERIOD_FIELD, { name: 'pupils', type: 'integer' }, ABSENCE_FIELD, FLAGS_FIELD],
    primaryKey: ['residence', 'place', 'programme', 'form', 'period'],
    foreignKeys: [toPlaces(places)],
    paper,
    names: true,
    *rows() {
      const named = namesOf(offering, locale)
      for (const period of periods) {
        for (const { place, programme, form } of offering.offersOf(period)) {
          for (const { area, pupils } of residence.of(place, programme, form, period)) yield [area, place, ...named(programme, form), period, pupils.value, pupils.absence, pupils.flags.join(' ')]
        }
      }
    },
  }
}

const SITE_FIELDS: readonly Field[] = [
  ...(['site', 'name', 'short', 'operator', 'kind', 'area', 'municipality'] as const).map((name) => ({ name, type: 'string' as const })),
  { name: 'longitude', type: 'number', description: 'WGS 84' },
  { name: 'latitude', type: 'number', description: 'WGS 84' },
  { name: 'approximate', type: 'boolean' },
]

/** The schools as points. */
export function sitesTable(sites: readonly Site[], paper: string | undefined, locale: Locale): PackageTable {
  return {
    name: 'sites',
    path: 'data/sites.csv',
    title: locale === 'de' ? 'Schulen' : 'Schools',
    fields: SITE_FIELDS,
    primaryKey: ['site'],
    foreignKeys: [toAreas('area')],
    paper,
    names: true,
    rows: () => sites.map(({ id, name, short, operator, kind, area, municipality, point, approximate }) => [id, name, short, operator, kind, area, municipality, ...point, approximate]),
  }
}

const offerFields = (locale: Locale): Field[] => [
  { name: 'place', type: 'string' },
  { name: 'programme', type: 'string' },
  { name: 'programme_name', type: 'string', title: locale === 'de' ? 'Bildungsgang' : 'programme' },
  { name: 'form', type: 'string' },
  { name: 'form_name', type: 'string', title: locale === 'de' ? 'Form' : 'form' },
]

const toPlaces = (places: Offering['places']) => (places === 'areas' ? toAreas('place') : { fields: ['place'], reference: { resource: 'sites', fields: ['site'] } })

function namesOf({ programmes, forms }: Offering, locale: Locale): (programme: string, form: string) => readonly [string, string, string, string] {
  const names = new Map([...programmes, ...forms].map(({ id, name }) => [id, name[locale]]))
  return (programme, form) => [programme, names.get(programme) ?? programme, form, names.get(form) ?? form]
}
