import type { MapPoint } from '../mapPicture.ts'

/** Width of the ribbon where it meets its arrow head, as a share of its width at the start. */
const TAPER = 0.4
/** How far the arrow head stands out on both sides, and how long it is for each pixel of its width. */
const HEAD_OUT = 3
const HEAD_LENGTH = 0.9
/** The axis is bent by this share of the distance. */
const BEND = 0.08
/** Half the room left free between two flows that run against each other, in pixels. */
const APART = 0.75

/** The corners of a flow's ribbon, in pixels, and the handles of its two bent edges. */
export interface Ribbon {
  /** Edge next to the straight line between the places: from the start to the head. */
  readonly inner: readonly [from: MapPoint, handle: MapPoint, to: MapPoint]
  /** The other edge, from the head back to the start. */
  readonly outer: readonly [from: MapPoint, handle: MapPoint, to: MapPoint]
  /** The arrow head: inner barb, tip, outer barb. */
  readonly head: readonly [MapPoint, MapPoint, MapPoint]
  /** A point on its middle, for a tooltip. */
  readonly middle: MapPoint
}

/**
 * The ribbon of a flow: full width where it begins, narrower where it ends, with an arrow head, so that its direction can be read standing still
 * and in black and white. It keeps to the right of the straight line between the places, as one drives: the flow in the other direction lies on
 * the other side, and the two never cover each other.
 * @param width width at the start, in pixels
 * @param gap pixels left free at both places
 * @returns undefined where the places are nearer to each other than gaps and head are long
 */
export function flowRibbon(from: MapPoint, to: MapPoint, width: number, gap = 4): Ribbon | undefined {
  const distance = Math.hypot(to.x - from.x, to.y - from.y)
  const narrow = width * TAPER
  const head = narrow / 2 + HEAD_OUT
  const headLength = 2 * head * HEAD_LENGTH
  if (distance < 2 * gap + headLength + 1) return undefined
  const ahead = { x: (to.x - from.x) / distance, y: (to.y - from.y) / distance }
  /** A point so far along the straight line and so far to its right (the ordinate of a screen points down). */
  const place = (along: number, right: number): MapPoint => ({ x: from.x + along * ahead.x - right * ahead.y, y: from.y + along * ahead.y + right * ahead.x })
  const [start, neck, tip] = [gap, distance - gap - headLength, distance - gap]
  const axis = { start: width / 2 + APART, handle: (width / 2 + head) / 2 + APART + 2 * BEND * distance, end: head + APART }
  const half = (width + narrow) / 4
  const turn = (start + neck) / 2
  return {
    inner: [place(start, axis.start - width / 2), place(turn, axis.handle - half), place(neck, axis.end - narrow / 2)],
    head: [place(neck, axis.end - head), place(tip, axis.end - head * 0.5), place(neck, axis.end + head)],
    outer: [place(neck, axis.end + narrow / 2), place(turn, axis.handle + half), place(start, axis.start + width / 2)],
    middle: place(turn, (axis.start + 2 * axis.handle + axis.end) / 4),
  }
}

const say = ({ x, y }: MapPoint): string => `${round(x)} ${round(y)}`

/** The ribbon as the `d` of a path, to the tenth of a pixel. */
export function ribbonPath({ inner, head, outer }: Ribbon): string {
  const edge = ([, handle, to]: Ribbon['inner']): string => `Q${say(handle)} ${say(to)}`
  return `M${say(inner[0])}${edge(inner)}L${head.map(say).join('L')}L${say(outer[0])}${edge(outer)}Z`
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10

/** Widest flow of a map and the narrowest that is still seen, in pixels. */
export const FLOW_WIDTH = { most: 16, least: 1 } as const

/** Width of a flow, proportional to its people; `largest` is that of the widest, the same for all years that are compared. */
export function flowWidth(people: number, largest: number): number {
  if (!(largest > 0)) return FLOW_WIDTH.least
  return Math.max(FLOW_WIDTH.least, (FLOW_WIDTH.most * people) / largest)
}
