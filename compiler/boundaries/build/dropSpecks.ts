import type { BuiltArea, FullTopology } from './fullTopology.ts'
import { ringLand } from './ringLand.ts'

/**
 * Leaves out islands and lakes smaller than `squareKilometres`, as no one could see them.
 * Only where nobody else touches: an exclave stays, since the area around it has a hole there. An area always keeps its largest polygon.
 */
export function dropSpecks(full: FullTopology, areas: readonly BuiltArea[], squareKilometres: number): BuiltArea[] {
  const uses = new Map<number, number>()
  for (const arc of areas.flatMap(({ polygons }) => polygons.flat(2))) uses.set(abs(arc), (uses.get(abs(arc)) ?? 0) + 1)
  const isSpeck = (ring: readonly number[]) =>
    ring.every((arc) => uses.get(abs(arc)) === 1) && Math.abs(ringLand(full.arcs, ring)) < squareKilometres
  return areas.map((area) => {
    const largest = [...area.polygons].sort((a, b) => land(full, b) - land(full, a))[0]
    const kept = area.polygons.filter((polygon) => polygon === largest || !isSpeck(polygon[0] ?? []))
    return { ...area, polygons: kept.map((rings) => rings.filter((ring, at) => at === 0 || !isSpeck(ring))) }
  })
}

const abs = (arc: number): number => (arc < 0 ? ~arc : arc)
const land = (full: FullTopology, [outer]: readonly (readonly number[])[]): number => Math.abs(ringLand(full.arcs, outer ?? []))
