import type { Text } from '@/contract/schema/text.ts'
import type { FlowNode } from '@/contract/schema/transition.ts'
import type { YearMeaning } from '@/contract/yearMeaning.ts'
import type { Cell } from '../cube/cell.ts'
import { type Flow, type FlowTable, NO_FLOW, type RowPlace } from './flowTable.ts'

interface Named {
  readonly id: string
  readonly name: Text
}

/** What is asked of an offering, whose pupils come from somewhere. */
export interface OfferPlaces {
  readonly region: string
  readonly id: string
  readonly name: Text
  readonly paper: string
  readonly demo: boolean
  readonly yearMeaning: YearMeaning
  readonly placeIds: readonly string[]
  readonly programmes: readonly Named[]
  readonly forms: readonly Named[]
  readonly periods: readonly string[]
}

/** Where the pupils of each offer live; the last of the areas may be the remainder. */
export interface ResidenceParts {
  readonly areas: readonly string[]
  readonly of: (place: string, programme: string, form: string, period: string) => readonly { readonly area: string; readonly pupils: Cell }[]
}

export interface ResidencePlaces {
  /** The area that stands for the region. */
  readonly total: string
  /** Area that a place lies in; undefined where nobody knows. */
  readonly areaOf: (place: string) => string | undefined
  readonly nameOf: (area: string) => Text | undefined
  /** Id of the remainder among the areas of residence. */
  readonly remainder: string
}

const WORDS = {
  sides: { from: { de: 'Wohnort', en: 'residence' }, to: { de: 'Schulort', en: 'place of school' } },
  people: { de: 'Schülerinnen und Schüler', en: 'pupils' },
  description: { de: 'wo Schülerinnen und Schüler wohnen und wo sie lernen', en: 'where pupils live and where they learn' },
  sentence: { de: 'Von 100 Schülerinnen und Schülern{from} lernten {period} {place} {parts}', en: 'Of 100 pupils{from} {place} {period}, there learned {parts}' },
  remainder: { de: 'geheim gehalten oder von anderswo', en: 'suppressed, or from elsewhere' },
} as const

const breakdown = (id: string, name: Text, categories: readonly Named[]) => ({ id, name, categories: categories.map((one) => ({ id: one.id, name: one.name })) })

/**
 * The flow table residence → school that lies in an offering: pupils of all offers by area of residence and area of school, with programme and form as
 * breakdowns. A residence that is kept secret has its people in the remainder among the origins; who left an area are those known to come from it.
 */
export function residenceFlows(offering: OfferPlaces, residence: ResidenceParts, { total, areaOf, nameOf, remainder }: ResidencePlaces): FlowTable {
  const reached = new Set(offering.placeIds.flatMap((place) => areaOf(place) ?? []))
  const to = [...residence.areas.filter((area) => reached.has(area)), ...[...reached].filter((area) => !residence.areas.includes(area))]
  const ids = [...new Set([...residence.areas.filter((area) => area !== remainder), ...to])]
  const nodes = ids.map((id, colour): FlowNode => ({ id, name: nameOf(id) ?? { de: id, en: id }, colour }))
  const rest: FlowNode = { id: remainder, name: WORDS.remainder, colour: ids.length, remainder: 'suppressed' }
  const sums = new Map<string, ReadonlyMap<string, Flow>>()
  const flowsOf = (programme: string, form: string, period: string): ReadonlyMap<string, Flow> => {
    const key = `${programme}|${form}|${period}`
    const known = sums.get(key) ?? sumOf(offering.placeIds, areaOf, (place) => residence.of(place, programme, form, period))
    sums.set(key, known)
    return known
  }
  const between = (from: string, destination: string, { area, period, by }: RowPlace): Flow =>
    area === total ? (flowsOf(by['programme'] ?? '', by['form'] ?? '', period).get(`${from}→${destination}`) ?? NO_FLOW) : NO_FLOW
  return {
    region: offering.region,
    flow: offering.id,
    name: offering.name,
    paper: offering.paper,
    demo: offering.demo,
    yearMeaning: offering.yearMeaning,
    kind: 'areas',
    sides: WORDS.sides,
    people: WORDS.people,
    description: WORDS.description,
    sentence: WORDS.sentence,
    breakdowns: [breakdown('programme', { de: 'Bildungsgang', en: 'programme' }, offering.programmes), breakdown('form', { de: 'Form', en: 'form' }, offering.forms)],
    nodes: new Map([...nodes, rest].map((node) => [node.id, node])),
    areas: [total],
    from: residence.areas,
    to,
    periods: offering.periods,
    left: (from, place) => to.reduce((people, destination) => people + (between(from, destination, place).people ?? 0), 0),
    between,
  }
}

function sumOf(places: readonly string[], areaOf: (place: string) => string | undefined, partsOf: (place: string) => ReturnType<ResidenceParts['of']>): Map<string, Flow> {
  const sums = new Map<string, Flow>()
  for (const place of places) {
    const to = areaOf(place)
    if (to === undefined) continue
    for (const { area, pupils } of partsOf(place)) {
      const key = `${area}→${to}`
      const { people, absence, flags } = sums.get(key) ?? NO_FLOW
      const known = pupils.absence === undefined ? (people ?? 0) + pupils.value : people
      // A flow is closed only where nothing of it is known: a part that is secret is in the remainder.
      const closed = known === 0 || known === undefined ? (absence ?? pupils.absence) : undefined
      sums.set(key, { people: closed === undefined ? known : undefined, absence: closed, flags: [...new Set([...flags, ...pupils.flags])] })
    }
  }
  return sums
}
