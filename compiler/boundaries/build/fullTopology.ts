import type { FeatureCollection } from 'geojson'
import { mergeArcs } from 'topojson-client'
import { topology } from 'topojson-server'
import type { MultiPolygon } from 'topojson-specification'
import type { AreaGeometry, AreaTopology } from '../topologyAreas.ts'
import type { PackageArea } from './readPackage.ts'

/** An area of the topology while it is built: always a MultiPolygon, its arcs as in TopoJSON. */
export interface BuiltArea {
  readonly id: string
  readonly name: string | undefined
  readonly polygons: readonly (readonly (readonly number[])[])[]
}

/** Arcs in degrees and full detail, and the areas drawn with them. */
export interface FullTopology {
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
  readonly areas: readonly BuiltArea[]
}

/** Finds the common borders. VG250 is clean: neighbours have the very same vertices, so nothing is snapped. */
export function fullTopology(areas: readonly PackageArea[]): FullTopology {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...areas] }
  const full = topology({ areas: collection })
  const { areas: object } = full.objects
  const geometries = object !== undefined && 'geometries' in object ? object.geometries : []
  return {
    arcs: full.arcs as unknown as FullTopology['arcs'],
    areas: geometries.map((geometry, at) => ({
      id: String(geometry.id),
      name: areas[at]?.properties.name ?? '',
      polygons: (geometry as MultiPolygon).arcs,
    })),
  }
}

/** The area made of these; borders between them are gone, everything else keeps its arcs. */
export function mergedArea(full: FullTopology, id: string, name: string, parts: readonly BuiltArea[]): BuiltArea {
  const objects = parts.map((part): AreaGeometry => ({ type: 'MultiPolygon', id: part.id, arcs: part.polygons as number[][][] }))
  const topologyOf = { type: 'Topology', objects: {}, arcs: full.arcs } as unknown as AreaTopology
  return { id, name, polygons: mergeArcs(topologyOf, objects).arcs }
}

type Mergers = Readonly<Record<string, { readonly name: string; readonly of: readonly string[] }>>

/**
 * Areas as they are today: those named in a merger become one.
 * @throws RangeError when a part is missing.
 */
export function mergeAreas(full: FullTopology, areas: readonly BuiltArea[], mergers: Mergers): BuiltArea[] {
  const byId = new Map(areas.map((area) => [area.id, area]))
  const gone = new Set(Object.values(mergers).flatMap(({ of }) => of))
  return [...areas.filter(({ id }) => !gone.has(id)), ...combineAreas(full, byId, mergers)].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The wider areas alone. */
export function combineAreas(full: FullTopology, byId: ReadonlyMap<string, BuiltArea>, mergers: Mergers): BuiltArea[] {
  return Object.entries(mergers).map(([id, { name, of }]) => {
    const parts = of.flatMap((part) => byId.get(part) ?? [])
    if (parts.length !== of.length) throw new RangeError(`${id} ${name}: a part of ${of.join(', ')} is missing`)
    return mergedArea(full, id, name, parts)
  })
}
