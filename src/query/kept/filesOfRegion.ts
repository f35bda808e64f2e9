import { address } from '@/contract/address.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { boundariesFile, changesFile, cubeFile, openingFile, papersFile, regionFile, surroundingsFile } from '../dataFiles.ts'
import { storyFile } from '../decks/useStory.ts'
import type { DataFile } from '../fileCache.ts'
import { offeringFile, residenceFile, sitesFile } from '../offeringFiles.ts'
import { flowFile } from '../useFlow.ts'

type Named = Pick<DataFile<unknown>, 'file' | 'hash'>

/** Files that one hash of the catalogue covers, in the order in which it was made. Without `proof` the catalogue knows none. */
export interface FileGroup {
  readonly files: readonly Named[]
  readonly proof?: string | undefined
}

const alone = (one: Named | undefined): FileGroup[] => (one === undefined ? [] : [{ files: [one], proof: one.hash }])

/**
 * Files that every region needs: those of the whole data build, whose addresses carry its hash, which cannot be reckoned from a part of the files;
 * and the areas of all regions, for own figures may speak of any.
 */
export const commonFiles = (catalogue: Catalogue): FileGroup[] => [
  ...[papersFile(catalogue), changesFile(catalogue), { file: address.dcat(), hash: catalogue.build.hash }].map((file) => ({ files: [file] })),
  ...catalogue.regions.flatMap(({ id }) => alone(regionFile(catalogue, id))),
]

/** The files of a region itself. */
export function filesOfRegion(catalogue: Catalogue, region: string): FileGroup[] {
  const entry = catalogue.regions.find(({ id }) => id === region)
  if (entry === undefined) return []
  const { levels, cubes, offerings = [], flows = [], stories = [] } = entry
  return [
    { files: [openingFile(region)] },
    ...levels.map(({ id, hash }) => ({ files: [boundariesFile(catalogue, region, id), surroundingsFile(catalogue, region, id)], proof: hash })),
    ...cubes.flatMap(({ indicator }) => alone(cubeFile(catalogue, region, indicator))),
    ...offerings.flatMap(({ offering }) => [...alone(offeringFile(catalogue, region, offering)), ...alone(residenceFile(catalogue, region, offering))]),
    ...alone(sitesFile(catalogue, region)),
    ...flows.flatMap(({ flow }) => alone(flowFile(catalogue, region, flow))),
    ...stories.flatMap(({ story }) => alone(storyFile(catalogue, story))),
  ]
}
