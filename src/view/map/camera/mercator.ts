import type { MapPoint, MapSize } from '../mapPicture.ts'

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number]

/**
 * The mercator projection that fits a region into a frame. `scale` is pixels per radian;
 * a point lies at `x + scale · λ`, `y − scale · ψ(φ)`.
 */
export interface Fit extends MapSize {
  readonly scale: number
  readonly x: number
  readonly y: number
  readonly bounds: Bounds
}

const RADIANS = Math.PI / 180
/** Side of the world at zoom 0, as MapLibre has it. */
const WORLD = 512

/** ψ(φ) = ln tan(π/4 + φ/2): the ordinate of the mercator projection, in radians; latitude in degrees. */
export function ordinate(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2))
}

/** Latitude in degrees of a mercator ordinate in radians: the inverse of `ordinate`. */
export function latitudeAt(psi: number): number {
  return (2 * Math.atan(Math.exp(psi)) - Math.PI / 2) / RADIANS
}

/** Room between region and frame: 4 % of the shorter side, 10 to 32 pixels. */
export function paddingOf({ width, height }: MapSize): number {
  return Math.min(32, Math.max(10, Math.min(width, height) * 0.04))
}

/** Fits bounds into a frame, centred, with the same padding on all sides. A frame without room gets a tiny, valid fit. */
export function fitRegion(bounds: Bounds, { width, height }: MapSize, padding = paddingOf({ width, height })): Fit {
  const [west, south, east, north] = bounds
  const [left, right] = [west * RADIANS, east * RADIANS]
  const [bottom, top] = [ordinate(south), ordinate(north)]
  const across = Math.max(right - left, 1e-9)
  const up = Math.max(top - bottom, 1e-9)
  const scale = Math.max(1, Math.min((width - 2 * padding) / across, (height - 2 * padding) / up))
  return {
    width,
    height,
    bounds,
    scale,
    x: width / 2 - (scale * (left + right)) / 2,
    y: height / 2 + (scale * (bottom + top)) / 2,
  }
}

/** Longitude and latitude in degrees to pixels of the fitted frame. */
export function project(fit: Fit, longitude: number, latitude: number): MapPoint {
  return { x: fit.x + fit.scale * longitude * RADIANS, y: fit.y - fit.scale * ordinate(latitude) }
}

/** Pixels of the fitted frame to longitude and latitude in degrees. */
export function unproject(fit: Fit, { x, y }: MapPoint): readonly [number, number] {
  return [(x - fit.x) / fit.scale / RADIANS, latitudeAt((fit.y - y) / fit.scale)]
}

/** MapLibre's zoom of a mercator scale: the world is 2π·scale pixels wide, and 512·2^zoom. */
export function zoomOfScale(scale: number): number {
  return Math.log2((2 * Math.PI * scale) / WORLD)
}

/** Inverse of `zoomOfScale`. */
export function scaleOfZoom(zoom: number): number {
  return (WORLD * 2 ** zoom) / (2 * Math.PI)
}
