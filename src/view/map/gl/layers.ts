import type { ExpressionSpecification, FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Absence } from '@/contract/absence.ts'
import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import { ABSENCE_PATTERNS } from '@/view/theme/absencePatterns.ts'
import { borderWidth, FAINT, INK, WIDTH } from '../mapInk.ts'

/** Names of source and layers; nobody else writes them out. One source: MapLibre lays a mask over the canvas with every change of the source, in both passes of a frame. */
export const SOURCE = 'map'
export const LAYER = { areas: 'areas', borders: 'borders' } as const

export const absenceLayer = (reason: Absence): string => ABSENCE_PATTERNS[reason].id

/** What MapLibre keeps for each area. A type and not an interface, because it is handed on as a record. */
export type AreaState = { readonly colour: string; readonly absence: string; readonly faint: boolean }

/** What a feature is to the map; surroundings bring their own role along. */
const AREA = 'area'
const withRole = (role: string): FilterSpecification => ['==', ['get', 'role'], role]

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
      [SOURCE]: { type: 'geojson', data: mapGeometry(boundaries, surroundings), tolerance: 0, maxzoom: 14 },
    },
    layers: [
      {
        id: 'neighbours',
        type: 'fill',
        source: SOURCE,
        filter: withRole('neighbour'),
        // Asked of the feature, as the areas' colour is: the same WebGL program draws both. Compiling a second one keeps the first frame back.
        paint: { 'fill-color': ['match', ['get', 'role'], 'neighbour', INK.neighbour, INK.paper], 'fill-antialias': false },
      },
      {
        id: 'neighbour-borders',
        type: 'line',
        source: SOURCE,
        filter: withRole('neighbour'),
        paint: { 'line-color': INK.neighbourBorder, 'line-width': WIDTH.neighbourBorder },
      },
      {
        id: LAYER.areas,
        type: 'fill',
        source: SOURCE,
        filter: withRole(AREA),
        paint: { 'fill-color': ['to-color', state('colour'), INK.paper], 'fill-antialias': false },
      },
      {
        id: LAYER.borders,
        type: 'line',
        source: SOURCE,
        filter: withRole(AREA),
        paint: { 'line-color': INK.border, 'line-width': borderWidth(boundaries.features.length) },
      },
      {
        id: 'land',
        type: 'line',
        source: SOURCE,
        filter: withRole('outline'),
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
    source: SOURCE,
    filter: withRole(AREA),
    paint: {
      'fill-pattern': absenceLayer(reason),
      'fill-antialias': false,
      'fill-opacity': ['case', ['==', state('absence'), reason], ['case', ['==', state('faint'), true], FAINT, 1], 0],
    },
  }
}

/**
 * Areas, neighbours and outline for MapLibre, told apart by `role`. Of areas the position in the file is the id, because MapLibre's feature ids are numbers and would turn
 * `03101` into 3101; names stay behind, they are written by the SVG.
 */
export function mapGeometry(boundaries: Boundaries, surroundings: Surroundings | undefined): GeoJSON.FeatureCollection {
  const areas = boundaries.features.map(({ geometry }, id) => ({ id, ...featureOf(AREA, geometry) }))
  const around = surroundings?.features.map(({ geometry, properties }) => featureOf(properties.role, geometry)) ?? []
  return { type: 'FeatureCollection', features: [...areas, ...around] }
}

const featureOf = (role: string, geometry: unknown) => ({ type: 'Feature' as const, properties: { role }, geometry: geometry as GeoJSON.Geometry })
