import type { Region } from '@/contract/schema/region.ts'
import { type AreaTree, areaTree } from '../derive/areaTree.ts'
import type { AreaRow, ReformRow } from '../schema/areaRow.ts'
import type { RegionFile } from '../schema/regionFile.ts'

/** What the compiler needs to know of areas, from the compiled regions instead of `sources/`. */
export interface OwnWorld {
  readonly tree: AreaTree
  readonly regions: readonly RegionFile[]
}

/**
 * Rebuilds areas, mergers and regions from the regions' files. Two things they do not tell, and so are not done: a split area's official weights (figures of such a
 * predecessor are left out, and with them those of all that went into the same area, for a part is no whole), and who existed when, but for what grew out of a reform.
 */
export function ownWorld(compiled: readonly Region[]): OwnWorld {
  const areas = new Map<string, AreaRow>()
  const reforms = new Map<string, ReformRow>()
  for (const { id, name, short, kind, parent, predecessors } of compiled.flatMap((region) => region.areas)) {
    const merged = predecessors.length > 0 && predecessors.every(({ how }) => how === 'merger')
    const last = Math.max(...predecessors.map(({ until }) => Number(until)))
    const from = predecessors.length === 0 ? undefined : last + 1
    if (areas.get(id)?.from === undefined) areas.set(id, { id, name, short, kind, parent: areas.get(id)?.parent ?? parent, from, until: undefined })
    for (const one of predecessors) {
      if (!areas.has(one.id)) areas.set(one.id, { id: one.id, name: one.name, short: one.name, kind, parent, from: undefined, until: Number(one.until) })
      if (merged) reforms.set(`${one.id}/${id}`, { year: Number(one.until), from: one.id, to: id, weightArea: 1, weightPopulation: 1 })
    }
  }
  const regions = compiled.map(regionFileOf)
  return { tree: areaTree([...areas.values()], [...reforms.values()], regions), regions }
}

/** A cooperation without an official key is made of the areas of its first level; every other total is an area of its own. */
function regionFileOf(region: Region, order: number): RegionFile {
  const [first] = region.levels
  const cooperation = region.areas.find(({ id }) => id === region.total)?.kind === 'kooperation'
  return {
    id: region.id,
    order,
    name: region.name,
    description: region.description,
    total: { area: region.total, ...(cooperation && first !== undefined ? { sum: first.areas } : {}) },
    // The borders are drawn already; which topology they came from is asked by nobody here.
    levels: region.levels.map((level) => ({ ...level, boundaries: 'kreise-land' as const })),
    benchmarks: region.benchmarks,
    highlighted: region.highlighted,
    defaultIndicator: '',
    defaultLevel: first?.id ?? '',
    cooperation: region.cooperation,
    dataFlows: region.dataFlows,
    database: [],
  }
}
