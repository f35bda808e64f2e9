import { address } from '@/contract/address.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Opening } from '@/contract/schema/opening.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { Contents } from './catalogueJson.ts'

/** Writes a region's `opening.json`: the files it opens with, as they are, and its part of the catalogue; `undefined` where it opens without a map. */
export function openingJson(id: string, catalogue: Catalogue, files: Contents): Opening | undefined {
  const { build, topics, regions, indicators, attributions } = catalogue
  const entry = regions.find((region) => region.id === id)
  const indicator = indicators.find((one) => one.id === entry?.defaultIndicator)
  const cube = entry?.cubes.find((one) => one.indicator === indicator?.id)
  if (entry === undefined || indicator === undefined || cube === undefined) return undefined
  const level = cube.levels.includes(entry.defaultLevel) ? entry.defaultLevel : cube.levels[0]
  if (level === undefined) return undefined
  const { hash, name, description, total, levels, defaultIndicator, defaultLevel } = entry
  const copy = <T>(file: string): T => JSON.parse(files.get(file) ?? 'null') as T
  return {
    contract: CONTRACT_VERSION,
    catalogue: {
      contract: CONTRACT_VERSION,
      build,
      topics: topics.filter((topic) => topic.id === indicator.topic),
      regions: [{ id, name, description, total, levels, defaultIndicator, defaultLevel, hash, cubes: [cube] }],
      indicators: [indicator],
      attributions: { [indicator.paper]: attributions[indicator.paper] ?? '' },
    },
    level,
    region: copy(address.region(id)),
    boundaries: copy(address.boundaries(id, level)),
    surroundings: copy(address.surroundings(id, level)),
    cube: copy(address.cube(id, indicator.id)),
  }
}
