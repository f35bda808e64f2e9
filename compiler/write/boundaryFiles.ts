import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import { boundariesOf } from '../boundaries/boundariesOf.ts'
import { surroundingsOf } from '../boundaries/surroundingsOf.ts'
import type { AreaTree } from '../derive/areaTree.ts'
import type { Sources } from '../read/sources.ts'
import type { RegionFile } from '../schema/regionFile.ts'

type Level = RegionFile['levels'][number]

/**
 * Boundaries of a level and what lies around it.
 * @throws RangeError naming every area that the topology does not hold, or the topology that is missing.
 */
export function boundaryFiles(level: Level, sources: Sources, tree: AreaTree): { boundaries: Boundaries; surroundings: Surroundings } {
  const topology = sources.boundaries.get(level.boundaries)
  if (topology === undefined) throw new RangeError(`no topology "${level.boundaries}"`)
  const names = new Map(level.areas.map((id) => [id, tree.area(id)?.name ?? id]))
  // Gemeinden lie in their Kreis (5 digits), Kreise in their Land (2).
  const length = level.boundaries === 'gemeinden' ? 5 : 2
  const around = [...new Set(level.areas.map((id) => id.slice(0, length)))].sort()
  return { boundaries: boundariesOf(topology, level.areas, names), surroundings: surroundingsOf(topology, level.areas, around) }
}
