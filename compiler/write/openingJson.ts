import { address } from '@/contract/address.ts'
import type { RegionEntry } from '@/contract/schema/catalogue.ts'
import type { Opening } from '@/contract/schema/opening.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { Contents } from './catalogueJson.ts'

/** Writes `opening.json`: the files a region opens with, as they are; `undefined` where it opens without a map. */
export function openingJson({ id, defaultIndicator, defaultLevel, cubes }: RegionEntry, build: string, files: Contents): Opening | undefined {
  const mapped = cubes.find(({ indicator }) => indicator === defaultIndicator)?.levels ?? []
  const level = mapped.includes(defaultLevel) ? defaultLevel : mapped[0]
  if (level === undefined) return undefined
  const copy = <T>(file: string): T => JSON.parse(files.get(file) ?? 'null') as T
  return {
    contract: CONTRACT_VERSION,
    build,
    level,
    indicator: defaultIndicator,
    region: copy(address.region(id)),
    boundaries: copy(address.boundaries(id, level)),
    surroundings: copy(address.surroundings(id, level)),
    cube: copy(address.cube(id, defaultIndicator)),
  }
}
