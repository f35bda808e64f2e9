import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { describeView, mappedLevel } from '@/features/explore/scene.ts'
import type { Cube } from '@/model/cube/cube.ts'
import { boundariesFile, catalogueFile, cubeFile, openingFile, regionFile, surroundingsFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import { takeOpening } from '@/query/takeOpening.ts'
import type { Address } from '@/state/address.ts'
import { settle } from '@/state/settle.ts'

/** What the first picture is made of. */
export interface FirstFiles {
  readonly catalogue: Catalogue
  readonly region: Region
  readonly cube: Cube
  readonly boundaries: Boundaries | undefined
  readonly surroundings: Surroundings | undefined
}

/**
 * Asks for the files of an address. Where it names a region and leaves level and indicator to it, catalogue and opening set out together and are all
 * there is to wait for; else the catalogue comes first and names the rest. Part of the entry, and nothing else is, so that the files are on their way
 * while the code that draws them is still being read.
 * @throws DataFileError when a file fails that the picture cannot do without.
 */
export async function loadFirstFiles(address: Address): Promise<FirstFiles> {
  const opening = opensRegion(address) ? loadFile(openingFile(address.region)).catch(() => undefined) : undefined
  const catalogue = await loadFile(catalogueFile())
  const { view } = settle(address, catalogue)
  const opened = await opening
  if (opened !== undefined) takeOpening(opened, catalogue, view.region)
  const described = describeView(view, catalogue)
  const level = described && mappedLevel(view, described.entry)
  const [region, cube, boundaries, surroundings] = await Promise.all([
    loadFile(regionFile(catalogue, view.region)),
    loadFile(cubeFile(catalogue, view.region, view.indicator)),
    level === undefined ? undefined : loadFile(boundariesFile(catalogue, view.region, level)),
    // A map works without its neighbours.
    level === undefined ? undefined : loadFile(surroundingsFile(catalogue, view.region, level)).catch(() => undefined),
  ])
  return { catalogue, region, cube, boundaries, surroundings }
}

const opensRegion = (address: Address): address is Address & { readonly region: string } =>
  address.region !== null && address.indicator === null && address.level === null
