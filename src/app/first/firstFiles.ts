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
 * Asks for the files of an address. Where it names a region and leaves level and indicator to it, the region's opening is all there is to wait for;
 * else the catalogue comes first and names the rest.
 * @throws DataFileError when a file fails that the picture cannot do without.
 */
export async function loadFirstFiles(address: Address): Promise<FirstFiles> {
  const catalogue = (await openRegion(address)) ?? (await loadFile(catalogueFile()))
  const { view } = settle(address, catalogue)
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

/** The region's part of the catalogue, with its files put in place; `undefined` where the address asks for more, or there is no sound opening. */
async function openRegion({ region, indicator, level }: Address): Promise<Catalogue | undefined> {
  if (region === null || indicator !== null || level !== null) return undefined
  const opening = await loadFile(openingFile(region)).catch(() => undefined)
  return opening && takeOpening(opening, region)
}
