import { bypass } from 'msw'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { Boundaries } from '@/contract/schema/boundary.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'

/** The simplified Gemeinden among the compiler's sources; the dev server serves the project's folder. */
const FILE = 'sources/boundaries/gemeinden-2016.topo.json'

type Feature = Boundaries['features'][number]

/** Turns the first object of a topology into boundaries. Label points are the middle of the bounding box: good enough for a demo. */
export function boundariesOf(topology: Topology): Boundaries {
  const object = Object.values(topology.objects)[0] as GeometryObject<{ name?: string }> | undefined
  if (object === undefined) throw new Error('a topology without objects')
  const collection = feature(topology, object)
  const features = (collection.type === 'FeatureCollection' ? collection.features : [collection]).flatMap(({ id, properties, geometry }): Feature[] => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const [west, south, east, north] = boxOf(geometry.coordinates)
    return [
      {
        type: 'Feature',
        id: String(id),
        properties: { name: properties.name ?? String(id), label: [(west + east) / 2, (south + north) / 2] },
        geometry: geometry as Feature['geometry'],
      },
    ]
  })
  return { type: 'FeatureCollection', contract: CONTRACT_VERSION, bbox: boxOf(features.map(({ geometry }) => geometry.coordinates)), features }
}

/** West, south, east, north of positions, however deeply they are nested. */
function boxOf(coordinates: unknown): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  const visit = (part: unknown): void => {
    if (!Array.isArray(part)) return
    const [x, y] = part as unknown[]
    if (typeof x !== 'number' || typeof y !== 'number') return part.forEach(visit)
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  visit(coordinates)
  return box
}

let loaded: Promise<Boundaries> | undefined

/** Boundaries of Germany's 11,299 Gemeinden, read once. */
export function germanBoundaries(): Promise<Boundaries> {
  loaded ??= fetch(bypass(new URL(FILE, document.baseURI))).then(async (response) => boundariesOf((await response.json()) as Topology))
  return loaded
}
