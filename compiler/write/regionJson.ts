import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { Area, AreaKind, Region } from '@/contract/schema/region.ts'
import type { AreaTree } from '../derive/areaTree.ts'
import { areasOf } from '../derive/deriveCube.ts'
import type { Sources } from '../read/sources.ts'
import type { AreaRow } from '../schema/areaRow.ts'
import type { RegionFile } from '../schema/regionFile.ts'

type Predecessors = ReadonlyMap<string, Area['predecessors']>

/** Level of an area that stands in none of the region's levels, by what it is. */
const OUTSIDE_LEVEL: Partial<Record<AreaKind, string>> = { bund: 'bund', land: 'land', kooperation: 'region' }

/** Writes `region.json`: every area of every level, the total and the areas to compare with. */
export function regionJson(region: RegionFile, tree: AreaTree, predecessors: Predecessors, boundarySource: string): Region {
  const ids = areasOf(region)
  const listed = new Set(ids)
  // An area may stand in two levels (the Kreis as total and as one of its kind): the first one names it.
  const levelOf = new Map(region.levels.toReversed().flatMap((level) => level.areas.map((id) => [id, level.id])))
  return {
    contract: CONTRACT_VERSION,
    id: region.id,
    name: region.name,
    description: region.description,
    total: region.total.area,
    levels: region.levels.map(({ id, name, one, areas }) => ({ id, name, one, areas })),
    areas: ids.map((id) => {
      const row = rowOf(id, region, tree)
      const parent = tree.lineage(id).slice(1).find((over) => listed.has(over))
      return {
        id,
        name: row.name,
        short: row.short,
        kind: row.kind,
        level: levelOf.get(id) ?? OUTSIDE_LEVEL[row.kind] ?? 'kreise',
        ...(parent === undefined ? {} : { parent }),
        predecessors: predecessors.get(id) ?? [],
      }
    }),
    benchmarks: region.benchmarks,
    highlighted: region.highlighted,
    cooperation: region.cooperation,
    dataFlows: region.dataFlows,
    boundarySource,
  }
}

/** An area's row; a cooperation without an official key is named by its region. */
function rowOf(id: string, region: RegionFile, tree: AreaTree): AreaRow {
  return (
    tree.area(id) ?? { id, name: region.name.de, short: region.name.de, kind: 'kooperation', parent: undefined, from: undefined, until: undefined }
  )
}

/** Predecessors of every area, for the reader: who, until when, and whether figures are added up or shared out. */
export function predecessorsOf({ areas, reforms }: Pick<Sources, 'areas' | 'reforms'>): Predecessors {
  const names = new Map(areas.map(({ id, name, until }) => [id, { name, until }]))
  const split = new Set(reforms.filter(({ weightPopulation }) => weightPopulation < 1).map(({ from }) => from))
  const lists = new Map<string, Map<string, Area['predecessors'][number]>>()
  for (const { year, from, to, weightPopulation } of reforms) {
    if (from === to || weightPopulation === 0) continue
    const list = lists.get(to) ?? new Map<string, Area['predecessors'][number]>()
    const until = Math.max(Number(list.get(from)?.until ?? 0), year)
    const known = names.get(from)
    lists.set(to, list.set(from, { id: from, name: known?.name ?? from, until: String(known?.until ?? until), how: split.has(from) ? 'weighted' : 'merger' }))
  }
  return new Map([...lists].map(([to, list]) => [to, [...list.values()].sort((a, b) => (a.id < b.id ? -1 : 1))]))
}
