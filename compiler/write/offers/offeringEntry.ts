import { address } from '@/contract/address.ts'
import type { OfferingEntry } from '@/contract/schema/offering.ts'
import type { DerivedOffering } from '../../derive/offers/derivedOffering.ts'
import { contentHash } from '../hash.ts'
import { nameOf } from './offeringFile.ts'

/** The offerings and schools of a region as the catalogue has them; neither is named where there are none. */
export function offeringEntries(region: string, offerings: readonly DerivedOffering[], files: ReadonlyMap<string, string>): { offerings?: OfferingEntry[]; sites?: string } {
  const entries = offerings.filter((one) => one.region.id === region).map((one): OfferingEntry => {
    const { definition, origin, periods } = one
    const residence = files.get(address.residence(region, definition.id))
    return {
      offering: definition.id,
      name: nameOf(one),
      places: definition.places,
      paper: origin.paper,
      periods: [...periods],
      demo: origin.demo,
      hash: contentHash(files.get(address.offering(region, definition.id)) ?? ''),
      ...(residence === undefined ? {} : { residence: contentHash(residence) }),
    }
  })
  const sites = files.get(address.sites(region))
  return { ...(entries.length === 0 ? {} : { offerings: entries }), ...(sites === undefined ? {} : { sites: contentHash(sites) }) }
}
