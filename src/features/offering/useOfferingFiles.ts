import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import type { Catalogue, RegionEntry } from '@/contract/schema/catalogue.ts'
import type { OfferingEntry } from '@/contract/schema/offering.ts'
import type { Offering, Residence, Site } from '@/model/offering/offering.ts'
import type { DataFileError } from '@/query/dataFileError.ts'
import { useBoundaries, useSurroundings } from '@/query/useFiles.ts'
import { useOffering, useResidence, useSites } from '@/query/useOffering.ts'

/** All files the page shows an offering from. Where people live may come later: only lists wait for it. Surroundings may be missing: the map does without. */
export interface OfferingFiles {
  readonly offering: Offering
  readonly sites: readonly Site[]
  readonly boundaries: Boundaries
  readonly surroundings: Surroundings | undefined
  readonly residence: Residence | undefined
  /** Where people live could not be had: said, and the rest works. */
  readonly withoutResidence: DataFileError | undefined
}

export type OfferingState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: DataFileError; readonly retry: () => void }
  | { readonly status: 'ready'; readonly files: OfferingFiles }

const NO_SITES: readonly Site[] = []

/** The files of an offering. */
export function useOfferingFiles(catalogue: Catalogue, region: RegionEntry, entry: OfferingEntry): OfferingState {
  const offering = useOffering(catalogue, region.id, entry.offering)
  const level = region.defaultLevel
  const boundaries = useBoundaries(catalogue, region.id, level)
  const surroundings = useSurroundings(catalogue, region.id, level)
  const needsSites = entry.places === 'sites' && region.sites !== undefined
  const sites = useSites(catalogue, region.id)
  const residence = useResidence(catalogue, region.id, entry.offering)
  for (const file of needsSites ? [offering, boundaries, sites] : [offering, boundaries]) {
    if (file.status === 'failed') return { status: 'failed', error: file.error, retry: file.retry }
  }
  const waiting = offering.data === undefined || boundaries.data === undefined || (needsSites && sites.data === undefined)
  // Surroundings that come after the areas would have MapLibre cut all of them into tiles once more.
  if (waiting || surroundings.status === 'loading') return { status: 'loading' }
  return {
    status: 'ready',
    files: {
      offering: offering.data,
      boundaries: boundaries.data,
      surroundings: surroundings.data,
      sites: needsSites ? (sites.data ?? NO_SITES) : NO_SITES,
      residence: entry.residence === undefined ? undefined : residence.data,
      withoutResidence: entry.residence === undefined || residence.status !== 'failed' ? undefined : residence.error,
    },
  }
}
