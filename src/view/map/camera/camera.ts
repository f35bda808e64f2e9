import type { MapPoint } from '../mapPicture.ts'
import { type Fit, project, scaleOfZoom, unproject, zoomOfScale } from './mercator.ts'

/** Where the reader looks, relative to the fitted region: a fitted point p is seen at `k · p + (x, y)`. */
export interface Camera {
  readonly k: number
  readonly x: number
  readonly y: number
}

export const HOME: Camera = { k: 1, x: 0, y: 0 }
export const ZOOM_MIN = 0.8
export const ZOOM_MAX = 32
/** One press of a zoom button. */
export const ZOOM_STEP = 1.6

export const isHome = ({ k, x, y }: Camera): boolean => Math.abs(k - 1) < 1e-3 && Math.abs(x) < 0.5 && Math.abs(y) < 0.5

/** Where a point of the fitted frame is seen. */
export function seen({ k, x, y }: Camera, point: MapPoint): MapPoint {
  return { x: k * point.x + x, y: k * point.y + y }
}

/** Zooms about a point of the frame, which stays where it is. */
export function zoomAbout(camera: Camera, factor: number, about: MapPoint): Camera {
  const k = Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, camera.k * factor))
  const ratio = k / camera.k
  return { k, x: about.x - ratio * (about.x - camera.x), y: about.y - ratio * (about.y - camera.y) }
}

/** Keeps the zoom within its limits and the middle of the frame inside the region, so that nobody gets lost in the grey. */
export function constrain(camera: Camera, fit: Fit): Camera {
  const k = Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, camera.k))
  const [west, south, east, north] = fit.bounds
  const topLeft = project(fit, west, north)
  const bottomRight = project(fit, east, south)
  const within = (offset: number, half: number, from: number, to: number) => half - k * Math.min(to, Math.max(from, (half - offset) / k))
  return {
    k,
    x: within(camera.x, fit.width / 2, topLeft.x, bottomRight.x),
    y: within(camera.y, fit.height / 2, topLeft.y, bottomRight.y),
  }
}

/** The same look, as MapLibre says it: centre in degrees and zoom. */
export function toCentreZoom(fit: Fit, { k, x, y }: Camera): { readonly center: readonly [number, number]; readonly zoom: number } {
  const middle = { x: (fit.width / 2 - x) / k, y: (fit.height / 2 - y) / k }
  return { center: unproject(fit, middle), zoom: zoomOfScale(fit.scale * k) }
}

/** Inverse of `toCentreZoom`. */
export function fromCentreZoom(fit: Fit, [longitude, latitude]: readonly [number, number], zoom: number): Camera {
  const k = scaleOfZoom(zoom) / fit.scale
  const middle = project(fit, longitude, latitude)
  return { k, x: fit.width / 2 - k * middle.x, y: fit.height / 2 - k * middle.y }
}

/** The same look in a frame of another size: same middle, same zoom relative to the fitted region. The region at rest stays at rest. */
export function reframe(camera: Camera, from: Fit, to: Fit): Camera {
  if (isHome(camera)) return HOME
  return fromCentreZoom(to, toCentreZoom(from, camera).center, zoomOfScale(to.scale * camera.k))
}
