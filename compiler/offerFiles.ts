import { address } from '@/contract/address.ts'
import type { AreaTree } from './derive/areaTree.ts'
import type { DerivedOffering } from './derive/offers/derivedOffering.ts'
import { deriveOfferings } from './derive/offers/deriveOfferings.ts'
import { protectOffering } from './protect/offers/protectOffering.ts'
import type { Sources } from './read/sources.ts'
import { offeringFile } from './write/offers/offeringFile.ts'
import { residenceFile } from './write/offers/residenceFile.ts'
import { sitesFile } from './write/offers/sitesFile.ts'

/**
 * From sources to the files of what schools offer: derived, protected offer by offer, written. A table's figures come protected already.
 * @returns the offerings as they are published
 */
export function offerFiles(sources: Sources, tree: AreaTree, write: (name: string, content: unknown) => void): DerivedOffering[] {
  const derived = deriveOfferings(sources, tree)
  const published = derived.offerings.map((offering) => protectOffering(offering, thresholdOf(sources, offering.definition.id)))
  for (const offering of published) {
    const { region, definition } = offering
    write(address.offering(region.id, definition.id), offeringFile(offering, sources.release.date))
    const residence = residenceFile(offering, sources.release.date)
    if (residence !== undefined) write(address.residence(region.id, definition.id), residence)
  }
  for (const sites of derived.sites) write(address.sites(sites.region.id), sitesFile(sites))
  return published
}

/** Below how many persons a count of the offering is closed; `undefined` where its paper says that nothing needs to be. */
function thresholdOf({ offerings }: Sources, id: string): number | undefined {
  const policy = offerings.find((one) => one.id === id)?.own?.paper.protection
  return policy?.method === 'suppression' ? policy.k : undefined
}
