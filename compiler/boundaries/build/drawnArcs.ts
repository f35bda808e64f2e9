import { presimplify, sphericalTriangleArea } from 'topojson-simplify'
import type { Objects, Topology } from 'topojson-specification'
import type { FullTopology } from './fullTopology.ts'

/** A point in steps of the grid. */
export type GridPoint = readonly [x: number, y: number]
/** Degrees, and how much land the point is worth in square kilometres; the ends of an arc are worth everything. */
export type WeighedPoint = readonly [longitude: number, latitude: number, worth: number]

const EARTH_RADIUS = 6371

/** Weighs every point by the triangle it spans with its neighbours (Visvalingam 1993, on the sphere, by topojson-simplify). */
export function weighArcs(full: FullTopology): readonly (readonly WeighedPoint[])[] {
  // Arcs nobody uses are empty here; the library expects at least one point.
  const used = full.arcs.map((arc) => (arc.length === 0 ? [[0, 0]] : arc))
  const weighed = presimplify({ type: 'Topology', objects: {}, arcs: used } as unknown as Topology<Objects<object>>, sphericalTriangleArea)
  return (weighed.arcs as unknown as [number, number, number][][]).map((arc, at) =>
    full.arcs[at]?.length === 0 ? [] : arc.map(([lon, lat, worth]) => [lon, lat, worth * EARTH_RADIUS ** 2]),
  )
}

/** An arc on the grid with the points worth at least `threshold`; its ends always stay, so that arcs keep meeting. */
export function drawArc(arc: readonly WeighedPoint[], threshold: number, step: number): GridPoint[] {
  const drawn: GridPoint[] = []
  arc.forEach(([lon, lat, worth], at) => {
    if (at > 0 && at < arc.length - 1 && worth < threshold) return
    const point: GridPoint = [Math.round(lon / step), Math.round(lat / step)]
    const last = drawn[drawn.length - 1]
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) drawn.push(point)
  })
  return drawn
}
