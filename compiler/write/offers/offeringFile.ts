import { encodeStatus } from '@/contract/absence.ts'
import { OFFER_MEASURES, type OfferingFile, type OfferMeasure } from '@/contract/schema/offering.ts'
import type { Text } from '@/contract/schema/text.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { DerivedOffering } from '../../derive/offers/derivedOffering.ts'
import { flagsOf } from '../../derive/figure.ts'
import { axisOf, byIndex, indexOf } from './sparseCube.ts'

const MEASURE_LABEL: Readonly<Record<OfferMeasure, string>> = { pupils: 'Schülerinnen und Schüler', 'first-year': 'im ersten Jahr', classes: 'Klassen', schools: 'Schulen' }

/** The first sentence of every demo file; the label says it too. */
export const DEMO_NOTE = 'Demodaten: von einem Modell erzeugt, keine wirklichen Zahlen (docs/data.md).'

/** The name of an offering as readers meet it: demo data say so wherever they are named. */
export const nameOf = ({ definition: { name }, origin }: DerivedOffering): Text => (origin.demo ? { de: `${name.de} (Demodaten)`, en: `${name.en} (demo data)` } : name)

/** The sentences on a file; none where there is nothing to say. */
export function noteOf({ definition, origin }: DerivedOffering): { note?: string[] } {
  const note = [...(origin.demo ? [DEMO_NOTE] : []), ...definition.notes.map(({ de }) => de)]
  return note.length === 0 ? {} : { note }
}

const german = (list: readonly { readonly id: string; readonly name: { readonly de: string } }[]) => Object.fromEntries(list.map(({ id, name }) => [id, name.de]))

/** Writes an offering as sparse JSON-stat 2.0: measure, place, programme, form, period, the period running fastest. Only measures that are known somewhere. */
export function offeringFile(offering: DerivedOffering, date: string): OfferingFile {
  const { region, definition, origin, places, periods, offers } = offering
  const measures = OFFER_MEASURES.filter((measure) => offers.some(({ figures }) => figures[measure] !== undefined))
  const axes = [measures, places, definition.programmes.map(({ id }) => id), definition.forms.map(({ id }) => id), periods].map(axisOf)
  const values: [number, number][] = []
  const statuses: [number, string][] = []
  for (const { place, programme, form, period, figures } of offers) {
    for (const measure of measures) {
      const figure = figures[measure]
      if (figure === undefined) continue
      const index = indexOf(axes, [measure, place, programme, form, period])
      if (figure.number !== undefined) values.push([index, figure.number])
      const status = encodeStatus({ absence: figure.absence, flags: flagsOf(figure.flags) })
      if (status !== '') statuses.push([index, status])
    }
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: nameOf(offering).de,
    source: origin.attribution,
    updated: date,
    ...noteOf(offering),
    id: ['measure', 'place', 'programme', 'form', 'period'],
    size: axes.map(({ ids }) => ids.length),
    role: { geo: ['place'], time: ['period'], metric: ['measure'] },
    dimension: {
      measure: { label: 'Maß', category: { index: [...measures], label: Object.fromEntries(measures.map((measure) => [measure, MEASURE_LABEL[measure]])) } },
      place: { label: definition.places === 'sites' ? 'Schule' : 'Gebiet', category: { index: [...places] } },
      programme: { label: 'Bildungsgang', category: { index: definition.programmes.map(({ id }) => id), label: german(definition.programmes) } },
      form: { label: 'Form', category: { index: definition.forms.map(({ id }) => id), label: german(definition.forms) } },
      period: { label: 'Zeitraum', category: { index: [...periods] } },
    },
    value: byIndex(values),
    status: byIndex(statuses),
    extension: {
      contract: CONTRACT_VERSION,
      region: region.id,
      offering: definition.id,
      name: nameOf(offering),
      paper: origin.paper,
      demo: origin.demo,
      yearMeaning: origin.yearMeaning,
      places: definition.places,
      level: definition.level,
      fields: [...definition.fields],
      kinds: [...definition.kinds],
      programmes: [...definition.programmes],
      forms: [...definition.forms],
      ...(definition.thresholds === undefined ? {} : { thresholds: definition.thresholds }),
    },
  }
}
