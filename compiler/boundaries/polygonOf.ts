import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { AreaGeometry, AreaTopology } from './topologyAreas.ts'

export type Point = [longitude: number, latitude: number]
export type Ring = Point[]

/** Decimals to which the grid of a topology is exact: the same arc is written with the same digits in every file. */
export function decimalsOf(topology: AreaTopology): number {
  const step = topology.transform?.scale[0]
  return step === undefined ? 5 : Math.max(0, Math.ceil(-Math.log10(step) - 1e-9))
}

/**
 * Area of a ring in square degrees on the plane, positive when it runs counterclockwise (shoelace formula).
 * Only sign and ratios are of use: degrees are no measure of land.
 */
export function signedArea(ring: readonly Point[]): number {
  let twice = 0
  for (let at = 1; at < ring.length; at += 1) {
    const [x0, y0] = ring[at - 1] ?? [0, 0]
    const [x1, y1] = ring[at] ?? [0, 0]
    twice += x0 * y1 - x1 * y0
  }
  return twice / 2
}

/** The polygons of an area in degrees, wound by RFC 7946: outer rings counterclockwise, holes clockwise. */
export function polygonsOf(topology: AreaTopology, area: AreaGeometry): Ring[][] {
  const decimals = decimalsOf(topology)
  const { geometry } = feature(topology, area) as Feature<Polygon | MultiPolygon>
  const polygons: Position[][][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((rings) => rings.map((ring, at) => wind(ring.map((point) => roundPoint(point, decimals)), at === 0)))
}

/** A GeoJSON geometry, as simple as it can be. */
export function geometryOf(polygons: Ring[][]): { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] } {
  const [only, ...others] = polygons
  return only !== undefined && others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons }
}

export function roundPoint(point: Position, decimals: number): Point {
  return [Number((point[0] ?? 0).toFixed(decimals)), Number((point[1] ?? 0).toFixed(decimals))]
}

function wind(ring: Ring, counterclockwise: boolean): Ring {
  return signedArea(ring) > 0 === counterclockwise ? ring : ring.reverse()
}

