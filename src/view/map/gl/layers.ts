import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Absence } from '@/contract/absence.ts'
import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import { ABSENCE_PATTERNS } from '@/view/theme/absencePatterns.ts'
import { borderWidth, FAINT, INK, WIDTH } from '../mapInk.ts'

/** Names of sources and layers; nobody else writes them out. */
export const SOURCE = { areas: 'areas', surroundings: 'surroundings' } as const
export const LAYER = { areas: 'areas', borders: 'borders' } as const

export const absenceLayer = (reason: Absence): string => ABSENCE_PATTERNS[reason].id

/** What MapLibre keeps for each area. A type and not an interface, because it is handed on as a record. */
export type AreaState = { readonly colour: string; readonly absence: string; readonly faint: boolean }

const state = (key: keyof AreaState): ExpressionSpecification => ['feature-state', key]

/**
 * The whole style: geometry once, no tiles, no glyphs, no sprite, no request to anybody.
 * Nothing in it depends on a figure; colour and absence come with `feature-state`.
 */
export function mapStyle(boundaries: Boundaries, surroundings: Surroundings | undefined): StyleSpecification {
  return {
    version: 8,
    sources: {
      // The files are simplified already, neighbours together; simplified once more ring by ring their borders would part.
      [SOURCE.areas]: { type: 'geojson', data: areaGeometry(boundaries), tolerance: 0, maxzoom: 14 },
      [SOURCE.surroundings]: { type: 'geojson', data: surroundingGeometry(surroundings), tolerance: 0, maxzoom: 14 },
    },
    layers: [
      {
        id: 'neighbours',
        type: 'fill',
        source: SOURCE.surroundings,
        filter: ['==', ['get', 'role'], 'neighbour'],
        // Asked of the feature, as the areas' colour is: the same WebGL program draws both. Compiling a second one keeps the first frame back.
        paint: { 'fill-color': ['match', ['get', 'role'], 'neighbour', INK.neighbour, INK.paper], 'fill-antialias': false },
      },
      {
        id: 'neighbour-borders',
        type: 'line',
        source: SOURCE.surroundings,
        filter: ['==', ['get', 'role'], 'neighbour'],
        paint: { 'line-color': INK.neighbourBorder, 'line-width': WIDTH.neighbourBorder },
      },
      {
        id: LAYER.areas,
        type: 'fill',
        source: SOURCE.areas,
        paint: { 'fill-color': ['to-color', state('colour'), INK.paper], 'fill-antialias': false },
      },
      {
        id: LAYER.borders,
        type: 'line',
        source: SOURCE.areas,
        paint: { 'line-color': INK.border, 'line-width': borderWidth(boundaries.features.length) },
      },
      {
        id: 'land',
        type: 'line',
        source: SOURCE.surroundings,
        filter: ['==', ['get', 'role'], 'outline'],
        paint: { 'line-color': INK.land, 'line-width': WIDTH.land },
      },
    ],
  }
}

/** The layer of one reason: a pattern over all areas, seen where an area's state names the reason. Added when the reason first occurs. */
export function patternLayer(reason: Absence): LayerSpecification {
  return {
    id: absenceLayer(reason),
    type: 'fill',
    source: SOURCE.areas,
    paint: {
      'fill-pattern': absenceLayer(reason),
      'fill-antialias': false,
      'fill-opacity': ['case', ['==', state('absence'), reason], ['case', ['==', state('faint'), true], FAINT, 1], 0],
    },
  }
}

/**
 * The areas for MapLibre: position in the file as id, because its feature ids are numbers and would turn `03101` into 3101;
 * names stay behind, they are written by the SVG.
 */
export function areaGeometry({ features }: Boundaries): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry }, id) => ({ type: 'Feature', id, properties: {}, geometry: geometry as GeoJSON.Geometry })),
  }
}

/** Neighbours and outline, told apart by `role`. */
export function surroundingGeometry(surroundings: Surroundings | undefined): GeoJSON.FeatureCollection {
  const features = surroundings?.features ?? []
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }) => ({ type: 'Feature', properties: { role: properties.role }, geometry: geometry as GeoJSON.Geometry })),
  }
}
