import { join } from 'node:path'
import { address } from '@/contract/address.ts'
import type { Boundaries } from '@/contract/schema/boundary.ts'
import type { Catalogue, RegionEntry } from '@/contract/schema/catalogue.ts'
import type { CubeFile } from '@/contract/schema/cube.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Cube } from '@/model/cube/cube.ts'
import { decodeCube } from '@/query/decodeCube.ts'
import { readFolder } from '../../compiler/write/readFolder.ts'

/** The compiled files as they are committed. */
export const ROOT = join(import.meta.dirname, '../..')
export const files = readFolder(join(ROOT, 'public/data'))

/** A file's content; a file that is missing fails the test by name. */
export function content(file: string): string {
  const written = files.get(file)
  if (written === undefined) throw new Error(`${file} is missing`)
  return written
}

const json = <T>(file: string): T => JSON.parse(content(file)) as T

export const catalogue = json<Catalogue>(address.catalogue())
export const readRegion = (region: string) => json<Region>(address.region(region))
export const readBoundaries = (region: string, level: string) => json<Boundaries>(address.boundaries(region, level))
export const readCubeFile = (region: string, indicator: string) => json<CubeFile>(address.cube(region, indicator))

/** The cube as the app sees it. */
export function readCube(region: string, indicator: string): Cube {
  const file = address.cube(region, indicator)
  return decodeCube(json<CubeFile>(file), file)
}

/** Every level of every region, for `test.each`. */
export const levels = catalogue.regions.flatMap((region) => region.levels.map((level) => ({ region: region.id, level: level.id })))

/** Every cube of every region, for `test.each`. */
export const cubes = catalogue.regions.flatMap((region: RegionEntry) => region.cubes.map((offer) => ({ region: region.id, ...offer })))

export function indicatorOf(id: string): Catalogue['indicators'][number] {
  const indicator = catalogue.indicators.find((one) => one.id === id)
  if (indicator === undefined) throw new Error(`${id} is not in the catalogue`)
  return indicator
}
