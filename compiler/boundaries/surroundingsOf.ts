import type { Surroundings } from '@/contract/schema/boundary.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { mesh } from 'topojson-client'
import { decimalsOf, geometryOf, polygonsOf, roundPoint } from './polygonOf.ts'
import { type AreaGeometry, type AreaTopology, areasOf, neighboursOf, pickAreas, ringsOf } from './topologyAreas.ts'

/**
 * What stands in grey around these areas, so that they do not float.
 * @param outlines keys whose outline is drawn as lines (a Land, or the Kreis around its Gemeinden); left out are keys the
 * topology does not hold, and an area that the region fills up: there the outline is the region's own border.
 * @param neighbours keys of the grey areas; by default all that share a border with the region. One the topology does not hold is a RangeError.
 */
export function surroundingsOf(
  topology: AreaTopology,
  ids: readonly string[],
  outlines: readonly string[],
  neighbours: readonly string[] = neighboursOf(topology, ids),
): Surroundings {
  const areas = areasOf(topology)
  const own = new Set(pickAreas(topology, ids).flatMap((area) => ringsOf(area).flat()))
  return {
    type: 'FeatureCollection',
    contract: CONTRACT_VERSION,
    features: [
      ...pickAreas(topology, neighbours).map((area) => ({
        type: 'Feature' as const,
        id: area.id,
        properties: { name: nameOf(area), role: 'neighbour' as const },
        geometry: geometryOf(polygonsOf(topology, area)),
      })),
      ...outlines.flatMap((id) => areas.get(id) ?? []).filter((area) => !isBorder(area, own)).map((area) => ({
        type: 'Feature' as const,
        id: `outline-${area.id}`,
        properties: { name: nameOf(area), role: 'outline' as const },
        geometry: outlineOf(topology, area),
      })),
    ],
  }
}

/** Whether the region fills the area: its outline is then the region's own border, and no second line is needed. */
const isBorder = (area: AreaGeometry, own: ReadonlySet<number>): boolean => ringsOf(area).every((ring) => ring.every((arc) => own.has(arc)))

const nameOf = (area: AreaGeometry): string => area.properties?.name ?? area.id

function outlineOf(topology: AreaTopology, area: AreaGeometry): { type: 'MultiLineString'; coordinates: [number, number][][] } {
  const decimals = decimalsOf(topology)
  const lines = mesh(topology, area).coordinates
  return { type: 'MultiLineString', coordinates: lines.map((line) => line.map((point) => roundPoint(point, decimals))) }
}
