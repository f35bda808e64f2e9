import { drawArc, type GridPoint, type WeighedPoint } from './drawnArcs.ts'
import { findCrossings } from './findCrossings.ts'
import type { BuiltArea } from './fullTopology.ts'
import { ringPoints } from './ringLand.ts'

export interface Simplified {
  readonly arcs: readonly (readonly GridPoint[])[]
  /** Arcs that could not be parted even in full detail: their points fall together on the grid. */
  readonly unsettled: ReadonlySet<number>
}

/** An arc is given that much more detail at each turn. */
const FINER = 4
/** A ring may lose or gain that much of its land, no more. */
const TOLERANCE = 0.25
const MOST_TURNS = 24

/**
 * Simplifies each arc once, so that both neighbours keep the very same points, and then gives back detail where it is needed:
 * to a ring that would collapse (fewer than three corners) or lose more than a quarter of its land, and to arcs that would cross.
 * @param thresholds by arc, in square kilometres: points worth less are left out
 * @param step of the grid in degrees
 */
export function simplifyCleanly(
  weighed: readonly (readonly WeighedPoint[])[],
  areas: readonly BuiltArea[],
  thresholds: readonly number[],
  step: number,
): Simplified {
  const finest = weighed.map((arc) => drawArc(arc, 0, step))
  const rings = areas.flatMap(({ polygons }) => polygons.flat())
  const land = rings.map((ring) => gridArea(ringPoints(finest, ring)))
  const limits = [...thresholds]
  const arcs = weighed.map((arc, at) => drawArc(arc, limits[at] ?? 0, step))
  for (let turn = 0; ; turn += 1) {
    const poor = new Set(rings.flatMap((ring, at) => (isSound(ringPoints(arcs, ring), land[at] ?? 0) ? [] : ring.map((arc) => (arc < 0 ? ~arc : arc)))))
    const crossing = findCrossings(arcs)
    const refinable = [...new Set([...poor, ...crossing])].filter((arc) => (arcs[arc]?.length ?? 0) < (finest[arc]?.length ?? 0))
    if (refinable.length === 0 || turn === MOST_TURNS) return { arcs, unsettled: crossing }
    for (const arc of refinable) {
      const finer = turn < MOST_TURNS - 4 ? (limits[arc] ?? 0) / FINER : 0
      limits[arc] = finer
      arcs[arc] = drawArc(weighed[arc] ?? [], finer, step)
    }
  }
}

/** A ring that is nothing on the grid even in full detail is nobody's loss; `encodeTopology` leaves it out. */
function isSound(points: readonly GridPoint[], land: number): boolean {
  if (land === 0) return true
  return points.length >= 4 && Math.abs(gridArea(points) / land - 1) <= TOLERANCE
}

/** Shoelace formula in steps of the grid. */
export function gridArea(points: readonly GridPoint[]): number {
  let twice = 0
  for (let at = 1; at < points.length; at += 1) {
    const [x0, y0] = points[at - 1] ?? [0, 0]
    const [x1, y1] = points[at] ?? [0, 0]
    twice += x0 * y1 - x1 * y0
  }
  return twice / 2
}
