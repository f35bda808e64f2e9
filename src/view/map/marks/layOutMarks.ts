import type { Camera } from '../camera/camera.ts'
import { type Fit, project } from '../camera/mercator.ts'
import type { MapPoint } from '../mapPicture.ts'
import type { Box } from '../svg/placeLabels.ts'
import { clusterSites, type SiteClusters, type View } from './clusterSites.ts'
import type { MapLink, SitePoint } from './mapMarks.ts'
import { flowRibbon, ribbonPath } from './ribbon.ts'
import { clusterRadius, signBox, signRadius } from './siteSign.ts'

/** Marks in pixels at the camera's zoom, before its shift: a moved map moves one group and reckons nothing. */
export interface LaidOutMarks {
  readonly sites: readonly PlacedSite[]
  readonly clusters: readonly PlacedCluster[]
  readonly links: readonly PlacedLink[]
  /** Where any site is and how large, also one that is now within a cluster or off the screen. */
  placeOf(site: string): PlacedSite | undefined
  readonly grouped: SiteClusters
}

export interface PlacedSite {
  readonly site: SitePoint
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Radius of a ring around the sign. */
  readonly reach: number
}

export interface PlacedCluster {
  readonly id: number
  readonly x: number
  readonly y: number
  readonly count: number
}

export interface PlacedLink {
  readonly link: MapLink
  readonly d: string
  readonly middle: MapPoint
}

/** From so many signs on names may lie under them, or none would be left. */
const CROWD = 80

/** What the names of areas keep clear of: clusters, and signs while there are few. In pixels of the frame. */
export function obstaclesOf({ sites, clusters }: LaidOutMarks, { x, y }: Camera): readonly Box[] {
  const discs = clusters.map((cluster) => ({ ...cluster, reach: clusterRadius(String(cluster.count)) }))
  const signs = sites.length + clusters.length > CROWD ? discs : [...discs, ...sites]
  return signs.map((sign) => ({ left: sign.x + x - sign.reach, right: sign.x + x + sign.reach, top: sign.y + y - sign.reach, bottom: sign.y + y + sign.reach }))
}

export type MarkLayouter = (look: { readonly fit: Fit; readonly camera: Camera }) => LaidOutMarks

/**
 * Lays out the marks of one map. The function remembers its last layout: called again for a moved map it gives the very same object,
 * until the map is zoomed or moved by more than half a frame.
 * @param largest value of the largest sign; the same for all years that are compared
 */
export function markLayouter(sites: readonly SitePoint[], links: readonly MapLink[], largest: number): MarkLayouter {
  let grouped: { readonly of: Fit; readonly clusters: SiteClusters } | undefined
  let last: { readonly of: Fit; readonly key: string; readonly marks: LaidOutMarks } | undefined
  const known = new Map(sites.map((site) => [site.id, site]))
  return ({ fit, camera }) => {
    const view = viewOf(fit, camera)
    const key = `${camera.k} ${view.left} ${view.top}`
    if (last?.of === fit && last.key === key) return last.marks
    if (grouped?.of !== fit) grouped = { of: fit, clusters: clusterSites(sites, fit) }
    const { clusters } = grouped
    const place = (at: readonly [number, number]) => placed(fit, camera.k, at)
    const placeSite = (site: SitePoint): PlacedSite => {
      const radius = signRadius(site.value, largest)
      const { x, y } = signBox(site.form, radius)
      return { site, ...place(site.at), radius, reach: Math.max(x, y) + 4 }
    }
    const marks = clusters.marks(fit, camera.k, view)
    const laidOut: LaidOutMarks = {
      // The small ones above the large ones; the order does not depend on the zoom.
      sites: marks.flatMap((mark) => (mark.type === 'site' ? [placeSite(mark.site)] : [])).sort((a, b) => b.radius - a.radius || (a.site.id < b.site.id ? -1 : 1)),
      clusters: marks.flatMap((mark) => (mark.type === 'cluster' ? [{ id: mark.id, count: mark.count, ...place(mark.at) }] : [])),
      links: links.flatMap((link) => placeLink(link, place(link.from), place(link.to), view)),
      placeOf: (id) => {
        const site = known.get(id)
        return site && placeSite(site)
      },
      grouped: clusters,
    }
    last = { of: fit, key, marks: laidOut }
    return laidOut
  }
}

function placed(fit: Fit, k: number, [longitude, latitude]: readonly [number, number]): MapPoint {
  const { x, y } = project(fit, longitude, latitude)
  return { x: round(k * x), y: round(k * y) }
}

function placeLink(link: MapLink, from: MapPoint, to: MapPoint, { left, top, right, bottom }: View): readonly PlacedLink[] {
  if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right || Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return []
  if (link.kind === 'serves') return [{ link, d: `M${from.x} ${from.y}L${to.x} ${to.y}`, middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } }]
  const ribbon = flowRibbon(from, to, link.width)
  return ribbon ? [{ link, d: ribbonPath(ribbon), middle: ribbon.middle }] : []
}

/** What is seen, and half a frame around it, in steps of half a frame: it changes rarely while the map is moved. */
function viewOf({ width, height }: Fit, { x, y }: Camera): View {
  const [across, down] = [width / 2, height / 2]
  const [left, top] = [(Math.floor(-x / across) - 1) * across, (Math.floor(-y / down) - 1) * down]
  return { left, top, right: left + 5 * across, bottom: top + 5 * down }
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10
