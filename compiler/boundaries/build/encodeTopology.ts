import type { AreaTopology } from '../topologyAreas.ts'
import type { GridPoint } from './drawnArcs.ts'
import type { BuiltArea } from './fullTopology.ts'
import { ringPoints } from './ringLand.ts'
import { gridArea } from './simplifyCleanly.ts'

/**
 * Writes areas as a TopoJSON topology: only arcs in use, as differences on the grid. Rings without any land on the grid are left out.
 * @throws RangeError when an area would be left without a polygon.
 */
export function encodeTopology(objects: Readonly<Record<string, readonly BuiltArea[]>>, arcs: readonly (readonly GridPoint[])[], step: number): AreaTopology {
  const places = new Map<number, number>()
  const place = (arc: number): number => {
    const stored = arc < 0 ? ~arc : arc
    const at = places.get(stored) ?? places.size
    places.set(stored, at)
    return arc < 0 ? ~at : at
  }
  const hasLand = (ring: readonly number[]) => gridArea(ringPoints(arcs, ring)) !== 0
  const geometryOf = ({ id, name, polygons }: BuiltArea) => {
    const kept = polygons.filter(([outer]) => hasLand(outer ?? [])).map((rings) => rings.filter(hasLand).map((ring) => ring.map(place)))
    const [only, ...others] = kept
    if (only === undefined) throw new RangeError(`${id} ${name ?? ''} is lost on a grid of ${step}°`)
    const shape = others.length === 0 ? { type: 'Polygon' as const, arcs: only } : { type: 'MultiPolygon' as const, arcs: kept }
    return name === undefined ? { ...shape, id } : { ...shape, id, properties: { name } }
  }
  const collections = Object.fromEntries(
    Object.entries(objects).map(([name, areas]) => [name, { type: 'GeometryCollection' as const, geometries: areas.map(geometryOf) }]),
  )
  return {
    type: 'Topology',
    transform: { scale: [step, step], translate: [0, 0] },
    objects: collections,
    arcs: [...places.keys()].map((arc) => differences(arcs[arc] ?? [])),
  }
}

function differences(arc: readonly GridPoint[]): number[][] {
  const points = arc.length > 1 ? arc : [...arc, ...arc]
  return points.map(([x, y], at) => {
    const [x0, y0] = points[at - 1] ?? [0, 0]
    return [x - x0, y - y0]
  })
}
