import type { Attendance, OfferMeasure } from '@/contract/offer.ts'
import type { Programme, Thresholds } from '@/contract/schema/offering.ts'
import type { Text } from '@/contract/schema/text.ts'
import type { YearMeaning } from '@/contract/yearMeaning.ts'
import type { Cell } from '../cube/cell.ts'

/** Longitude and latitude, degrees (WGS 84). */
export type Point = readonly [number, number]

/** A school as a point. */
export interface Site {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly operator: string | undefined
  readonly kind: string | undefined
  /** Area of the region's default level it stands in. */
  readonly area: string
  readonly municipality: string | undefined
  readonly point: Point
  /** The point is the town's, not the house's. */
  readonly approximate: boolean
}

export interface Named {
  readonly id: string
  readonly name: Text
}

/** A form of teaching: "Teilzeit". */
export interface Form extends Named {
  readonly attendance: Attendance
}

/** What is known of an offer: a cell for each measure, absent with its reason where the number is not there. */
export type OfferFigures = Readonly<Record<OfferMeasure, Cell>>

/** One programme at one place in one form, in one period. */
export interface Offer {
  readonly place: string
  readonly programme: string
  readonly form: string
  readonly period: string
  readonly figures: OfferFigures
}

/** All offers of a region that one source tells of. What it does not hold was not offered, as far as the source knows. */
export interface Offering {
  readonly region: string
  readonly id: string
  readonly name: Text
  readonly paper: string
  readonly source: string
  readonly demo: boolean
  readonly yearMeaning: YearMeaning
  /** What the places are: ids of sites, or of areas of `level`. */
  readonly places: 'sites' | 'areas'
  readonly level: string
  readonly placeIds: readonly string[]
  readonly periods: readonly string[]
  /** Measures the source has at all. */
  readonly measures: readonly OfferMeasure[]
  readonly fields: readonly Named[]
  readonly kinds: readonly Named[]
  readonly programmes: readonly Programme[]
  readonly forms: readonly Form[]
  readonly thresholds: Thresholds | undefined
  /** Offers of a period in the order of places, programmes, forms; the same list whenever it is asked for. */
  offersOf(period: string): readonly Offer[]
  /** One offer, or nothing where it was not offered. */
  offer(place: string, programme: string, form: string, period: string): Offer | undefined
}

/** Pupils of one offer who live in one area; `area` is `other` for the remainder (kept secret, unknown, farther away). */
export interface ResidencePart {
  readonly area: string
  readonly pupils: Cell
}

/** Where the pupils of each offer live. */
export interface Residence {
  readonly areas: readonly string[]
  /** Parts of an offer, areas without pupils left out. Empty: nothing is known of it. */
  of(place: string, programme: string, form: string, period: string): readonly ResidencePart[]
}

/** Two offers with the same key are the same offer in different periods. */
export const offerKey = ({ place, programme, form }: Pick<Offer, 'place' | 'programme' | 'form'>): string => `${place} ${programme} ${form}`

/** The period before another one in the list of an offering, or nothing. */
export function periodBefore({ periods }: Pick<Offering, 'periods'>, period: string): string | undefined {
  return periods[periods.indexOf(period) - 1]
}
