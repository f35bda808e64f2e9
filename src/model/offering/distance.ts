import { geoDistance } from 'd3-geo'
import type { Boundaries } from '@/contract/schema/boundary.ts'
import type { Point, Site } from './offering.ts'

/** Mean radius of the earth in kilometres (IUGG). */
const RADIUS = 6371.0088

/** Kilometres as the crow flies, along a great circle. A way by road or bus is longer. */
export const kilometres = ([a, b]: Point, [c, d]: Point): number => RADIUS * geoDistance([a, b], [c, d])

/** Kilometres from where somebody lives (an area) or a place (a site or an area) to a place; nothing where a point is not known. */
export type Distance = (from: string, to: string) => number | undefined

/** The point of each area: where its name stands on the map, the point farthest from its border. */
export const pointsOfAreas = ({ features }: Pick<Boundaries, 'features'>): ReadonlyMap<string, Point> => new Map(features.map(({ id, properties }) => [id, properties.label]))

/** Distances between areas and sites by their ids, each reckoned once. */
export function distancesBetween(areas: ReadonlyMap<string, Point>, sites: readonly Site[]): Distance {
  const points = new Map<string, Point>([...areas, ...sites.map(({ id, point }) => [id, point] as const)])
  const known = new Map<string, number>()
  return (from, to) => {
    const [a, b] = [points.get(from), points.get(to)]
    if (a === undefined || b === undefined) return undefined
    const key = `${from} ${to}`
    const distance = known.get(key) ?? kilometres(a, b)
    known.set(key, distance)
    return distance
  }
}
