import Supercluster from 'supercluster'
import { ZOOM_MAX } from '../camera/camera.ts'
import { type Fit, unproject, zoomOfScale } from '../camera/mercator.ts'
import type { SitePoint } from './mapMarks.ts'

/** From so many sites on, neighbours are drawn as one disc with their number. */
export const CLUSTER_FROM = 120
/** Sites nearer to each other than this are one disc, in pixels. */
const RADIUS = 44

/** What is drawn at one place: a site, or several as one. */
export type SiteMark =
  | { readonly type: 'site'; readonly site: SitePoint }
  | { readonly type: 'cluster'; readonly id: number; readonly at: readonly [number, number]; readonly count: number }

export interface SiteClusters {
  /** Marks of a part of the map, in pixels at the zoom `k` (before the camera's shift). */
  marks(fit: Fit, k: number, view: View): readonly SiteMark[]
  /** Sites of a cluster. */
  sitesOf(cluster: number): readonly SitePoint[]
  /** MapLibre's zoom at which a cluster falls apart. */
  splitZoom(cluster: number): number
}

/** A rectangle in pixels. */
export interface View {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Sites by zoom: supercluster, the library MapLibre clusters with, asked by ourselves, so that both canvases, print and the saved picture show the
 * same discs. Reckoned once for a list of sites and a fit; nearest whole zoom as MapLibre has it. In the last two steps of the camera nothing is clustered.
 */
export function clusterSites(sites: readonly SitePoint[], fit: Fit): SiteClusters {
  const maxZoom = sites.length < CLUSTER_FROM ? -1 : Math.max(0, Math.floor(zoomOfScale(fit.scale * ZOOM_MAX)) - 2)
  const index = new Supercluster<{ site: SitePoint }>({ radius: RADIUS, extent: 512, minZoom: 0, maxZoom })
  index.load(sites.map((site) => ({ type: 'Feature', properties: { site }, geometry: { type: 'Point', coordinates: [...site.at] } })))
  return {
    marks: (of, k, { left, top, right, bottom }) => {
      const [west, north] = unproject(of, { x: left / k, y: top / k })
      const [east, south] = unproject(of, { x: right / k, y: bottom / k })
      return index.getClusters([west, south, east, north], Math.floor(zoomOfScale(of.scale * k))).map(({ properties, geometry }) => {
        if (!('cluster' in properties)) return { type: 'site', site: properties.site }
        const [longitude = 0, latitude = 0] = geometry.coordinates
        return { type: 'cluster', id: properties.cluster_id, at: [longitude, latitude], count: properties.point_count }
      })
    },
    sitesOf: (cluster) => index.getLeaves(cluster, Infinity).map(({ properties }) => properties.site),
    splitZoom: (cluster) => index.getClusterExpansionZoom(cluster),
  }
}
