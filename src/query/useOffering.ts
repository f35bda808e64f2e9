import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Offering, Residence, Site } from '@/model/offering/offering.ts'
import { offeringFile, residenceFile, sitesFile } from './offeringFiles.ts'
import { type FileState, useDataFile } from './useDataFile.ts'

/** What schools offer in a region, as one source tells it; waits while nobody knows which. */
export const useOffering = (catalogue: Catalogue, region: string, offering: string | undefined): FileState<Offering> =>
  useDataFile(offering === undefined ? undefined : offeringFile(catalogue, region, offering))

/** Where the pupils live. Stays `loading` where the catalogue knows of no such file: ask the catalogue's entry first. */
export const useResidence = (catalogue: Catalogue, region: string, offering: string | undefined): FileState<Residence> =>
  useDataFile(offering === undefined ? undefined : residenceFile(catalogue, region, offering))

/** The schools of a region as points. Stays `loading` where the catalogue knows of none: ask the catalogue's entry first. */
export const useSites = (catalogue: Catalogue, region: string): FileState<readonly Site[]> => useDataFile(sitesFile(catalogue, region))
