import { address } from '@/contract/address.ts'
import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Changes } from '@/contract/schema/changes.ts'
import type { CubeFile } from '@/contract/schema/cube.ts'
import type { Opening } from '@/contract/schema/opening.ts'
import type { Papers } from '@/contract/schema/paper.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Cube } from '@/model/cube/cube.ts'
import { checkBoundaries, checkCatalogue, checkChanges, checkCube, checkPapers, checkRegion, checkSurroundings } from './checkFile.ts'
import { decodeCube } from './decodeCube.ts'
import type { DataFile } from './fileCache.ts'

/** `catalogue.json`, the one file without a hash: it names the hashes of all others. */
export const catalogueFile = (): DataFile<Catalogue> => ({ file: address.catalogue(), decode: checkCatalogue })

/** `regions/<region>/region.json` */
export function regionFile(catalogue: Catalogue, region: string): DataFile<Region> {
  return { file: address.region(region), hash: entryOf(catalogue, region)?.hash, decode: checkRegion }
}

/** `regions/<region>/opening.json`, asked for before the catalogue can tell its hash. What it holds is checked when it is taken apart (`takeOpening`). */
export const openingFile = (region: string): DataFile<Opening> => ({ file: address.opening(region), decode: (content) => content as Opening })

/** `regions/<region>/<level>.geojson` */
export function boundariesFile(catalogue: Catalogue, region: string, level: string): DataFile<Boundaries> {
  return { file: address.boundaries(region, level), hash: levelHash(catalogue, region, level), decode: checkBoundaries }
}

/** `regions/<region>/<level>-surroundings.geojson` */
export function surroundingsFile(catalogue: Catalogue, region: string, level: string): DataFile<Surroundings> {
  return { file: address.surroundings(region, level), hash: levelHash(catalogue, region, level), decode: checkSurroundings }
}

/** `cubes/<region>/<indicator>.json`, decoded into figures. */
export function cubeFile(catalogue: Catalogue, region: string, indicator: string): DataFile<Cube> {
  return {
    file: address.cube(region, indicator),
    hash: entryOf(catalogue, region)?.cubes.find((cube) => cube.indicator === indicator)?.hash,
    decode: (content, file) => {
      checkCube(content, file, region, indicator)
      return decodeCube(content as CubeFile, file)
    },
  }
}

/** `papers.json` */
export const papersFile = (catalogue: Catalogue): DataFile<Papers> => ({ file: address.papers(), hash: catalogue.build.hash, decode: checkPapers })

/** `changes.json` */
export const changesFile = (catalogue: Catalogue): DataFile<Changes> => ({ file: address.changes(), hash: catalogue.build.hash, decode: checkChanges })

const entryOf = (catalogue: Catalogue, region: string) => catalogue.regions.find(({ id }) => id === region)

const levelHash = (catalogue: Catalogue, region: string, level: string) =>
  entryOf(catalogue, region)?.levels.find(({ id }) => id === level)?.hash
