import { FONT_FAMILY, INK } from '../mapInk.ts'
import { lettering, type Shape, shape } from '../svg/shape.ts'
import type { SiteForm } from './mapMarks.ts'

/** Radii in CSS pixels. Of a sign that is no disc: the radius of the disc that covers as much. */
export const SIGN_RADIUS = { fixed: 6, least: 4, most: 15 } as const
const LINE = 1.5
const CASING = 2.5

/** Radius of a sign by its value: the area is proportional, down to the smallest sign that can still be read. Without a value: the fixed one. */
export function signRadius(value: number | undefined, largest: number): number {
  if (value === undefined || !(largest > 0)) return SIGN_RADIUS.fixed
  return Math.max(SIGN_RADIUS.least, SIGN_RADIUS.most * Math.sqrt(Math.min(1, Math.max(0, value) / largest)))
}

/** Half width and half height of a sign whose area is that of a disc of this radius. Both forms: two squares, one upon the other. */
export function signBox(form: SiteForm, radius: number): { readonly x: number; readonly y: number } {
  if (form === 'other') return { x: radius, y: radius }
  const side = Math.sqrt(Math.PI) * radius
  if (form === 'both') return { x: side / Math.SQRT2 / 2, y: side / Math.SQRT2 }
  return { x: side / 2, y: side / 2 }
}

/**
 * The sign of a form around the origin: full square full-time, half one part-time, both one upon the other, ring any other form. Told by
 * outline and filling, so that neither colour nor a good eye for it is needed; cased in white on whatever lies below. Map and legend draw this.
 */
export function signShapes(form: SiteForm, radius: number, approximate: boolean): readonly Shape[] {
  const { x, y } = signBox(form, radius)
  const ink = { fill: INK.outline }
  const casing = { fill: INK.casing, stroke: INK.casing, 'stroke-width': LINE + CASING }
  const line = { fill: INK.paper, stroke: INK.outline, 'stroke-width': LINE }
  const around = approximate ? ringShapes(Math.max(x, y) + 4) : []
  if (form === 'other') return [...around, shape('circle', { r: radius, ...casing }), shape('circle', { r: radius, ...line, 'stroke-width': Math.max(2, radius / 2.5) })]
  const frame = { x: round(-x), y: round(-y), width: round(2 * x), height: round(2 * y) }
  return [
    ...around,
    shape('rect', { ...frame, ...casing }),
    shape('rect', { ...frame, ...line }),
    ...(form === 'part-time' ? [] : [shape('rect', { ...frame, height: form === 'both' ? round(y) : frame.height, ...ink })]),
    ...(form === 'full-time' ? [] : [shape('rect', { ...frame, width: round(x), ...ink })]),
  ]
}

/** The dashed ring of a point that is only roughly known. */
function ringShapes(radius: number): readonly Shape[] {
  const ring = { r: round(radius), fill: 'none' }
  return [shape('circle', { ...ring, stroke: INK.casing, 'stroke-width': 3 }), shape('circle', { ...ring, stroke: INK.outline, 'stroke-width': 1.25, 'stroke-dasharray': '2.5 2' })]
}

/** The ring around a site that is chosen or pointed at. */
export function emphasisShapes(radius: number, state: 'selected' | 'hovered'): readonly Shape[] {
  const ring = { r: round(radius), fill: 'none' }
  const width = state === 'selected' ? 2.5 : 1.75
  return [shape('circle', { ...ring, stroke: INK.casing, 'stroke-width': width + 3 }), shape('circle', { ...ring, stroke: INK.outline, 'stroke-width': width })]
}

/** Radius of a cluster: room for its number. */
export const clusterRadius = (text: string): number => 7 + 3.5 * Math.max(2, text.length)

/** A cluster: a dark disc with the number of its sites. */
export function clusterShapes(text: string): readonly Shape[] {
  const r = clusterRadius(text)
  return [
    shape('circle', { r, fill: INK.outline, 'fill-opacity': 0.85, stroke: INK.casing, 'stroke-width': 2 }),
    lettering({ y: 4, 'font-family': FONT_FAMILY, 'font-size': 12, 'font-weight': 600, 'text-anchor': 'middle', fill: INK.paper }, text),
  ]
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100
