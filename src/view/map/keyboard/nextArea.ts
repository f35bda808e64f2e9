import type { MapPoint } from '../mapPicture.ts'

export interface AreaPoint {
  readonly id: string
  readonly label: MapPoint
}

export const ARROWS = { ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 }, ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 } } as const
export type Arrow = keyof typeof ARROWS

export const isArrow = (key: string): key is Arrow => key in ARROWS

/**
 * The area an arrow key leads to: the nearest one within 45° of the arrow's direction, distance across it counting double,
 * so that the eye's idea of "the next one to the right" wins. Stays where it is at the edge.
 */
export function nextArea(areas: readonly AreaPoint[], from: string, arrow: Arrow): string {
  const start = areas.find(({ id }) => id === from)
  if (start === undefined) return areas[0]?.id ?? from
  const direction = ARROWS[arrow]
  let best = { id: from, distance: Infinity }
  for (const { id, label } of areas) {
    const [dx, dy] = [label.x - start.label.x, label.y - start.label.y]
    const along = dx * direction.x + dy * direction.y
    const across = Math.abs(dx * direction.y) + Math.abs(dy * direction.x)
    if (along <= 0 || across > along) continue
    const distance = along + 2 * across
    if (distance < best.distance) best = { id, distance }
  }
  return best.id
}
