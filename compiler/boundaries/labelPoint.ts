import polylabel from 'polylabel'
import { type Point, type Ring, roundPoint, signedArea } from './polygonOf.ts'

/** A degree of longitude at this latitude is that much shorter than one of latitude; without it labels drift to the side. */
const shrink = (latitude: number): number => Math.cos((latitude * Math.PI) / 180)

/**
 * Where a name may stand: the point of the largest polygon that lies farthest from its border (pole of inaccessibility, polylabel),
 * in degrees, rounded to `decimals`.
 */
export function labelPoint(polygons: readonly Ring[][], decimals: number): Point {
  const largest = polygons.reduce((best, polygon) => (size(polygon) > size(best) ? polygon : best), polygons[0] ?? [])
  const latitude = largest[0]?.[0]?.[1] ?? 0
  const x = shrink(latitude)
  const [atX, atY] = polylabel(largest.map((ring) => ring.map(([lon, lat]) => [lon * x, lat])), 0.001)
  return roundPoint([(atX ?? 0) / x, atY ?? 0], decimals)
}

/** Size of a polygon by its outer ring. */
function size(polygon: readonly Ring[]): number {
  const [outer] = polygon
  return outer === undefined ? 0 : Math.abs(signedArea(outer))
}
