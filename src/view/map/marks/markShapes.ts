import type { Format } from '@/model/format/formatOf.ts'
import type { Camera } from '../camera/camera.ts'
import type { Fit } from '../camera/mercator.ts'
import { INK } from '../mapInk.ts'
import { type Shape, shape } from '../svg/shape.ts'
import type { LaidOutMarks, MarkLayouter, PlacedLink, PlacedSite } from './layOutMarks.ts'
import { type MarkEmphasis, type MarkState, markStates } from './mapMarks.ts'
import { clusterShapes, emphasisShapes, signShapes } from './siteSign.ts'

/** How much of a mark is left while others are lit. */
const STEPPED_BACK = 0.22
/** Flows let each other shine through. */
const FLOW = 0.8

/** A site's sign where it stands. Chosen and pointed at is shown by a ring of its own (`ringShape`), so that no sign changes for it. */
export function siteShape({ site, x, y, radius }: PlacedSite, dimmed: boolean): Shape {
  const attributes = { 'data-site': site.id, transform: `translate(${x} ${y})`, ...(dimmed && { opacity: STEPPED_BACK }) }
  return shape('g', attributes, signShapes(site.form, radius, site.approximate))
}

/** A cluster: how many sites, or how many of them are lit. */
export interface CountedCluster {
  readonly id: number
  readonly x: number
  readonly y: number
  readonly count: number
  readonly lit: number | undefined
}

/** Clusters with their lit sites counted. */
export function countClusters({ clusters, grouped }: LaidOutMarks, lit: readonly string[] | undefined): readonly CountedCluster[] {
  const bright = lit && new Set(lit)
  return clusters.map((cluster) => ({ ...cluster, lit: bright && grouped.sitesOf(cluster.id).filter(({ id }) => bright.has(id)).length }))
}

export function clusterShape({ id, x, y, count, lit }: CountedCluster, format: Format): Shape {
  const attributes = { 'data-cluster': id, transform: `translate(${x} ${y})`, ...(lit === 0 && { opacity: STEPPED_BACK }) }
  return shape('g', attributes, clusterShapes(format.number(lit === undefined || lit === 0 ? count : lit, 0)))
}

/** A line or a flow. */
export function linkShape({ link, d }: PlacedLink, state: MarkState): Shape {
  const strong = state === 'hovered' || state === 'selected'
  const opacity = state === 'dimmed' ? STEPPED_BACK / 2 : strong ? 1 : FLOW
  // Not `opacity`: that makes a sheet of its own of every line, and 2,700 flows take seconds instead of milliseconds.
  if (link.kind === 'serves') return shape('path', { 'data-link': link.id, d, fill: 'none', stroke: INK.outline, 'stroke-width': strong ? 2.5 : 1.25, 'stroke-opacity': opacity })
  return shape('path', { 'data-link': link.id, d, fill: INK.outline, 'fill-opacity': opacity, stroke: INK.casing, 'stroke-width': strong ? 1.5 : 0.75, 'stroke-opacity': opacity })
}

/** Sign and ring of a chosen site, above all others: also of one that is within a cluster. */
export function ringShape(placed: PlacedSite, state: 'selected' | 'hovered'): Shape {
  const { site, x, y, radius, reach } = placed
  return shape('g', { 'data-site': site.id, 'data-state': state, transform: `translate(${x} ${y})` }, [...emphasisShapes(reach, state), ...signShapes(site.form, radius, site.approximate)])
}

/** Sites with a ring: the chosen ones, then the one pointed at. */
export function ringed({ selected, emphasised }: MarkEmphasis): readonly (readonly [site: string, state: 'selected' | 'hovered'])[] {
  const rings = selected.filter((id) => id !== emphasised).map((id) => [id, 'selected'] as const)
  return emphasised === undefined ? rings : [...rings, [emphasised, 'hovered'] as const]
}

/** All marks of a map at rest or looked at by a camera, for a picture to be saved; the page draws the same shapes one by one. */
export function markShapes(
  layOut: MarkLayouter,
  look: { readonly fit: Fit; readonly camera: Camera },
  emphasis: { readonly sites: MarkEmphasis; readonly links: MarkEmphasis },
  format: Format,
): { readonly below: Shape; readonly above: Shape } {
  const laidOut = layOut(look)
  const [siteState, linkState] = [markStates(emphasis.sites), markStates(emphasis.links)]
  const transform = shiftOf(look.camera)
  return {
    below: shape('g', { class: 'map-links', transform }, laidOut.links.map((placed) => linkShape(placed, linkState(placed.link.id)))),
    above: shape('g', { class: 'map-sites', transform }, [
      ...laidOut.sites.map((placed) => siteShape(placed, siteState(placed.site.id) === 'dimmed')),
      ...countClusters(laidOut, emphasis.sites.lit).map((cluster) => clusterShape(cluster, format)),
      ...ringed(emphasis.sites).flatMap(([id, state]) => {
        const placed = laidOut.placeOf(id)
        return placed ? [ringShape(placed, state)] : []
      }),
    ]),
  }
}

export const shiftOf = ({ x, y }: Camera): string => `translate(${x} ${y})`
