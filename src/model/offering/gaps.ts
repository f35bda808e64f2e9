import { type Amount, amountOf, sumOf } from './amount.ts'
import type { Distance } from './distance.ts'
import { nearestOffer, type NearestOffer } from './nearest.ts'
import type { Offering, Residence } from './offering.ts'

/** An area without a programme. */
export interface Gap {
  readonly area: string
  /** Where it is offered nearest; nothing when nowhere in the region. */
  readonly nearest: NearestOffer | undefined
  /** Pupils of the programme who live in the area and travel already; `NOTHING` where nobody knows where they live. */
  readonly pupils: Amount
}

export interface GapInput {
  readonly offering: Offering
  readonly residence: Residence | undefined
  readonly period: string
  readonly programme: string
  readonly areas: readonly string[]
  readonly areaOf: (place: string) => string
  readonly distance: Distance
}

/** Areas in which a programme is missing, the widest gap first: those without any alternative, then by distance, then by pupils. */
export function gapsOf({ offering, residence, period, programme, areas, areaOf, distance }: GapInput): readonly Gap[] {
  const offers = offering.offersOf(period).filter((offer) => offer.programme === programme)
  const served = new Set(offers.map(({ place }) => areaOf(place)))
  const homes = offers.flatMap(({ place, form }) => residence?.of(place, programme, form, period) ?? [])
  return areas
    .filter((area) => !served.has(area))
    .map((area) => ({
      area,
      nearest: nearestOffer(area, offers, distance),
      pupils: sumOf(homes.filter((part) => part.area === area).map(({ pupils }) => amountOf(pupils))),
    }))
    .sort((a, b) => widthOf(b) - widthOf(a) || b.pupils.known - a.pupils.known)
}

/** A distance that nobody knows is no gap of a known size; no offer at all is wider than any. The infinite would subtract to NaN. */
const widthOf = ({ nearest }: Gap): number => (nearest === undefined ? Number.MAX_VALUE : (nearest.kilometres ?? 0))
