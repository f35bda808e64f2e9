import { OTHER_RESIDENCE } from '@/contract/offer.ts'
import { type Amount, amountOf, isSomething } from '../amount.ts'
import type { Distance } from '../distance.ts'
import { nearestOffer } from '../nearest.ts'
import { type Offer, type Offering, offerKey, type Residence } from '../offering.ts'
import type { ScenarioAction } from './scenarioText.ts'

export interface ScenarioInput {
  readonly offering: Offering
  readonly period: string
  /** Nothing: all pupils count as living nobody knows where. */
  readonly residence: Residence | undefined
  readonly actions: readonly ScenarioAction[]
  readonly distance: Distance
}

/** Pupils of one offer from one area of residence, and where they go. */
export interface Move {
  /** Area of residence, or `other`. */
  readonly area: string
  readonly from: Offer
  /** Nothing: no offer of the programme is left. */
  readonly to: Offer | undefined
  readonly pupils: Amount
  /** Kilometres between area and site; nothing where the residence or a point is not known. */
  readonly before: number | undefined
  readonly after: number | undefined
}

/** What the actions come to before any pupil is counted. */
export interface Plan {
  readonly closed: ReadonlyMap<string, Offer>
  readonly opened: readonly Offer[]
  readonly moves: readonly Move[]
  /** Actions that name what is not there, or what is there already: they change nothing. */
  readonly ignored: readonly ScenarioAction[]
}

/**
 * Who goes where.
 *
 * 1. Pupils of a closed offer go to the nearest remaining offer of the programme: nearest to the area they live in, or, where that is not known, to their old site.
 *    An offer in the same form comes first, however far; only where there is none another form. Where nothing is left, they have no offer left.
 * 2. Pupils of a merged offer go to the place it is merged into, all of them; if that has no such offer (any more), rule 1.
 * 3. An opened offer draws those who live nearer to it than to where they learn now, in the same programme and form. Of whom nobody knows where they live stay.
 */
export function planMoves(input: ScenarioInput): Plan {
  const { offering, period, actions, distance } = input
  const { closed, opened, into, ignored } = takeActions(input)
  const programmes = new Set(actions.map(({ programme }) => programme))
  const concerned = offering.offersOf(period).filter(({ programme }) => programmes.has(programme))
  const remaining = [...concerned.filter((offer) => !closed.has(offerKey(offer))), ...opened]

  const moves = concerned.flatMap((offer): Move[] => {
    const leaves = closed.has(offerKey(offer))
    return homesOf(offer, input).flatMap(({ area, pupils }): Move[] => {
      const to = leaves ? targetOf(offer, area, into.get(offerKey(offer)), remaining, distance) : drawnTo(offer, area, opened, distance)
      if (!leaves && to === undefined) return []
      return [{ area, from: offer, to, pupils, before: distance(area, offer.place), after: to === undefined ? undefined : distance(area, to.place) }]
    })
  })
  return { closed, opened, moves, ignored }
}

/** Parts of an offer by residence; all of it as one part where nothing is known. */
function homesOf(offer: Offer, { residence }: ScenarioInput): { readonly area: string; readonly pupils: Amount }[] {
  const parts = residence?.of(offer.place, offer.programme, offer.form, offer.period) ?? []
  if (parts.length > 0) return parts.map(({ area, pupils }) => ({ area, pupils: amountOf(pupils) }))
  const all = amountOf(offer.figures.pupils)
  return isSomething(all) ? [{ area: OTHER_RESIDENCE, pupils: all }] : []
}

function targetOf(offer: Offer, area: string, into: string | undefined, remaining: readonly Offer[], distance: Distance): Offer | undefined {
  const same = remaining.filter(({ programme }) => programme === offer.programme)
  const merged = same.filter(({ place }) => place === into)
  const choice = merged.length > 0 ? merged : same
  const inForm = choice.filter(({ form }) => form === offer.form)
  const fromHome = choice.some(({ place }) => distance(area, place) !== undefined)
  return nearestOffer(fromHome ? area : offer.place, inForm.length > 0 ? inForm : choice, distance)?.offer
}

function drawnTo(offer: Offer, area: string, opened: readonly Offer[], distance: Distance): Offer | undefined {
  const now = distance(area, offer.place)
  if (now === undefined) return undefined
  const nearest = nearestOffer(area, opened.filter(({ programme, form }) => programme === offer.programme && form === offer.form), distance)
  return nearest?.kilometres !== undefined && nearest.kilometres < now ? nearest.offer : undefined
}

function takeActions({ offering, period, actions }: ScenarioInput) {
  const closed = new Map<string, Offer>()
  const into = new Map<string, string>()
  const opened = new Map<string, Offer>()
  const ignored: ScenarioAction[] = []
  for (const action of actions) {
    const key = offerKey(action)
    const offer = offering.offer(action.place, action.programme, action.form, period)
    const known = offering.placeIds.includes(action.place) && offering.programmes.some(({ id }) => id === action.programme) && offering.forms.some(({ id }) => id === action.form)
    if (action.kind === 'open' && offer === undefined && known) opened.set(key, emptyOffer(action, period))
    else if (action.kind !== 'open' && offer !== undefined && !closed.has(key)) {
      closed.set(key, offer)
      if (action.kind === 'merge') into.set(key, action.into)
    } else ignored.push(action)
  }
  return { closed, opened: [...opened.values()], into, ignored }
}

/** A new offer before anybody has come. */
function emptyOffer({ place, programme, form }: ScenarioAction, period: string): Offer {
  const none = { absence: undefined, value: 0, numerator: undefined, denominator: undefined, flags: [] } as const
  const unknown = { absence: 'unknown', value: undefined, numerator: undefined, denominator: undefined, flags: [] } as const
  return { place, programme, form, period, figures: { pupils: none, 'first-year': none, classes: unknown, schools: unknown } }
}
