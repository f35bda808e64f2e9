import type { Boundaries } from '@/contract/schema/boundary.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { labelPoint } from './labelPoint.ts'
import { decimalsOf, geometryOf, type Ring, polygonsOf } from './polygonOf.ts'
import { type AreaTopology, pickAreas } from './topologyAreas.ts'

/**
 * The boundaries of these areas as the contract has them, in this order. Neighbours are written with the very same points.
 * @param names names on the map by key; the topology's own plain names where one is missing.
 * @throws RangeError naming every area that the topology does not hold.
 */
export function boundariesOf(topology: AreaTopology, ids: readonly string[], names: ReadonlyMap<string, string> = new Map()): Boundaries {
  const decimals = decimalsOf(topology)
  const areas = pickAreas(topology, ids).map((area) => ({ area, polygons: polygonsOf(topology, area) }))
  return {
    type: 'FeatureCollection',
    contract: CONTRACT_VERSION,
    bbox: boundingBox(areas.map(({ polygons }) => polygons)),
    features: areas.map(({ area, polygons }) => ({
      type: 'Feature',
      id: area.id,
      properties: { name: names.get(area.id) ?? area.properties?.name ?? area.id, label: labelPoint(polygons, decimals) },
      geometry: geometryOf(polygons),
    })),
  }
}

/** West, south, east, north (RFC 7946, 5). */
function boundingBox(areas: readonly Ring[][][]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of areas.flat(3)) {
    west = Math.min(west, lon)
    south = Math.min(south, lat)
    east = Math.max(east, lon)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}
