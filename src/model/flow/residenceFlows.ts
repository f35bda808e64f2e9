import type { Text } from '@/contract/schema/text.ts'
import type { FlowNode } from '@/contract/schema/transition.ts'
import type { YearMeaning } from '@/contract/yearMeaning.ts'
import type { Cell } from '../cube/cell.ts'
import { type Flow, type FlowTable, NO_FLOW, type RowPlace } from './flowTable.ts'

interface Named {
  readonly id: string
  readonly name: Text
}

/** An offer whose pupils come from somewhere. */
export interface OfferPlace {
  readonly place: string
  readonly programme: string
  readonly form: string
}

/** What is asked of an offering. */
export interface OfferPlaces {
  readonly region: string
  readonly id: string
  readonly paper: string
  readonly demo: boolean
  readonly yearMeaning: YearMeaning
  readonly placeIds: readonly string[]
  /** Kinds of school (Schulform), and the programmes that belong to each. */
  readonly kinds: readonly Named[]
  readonly programmes: readonly { readonly id: string; readonly kind: string }[]
  readonly forms: readonly Named[]
  readonly periods: readonly string[]
  readonly offersOf: (period: string) => readonly OfferPlace[]
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
  /** An area inside a sentence: "im Landkreis Helmstedt". */
  readonly phraseOf: (area: string) => Text | undefined
  /** Id of the remainder among the areas of residence. */
  readonly remainder: string
}

const WORDS = {
  sides: { from: { de: 'Wohnort', en: 'residence' }, to: { de: 'Schulort', en: 'place of school' } },
  people: { de: 'Schülerinnen und Schüler', en: 'pupils' },
  description: { de: 'wo Schülerinnen und Schüler wohnen und wo sie lernen', en: 'where pupils live and where they learn' },
  sentence: {
    de: 'Von 100 Schülerinnen und Schülern{from}, die {period} {place} eine dieser Schulen besuchten, lernten {parts}',
    en: 'Of 100 pupils{from} who attended one of these schools {place} {period}, there learned {parts}',
  },
  kind: { de: 'Schulform', en: 'kind of school' },
  form: { de: 'Form', en: 'form' },
  remainder: { de: 'geheim gehalten oder von anderswo', en: 'suppressed, or from elsewhere' },
} as const

/** Which table of the page this is: the one of the offering's file of residences. */
export const residenceFlowId = (offering: string): string => `${offering}-residence`

/** What the table is called. */
export const residenceFlowName = (demo: boolean): Text => ({ de: `Wohnort → Schule${demo ? ' (Demodaten)' : ''}`, en: `Residence → school${demo ? ' (demo data)' : ''}` })

/**
 * The flow table residence → school that lies in an offering: pupils of all offers by area of residence and area of school, with kind of school and form as
 * breakdowns. A residence that is kept secret has its people in the remainder among the origins; who left an area are those known to come from it.
 */
export function residenceFlows(offering: OfferPlaces, residence: ResidenceParts, { total, areaOf, nameOf, phraseOf, remainder }: ResidencePlaces): FlowTable {
  const reached = new Set(offering.placeIds.flatMap((place) => areaOf(place) ?? []))
  const to = [...residence.areas.filter((area) => reached.has(area)), ...[...reached].filter((area) => !residence.areas.includes(area))]
  const ids = [...new Set([...residence.areas.filter((area) => area !== remainder), ...to])]
  const nodes = ids.map((id, colour): FlowNode => {
    const phrase = phraseOf(id)
    return { id, name: nameOf(id) ?? { de: id, en: id }, colour, ...(phrase === undefined ? {} : { phrase }) }
  })
  const rest: FlowNode = { id: remainder, name: WORDS.remainder, colour: ids.length, remainder: 'suppressed' }
  const kindOf = new Map(offering.programmes.map(({ id, kind }) => [id, kind]))
  const known = new Map<string, ReadonlyMap<string, Flow>>()
  const flowsOf = (period: string): ReadonlyMap<string, Flow> => {
    const sums = known.get(period) ?? sumOffers(offering.offersOf(period), areaOf, ({ programme }) => kindOf.get(programme) ?? '', ({ place, programme, form }) => residence.of(place, programme, form, period))
    known.set(period, sums)
    return sums
  }
  const between = (from: string, destination: string, { area, period, by }: RowPlace): Flow =>
    area === total ? (flowsOf(period).get(keyOf(by['kind'] ?? '', by['form'] ?? '', from, destination)) ?? NO_FLOW) : NO_FLOW
  return {
    region: offering.region,
    flow: residenceFlowId(offering.id),
    name: residenceFlowName(offering.demo),
    paper: offering.paper,
    demo: offering.demo,
    yearMeaning: offering.yearMeaning,
    kind: 'areas',
    sides: WORDS.sides,
    people: WORDS.people,
    description: WORDS.description,
    sentence: WORDS.sentence,
    breakdowns: [
      { id: 'kind', name: WORDS.kind, categories: offering.kinds.map(({ id, name }) => ({ id, name })) },
      { id: 'form', name: WORDS.form, categories: offering.forms.map(({ id, name }) => ({ id, name })) },
    ],
    nodes: new Map([...nodes, rest].map((node) => [node.id, node])),
    areas: [total],
    from: residence.areas,
    to,
    periods: offering.periods,
    left: (from, place) => to.reduce((people, destination) => people + (between(from, destination, place).people ?? 0), 0),
    between,
  }
}

const keyOf = (kind: string, form: string, from: string, to: string): string => `${kind}|${form}|${from}→${to}`

/** Pupils of some offers by kind of school, form, residence and area of the school. */
function sumOffers<Offer extends OfferPlace>(
  offers: readonly Offer[],
  areaOf: ResidencePlaces['areaOf'],
  kindOf: (offer: Offer) => string,
  partsOf: (offer: Offer) => ReturnType<ResidenceParts['of']>,
): Map<string, Flow> {
  const sums = new Map<string, Flow>()
  for (const offer of offers) {
    const to = areaOf(offer.place)
    if (to === undefined) continue
    for (const { area, pupils } of partsOf(offer)) {
      const key = keyOf(kindOf(offer), offer.form, area, to)
      const { people, absence, flags } = sums.get(key) ?? NO_FLOW
      const known = pupils.absence === undefined ? (people ?? 0) + pupils.value : people
      // A flow is closed only where nothing of it is known: a part that is secret is in the remainder.
      const closed = known === 0 || known === undefined ? (absence ?? pupils.absence) : undefined
      sums.set(key, { people: closed === undefined ? known : undefined, absence: closed, flags: [...new Set([...flags, ...pupils.flags])] })
    }
  }
  return sums
}
