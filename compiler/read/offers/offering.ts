import type { Flag } from '@/contract/absence.ts'
import type { OfferMeasure } from '@/contract/schema/offering.ts'
import type { OfferingDefinition, OfferingPaper } from '../../schema/offeringFile.ts'
import type { SourceValue } from '../../schema/tableFile.ts'

/** What makes an offer: one programme at one place in one form, in one period. */
export interface OfferKey {
  readonly place: string
  readonly programme: string
  readonly form: string
  readonly period: string
}

/** One line of `offers.csv`. A measure that the table does not have at all is no key of `counts`; an unreadable cell (a finding) is left out too. */
export interface OfferRow extends OfferKey {
  readonly line: number
  readonly counts: Readonly<Partial<Record<OfferMeasure, SourceValue>>>
  readonly flags: readonly Flag[]
}

/** One line of `residence.csv`: the pupils of an offer by the area they live in, and `other` for the remainder. Areas without pupils are left out. */
export interface ResidenceRow extends OfferKey {
  readonly line: number
  readonly counts: ReadonlyMap<string, number>
}

/** A school as `sources/sites/<set>.csv` has it. `lat`, `lon` in degrees (WGS 84). */
export interface SiteRow {
  readonly line: number
  readonly id: string
  readonly name: string
  readonly short: string
  readonly operator: string | undefined
  readonly kind: string | undefined
  readonly area: string
  readonly municipality: string | undefined
  readonly lat: number
  readonly lon: number
  readonly approximate: boolean
}

export interface SiteSet {
  readonly id: string
  readonly file: string
  readonly sites: readonly SiteRow[]
}

/** An offering as it was given: its definition, and the lines of its own where it is not made of a table. */
export interface OfferingSource {
  readonly id: string
  readonly definition: OfferingDefinition
  readonly own: OwnOffers | undefined
}

export interface OwnOffers {
  readonly paper: OfferingPaper
  /** Address of the lines below the sources folder, for findings. */
  readonly file: string
  readonly measures: readonly OfferMeasure[]
  readonly rows: readonly OfferRow[]
  readonly residence: { readonly file: string; readonly rows: readonly ResidenceRow[]; readonly areas: readonly string[] } | undefined
}

/** An offer as one text, the same for its counts and its residence. */
export const offerKey = ({ place, programme, form, period }: OfferKey): string => `${place}|${programme}|${form}|${period}`
