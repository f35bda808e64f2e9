/** A point in degrees, or anything that begins with one. */
type Arc = readonly (readonly number[])[]

/** Points of a ring: its arcs one after the other, each joint once, closed. */
export function ringPoints<P>(arcs: readonly (readonly P[])[], ring: readonly number[]): P[] {
  const points: P[] = []
  for (const arc of ring) {
    const forward = arcs[arc < 0 ? ~arc : arc] ?? []
    const run = arc < 0 ? [...forward].reverse() : forward
    points.push(...(points.length === 0 ? run : run.slice(1)))
  }
  return points
}

const KILOMETRES_PER_DEGREE = 111.2

/**
 * Land inside a ring in square kilometres, positive counterclockwise: shoelace formula on a plane that shrinks longitudes by the cosine
 * of the ring's latitude. Good to about one in a hundred for an area of a Land's size.
 */
export function ringLand(arcs: readonly Arc[], ring: readonly number[]): number {
  const points = ringPoints(arcs, ring)
  const shrink = Math.cos(((points[0]?.[1] ?? 0) * Math.PI) / 180)
  let twice = 0
  for (let at = 1; at < points.length; at += 1) {
    const [x0 = 0, y0 = 0] = points[at - 1] ?? []
    const [x1 = 0, y1 = 0] = points[at] ?? []
    twice += x0 * y1 - x1 * y0
  }
  return (twice / 2) * shrink * KILOMETRES_PER_DEGREE ** 2
}
