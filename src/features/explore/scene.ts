import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import type { Catalogue, Indicator, RegionEntry } from '@/contract/schema/catalogue.ts'
import type { Area, Level, Region } from '@/contract/schema/region.ts'
import type { Cube } from '@/model/cube/cube.ts'
import type { View } from '@/state/view.ts'

/** Everything the page shows at one moment: a view, and the files it needs, which belong together. */
export interface Scene {
  readonly view: View
  readonly indicator: Indicator
  readonly entry: RegionEntry
  readonly region: Region
  readonly level: Level
  readonly cube: Cube
  /** Undefined where the indicator has no map at this level, or its file failed. */
  readonly boundaries: Boundaries | undefined
  readonly surroundings: Surroundings | undefined
  /** Areas by id: of every level, the total, the benchmarks. */
  readonly areas: ReadonlyMap<string, Area>
}

/** The catalogue's side of a view. Undefined only when view and catalogue do not belong together. */
export function describeView(view: View, catalogue: Catalogue): { readonly indicator: Indicator; readonly entry: RegionEntry } | undefined {
  const indicator = catalogue.indicators.find(({ id }) => id === view.indicator)
  const entry = catalogue.regions.find(({ id }) => id === view.region)
  return indicator === undefined || entry === undefined ? undefined : { indicator, entry }
}

/** The level with a map, if the indicator has one there. */
export function mappedLevel(view: View, entry: RegionEntry): string | undefined {
  return entry.cubes.find((cube) => cube.indicator === view.indicator)?.levels.includes(view.level) === true ? view.level : undefined
}

interface Files {
  readonly region: Region
  readonly cube: Cube
  readonly boundaries: Boundaries | undefined
  readonly surroundings: Surroundings | undefined
}

/** Puts a scene together; undefined where the region's file does not know the level that the catalogue names. */
export function buildScene(view: View, catalogue: Catalogue, files: Files): Scene | undefined {
  const described = describeView(view, catalogue)
  const level = files.region.levels.find(({ id }) => id === view.level)
  if (described === undefined || level === undefined) return undefined
  return { view, ...described, ...files, level, areas: areasOf(files.region) }
}

const indexed = new WeakMap<Region, ReadonlyMap<string, Area>>()

/** The areas of a region by id: made once, as a scene is made with every choice. */
function areasOf(region: Region): ReadonlyMap<string, Area> {
  const known = indexed.get(region) ?? new Map(region.areas.map((area) => [area.id, area]))
  indexed.set(region, known)
  return known
}
