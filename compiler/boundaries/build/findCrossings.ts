import type { GridPoint } from './drawnArcs.ts'

interface Segment {
  readonly arc: number
  readonly from: GridPoint
  readonly to: GridPoint
}

/** Arcs that cross, run over or touch another one (or themselves) anywhere but in a common point. */
export function findCrossings(arcs: readonly (readonly GridPoint[])[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const segments of cells(arcs).values()) {
    segments.forEach((a, at) => {
      for (const b of segments.slice(at + 1)) {
        if (!meet(a, b)) continue
        found.add(a.arc)
        found.add(b.arc)
      }
    })
  }
  return found
}

/** Segments by the cells of a coarse grid they may run through: only those in one cell can meet. */
function cells(arcs: readonly (readonly GridPoint[])[]): ReadonlyMap<string, readonly Segment[]> {
  const segments = arcs.flatMap((arc, index) => arc.slice(1).map((to, at): Segment => ({ arc: index, from: arc[at] ?? to, to })))
  const length = segments.reduce((sum, { from, to }) => sum + Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]), 0) / Math.max(1, segments.length)
  const size = Math.max(1, 2 * length)
  const byCell = new Map<string, Segment[]>()
  for (const segment of segments) {
    const [x0, x1] = span(segment.from[0], segment.to[0], size)
    const [y0, y1] = span(segment.from[1], segment.to[1], size)
    for (let x = x0; x <= x1; x += 1) {
      for (let y = y0; y <= y1; y += 1) {
        const key = `${x}/${y}`
        const inside = byCell.get(key)
        if (inside === undefined) byCell.set(key, [segment])
        else inside.push(segment)
      }
    }
  }
  return byCell
}

const span = (a: number, b: number, size: number): [number, number] => [Math.floor(Math.min(a, b) / size), Math.floor(Math.max(a, b) / size)]

/** Which side of the line `a`–`b` the point lies on: exact, as grid points are whole numbers. */
const side = (a: GridPoint, b: GridPoint, point: GridPoint): number => Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]))
const same = (a: GridPoint, b: GridPoint): boolean => a[0] === b[0] && a[1] === b[1]

/** Whether the point lies on the segment but at none of its ends. */
function within({ from, to }: Segment, point: GridPoint): boolean {
  if (same(from, point) || same(to, point) || side(from, to, point) !== 0) return false
  return (point[0] - from[0]) * (point[0] - to[0]) + (point[1] - from[1]) * (point[1] - to[1]) < 0
}

function meet(a: Segment, b: Segment): boolean {
  if ([b.from, b.to].some((point) => within(a, point)) || [a.from, a.to].some((point) => within(b, point))) return true
  const ends = [same(a.from, b.from), same(a.to, b.to), same(a.from, b.to), same(a.to, b.from)]
  // Two segments with both ends in common lie on top of each other.
  if ((ends[0] && ends[1]) || (ends[2] && ends[3])) return true
  if (ends.includes(true)) return false
  return side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 && side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
}
