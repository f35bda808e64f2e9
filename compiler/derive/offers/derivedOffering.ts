import type { OfferMeasure } from '@/contract/schema/offering.ts'
import type { YearMeaning } from '@/contract/yearMeaning.ts'
import type { OfferKey, SiteRow } from '../../read/offers/offering.ts'
import type { OfferingDefinition } from '../../schema/offeringFile.ts'
import type { RegionFile } from '../../schema/regionFile.ts'
import type { Figure } from '../figure.ts'

/** An offer with what is known of it: a measure of which nothing is said is no key. */
export interface DerivedOffer extends OfferKey {
  readonly figures: Readonly<Partial<Record<OfferMeasure, Figure>>>
}

/** The pupils of an offer by area of residence; `other` for the remainder. */
export interface DerivedResidence extends OfferKey {
  readonly counts: ReadonlyMap<string, number>
  readonly flags: number
}

/** What an offering is made of, for its line and its paper. */
export interface OfferingOrigin {
  readonly paper: string
  readonly attribution: string
  readonly yearMeaning: YearMeaning
  readonly demo: boolean
}

/** An offering as one region has it. Places in the order of the region's level (areas) or of the set (sites), periods oldest first. */
export interface DerivedOffering {
  readonly region: RegionFile
  readonly definition: OfferingDefinition
  readonly origin: OfferingOrigin
  readonly places: readonly string[]
  readonly periods: readonly string[]
  readonly offers: readonly DerivedOffer[]
  readonly residence: { readonly areas: readonly string[]; readonly rows: readonly DerivedResidence[] } | undefined
}

/** The schools of a region that its offerings name, each once. */
export interface RegionSites {
  readonly region: RegionFile
  readonly sites: readonly SiteRow[]
}
