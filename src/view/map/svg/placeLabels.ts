import { type Camera, seen } from '../camera/camera.ts'
import type { MapSize } from '../mapPicture.ts'
import type { AreaPath } from './areaPaths.ts'
import { ellipsise, textWidth } from './textWidth.ts'

/** A name with its place: `x` is the middle of the line, `y` its baseline, in pixels of the frame. */
export interface PlacedLabel {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
}

/** A rectangle in pixels of the frame. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Distance of a name from the frame and from other names, in pixels. */
const MARGIN = 4
/** No name is longer than this, unless its area is wider still. */
const LONGEST = 170
/** A name may stand out over its area's borders by this much: it needs two fifths of its own width. */
const ROOM = 0.4

export function fontSizeOf({ width, letters = 1 }: MapSize): number {
  // Where letters are larger nobody holds the map in the hand.
  if (width < 480 && letters === 1) return 11
  return letters * (width < 1100 ? 12 : 13)
}

/**
 * Places names greedily: selected areas first, then in the given order (the larger before the smaller). A name that does not fit into its area,
 * or would lie on another, is tried around its place and then left out; a selected area's name only gives way to other names.
 * Names are moved, and if need be shortened, so that the frame never cuts them.
 * @param obstacles what no name may cover: signs upon the map
 */
export function placeLabels(bySize: readonly AreaPath[], names: ReadonlyMap<string, string>, selected: readonly string[], camera: Camera, frame: MapSize, obstacles: readonly Box[] = []): readonly PlacedLabel[] {
  const size = fontSizeOf(frame)
  const chosen = new Set(selected)
  const placed: PlacedLabel[] = []
  const taken: Box[] = [...obstacles]
  const spots = obstacles.length === 0 ? SPOTS : [...SPOTS, ...FARTHER]
  const place = (area: AreaPath, forced: boolean): void => {
    const [across, up] = [area.width * camera.k, area.height * camera.k]
    if (!forced && (up < size || across < size * 1.5)) return
    const at = seen(camera, area.label)
    if (at.x < 0 || at.y < 0 || at.x > frame.width || at.y > frame.height) return
    const name = names.get(area.id)
    if (name === undefined || name === '') return
    const text = ellipsise(name, size, Math.min(Math.max((LONGEST / 12) * size, across), frame.width - 2 * MARGIN))
    const width = textWidth(text, size)
    if (!forced && across < ROOM * width) return
    const spot = freeSpot(at, width, size, frame, taken, spots)
    if (spot === undefined) return
    taken.push(spot.box)
    placed.push({ id: area.id, text, x: spot.x, y: spot.y })
  }
  if (chosen.size > 0) for (const area of bySize) if (chosen.has(area.id)) place(area, true)
  for (const area of bySize) if (!chosen.has(area.id)) place(area, false)
  return placed
}

/** The larger before the smaller, by the box around them. */
export function bySize(areas: readonly AreaPath[]): readonly AreaPath[] {
  return [...areas].sort((a, b) => b.width * b.height - a.width * a.height)
}

/** Places tried one after the other: on the spot, higher, lower, and each a little (a fifth of the name) to the right and left. In lines and names. */
const SPOTS = [0, 0.2, -0.2].flatMap((aside) => [0, -0.75, 0.75, -1.5, 1.5].map((line) => ({ aside, line })))
/** Beside a sign that stands on the name's own place there is room only so far away. */
const FARTHER = [-2.25, 2.25].map((line) => ({ aside: 0, line }))

function freeSpot(at: { x: number; y: number }, width: number, size: number, frame: MapSize, taken: readonly Box[], spots: typeof SPOTS) {
  for (const { aside, line } of spots) {
    const x = Math.min(frame.width - MARGIN - width / 2, Math.max(MARGIN + width / 2, at.x + aside * width))
    const middle = Math.min(frame.height - MARGIN - size / 2, Math.max(MARGIN + size / 2, at.y + line * size))
    const box = { left: x - width / 2 - MARGIN / 2, right: x + width / 2 + MARGIN / 2, top: middle - size * 0.6, bottom: middle + size * 0.6 }
    if (!taken.some((other) => overlap(box, other))) return { x, y: middle + size * 0.34, box }
  }
  return undefined
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
