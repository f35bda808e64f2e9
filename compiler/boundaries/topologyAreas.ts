import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

/** A geometry of a topology of ours: an area with its key and its plain name. */
export type AreaGeometry = (Polygon<{ name: string }> | MultiPolygon<{ name: string }>) & { readonly id: string }

/**
 * A file of `sources/boundaries/`: every object is a collection of areas, and all of them share their arcs.
 * The object `outlines` holds wider areas (a Land, a Kreis) whose outline may be drawn around the others; they are nobody's neighbour.
 */
export type AreaTopology = Topology<Record<string, GeometryCollection<{ name: string }>>>

/** All areas of all objects by key. A key stands in one object only. */
export function areasOf(topology: AreaTopology): ReadonlyMap<string, AreaGeometry> {
  const areas = new Map<string, AreaGeometry>()
  for (const object of Object.values(topology.objects)) {
    for (const geometry of object.geometries) {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
      areas.set(String(geometry.id), geometry as AreaGeometry)
    }
  }
  return areas
}

/**
 * The areas with these keys, in this order.
 * @throws RangeError naming every key that the topology does not hold.
 */
export function pickAreas(topology: AreaTopology, ids: readonly string[]): readonly AreaGeometry[] {
  const areas = areasOf(topology)
  const missing = ids.filter((id) => !areas.has(id))
  if (missing.length > 0) throw new RangeError(`no boundary for ${missing.join(', ')}`)
  return ids.flatMap((id) => areas.get(id) ?? [])
}

/** Rings as lists of arcs. Arc `i` runs as stored; `~i` is the same arc backwards, as the neighbour on its other side uses it. */
export function ringsOf(geometry: AreaGeometry): readonly (readonly number[])[] {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()
}

/**
 * Areas that share a border with the given ones from outside, whichever object they stand in, and those that lie between these without touching
 * the given ones (a city in the middle of a neighbouring Kreis): without them the surroundings would have holes.
 */
export function neighboursOf(topology: AreaTopology, ids: readonly string[]): readonly string[] {
  const own = new Set(ids)
  const wider = new Set(topology.objects['outlines']?.geometries.map(({ id }) => String(id)))
  const others = [...areasOf(topology).values()].filter(({ id }) => !own.has(id) && !wider.has(id))
  const inside = arcsOf(pickAreas(topology, ids))
  const across = new Set([...inside].filter((arc) => !inside.has(~arc)).map((arc) => ~arc))
  const touching = others.filter((area) => [...arcsOf([area])].some((arc) => across.has(arc)))
  const around = arcsOf(touching)
  const between = others.filter((area) => !touching.includes(area) && [...arcsOf([area])].every((arc) => around.has(~arc)))
  return [...touching, ...between].map(({ id }) => id).sort()
}

/** Arcs of these areas, each in the direction it is used. */
const arcsOf = (areas: readonly AreaGeometry[]): ReadonlySet<number> => new Set(areas.flatMap((area) => ringsOf(area).flat()))
