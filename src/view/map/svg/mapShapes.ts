import type { Absence } from '@/contract/absence.ts'
import type { Camera } from '../camera/camera.ts'
import { borderWidth, FAINT, FONT_FAMILY, INK, WIDTH } from '../mapInk.ts'
import type { MapSize } from '../mapPicture.ts'
import type { AreaFill, AreaOutline } from '../paint/paint.ts'
import type { AreaPath } from './areaPaths.ts'
import type { MapScene } from './mapScene.ts'
import { patternId, patternShapes } from './patternShapes.ts'
import { fontSizeOf, type PlacedLabel } from './placeLabels.ts'
import { lettering, type Shape, shape } from './shape.ts'

const STILL = { 'vector-effect': 'non-scaling-stroke' } as const

const transformOf = ({ k, x, y }: Camera): string => `matrix(${k} 0 0 ${k} ${x} ${y})`

/** Reasons that occur: only their patterns are written. */
export function reasonsOf(fills: ReadonlyMap<string, AreaFill>): ReadonlySet<Absence> {
  const reasons = new Set<Absence>()
  for (const { absence } of fills.values()) if (absence !== undefined) reasons.add(absence)
  return reasons
}

/** How the ground is drawn. */
export interface BaseStyle {
  /** Makes the ids of the patterns unique on the page. */
  readonly stem: string
  /**
   * Smoothed edges. Without a graphics card they take six times as long (45 areas: 210 instead of 35 ms) and keep the processor from MapLibre,
   * beside whose picture the plain ones cannot be told: so only where the SVG stays.
   */
  readonly smooth: boolean
}

/** Ground and areas: what MapLibre draws later in its own way. */
export function baseShapes({ stem, smooth }: BaseStyle, { fit, areas, surroundings }: MapScene, camera: Camera, fills: ReadonlyMap<string, AreaFill>): readonly Shape[] {
  const width = borderWidth(areas.length)
  const corner = { x: fit.x - Math.PI * fit.scale, y: fit.y - Math.PI * fit.scale }
  return [
    shape('defs', {}, patternShapes(stem, reasonsOf(fills), camera.k, corner)),
    shape('g', { class: 'map-base', transform: transformOf(camera), 'stroke-linejoin': 'round', 'shape-rendering': smooth ? 'auto' : 'crispEdges' }, [
      shape('path', { d: surroundings.neighbours, fill: INK.neighbour, stroke: INK.neighbourBorder, 'stroke-width': WIDTH.neighbourBorder, ...STILL }),
      shape(
        'g',
        { class: 'map-areas', stroke: INK.border, 'stroke-width': width },
        areas.map(({ id, d }) => areaShape(stem, id, d, fills.get(id))),
      ),
      shape('path', { d: surroundings.land, fill: 'none', stroke: INK.land, 'stroke-width': WIDTH.land, 'pointer-events': 'none', ...STILL }),
    ]),
  ]
}

function areaShape(stem: string, id: string, d: string, fill: AreaFill | undefined): Shape {
  const attributes = { 'data-area': id, d, ...STILL }
  if (fill === undefined) return shape('path', { ...attributes, fill: INK.paper })
  if (fill.absence === undefined) return shape('path', { ...attributes, fill: fill.colour })
  const pattern = { ...attributes, fill: `url(#${patternId(stem, fill.absence)})`, 'data-absence': fill.absence }
  return shape('path', fill.faint ? { ...pattern, 'fill-opacity': FAINT } : pattern)
}

/** Outlines of chosen and hovered areas: a dark line cased in white, seen on any colour and in print. Every casing lies below every line. */
export function outlineShapes(camera: Camera, areas: ReadonlyMap<string, AreaPath>, outlines: readonly AreaOutline[]): Shape {
  const strokes = (stroke: string, extra: number) =>
    outlines.flatMap(({ area, state }) => {
      const d = areas.get(area)?.d
      if (d === undefined) return []
      return [shape('path', { class: `map-${state}`, d, stroke, 'stroke-width': WIDTH[state] + extra, ...STILL })]
    })
  return shape('g', { class: 'map-outlines', transform: transformOf(camera), fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none' }, [
    ...strokes(INK.casing, WIDTH.casing),
    ...strokes(INK.outline, 0),
  ])
}

/** Names with a halo. */
export function labelShapes(labels: readonly PlacedLabel[], frame: MapSize): Shape {
  return shape(
    'g',
    {
      class: 'map-labels',
      'font-family': FONT_FAMILY,
      'font-size': fontSizeOf(frame),
      'text-anchor': 'middle',
      fill: INK.label,
      stroke: INK.halo,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      'pointer-events': 'none',
    },
    labels.map(({ id, text, x, y }) => lettering({ x: round(x), y: round(y), 'data-label': id }, text)),
  )
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10
