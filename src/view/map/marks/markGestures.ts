import type { MapPoint } from '../mapPicture.ts'

/** The mark an event is about. */
export type MarkHit = { readonly type: 'site'; readonly id: string } | { readonly type: 'link'; readonly id: string } | { readonly type: 'cluster'; readonly id: number }

export interface MarkEvents {
  onHover(mark: MarkHit | undefined, at: MapPoint): void
  onSelect(mark: MarkHit, additive: boolean): void
}

/** A press that moves less than this is a click, in pixels. */
const CLICK = 4

/**
 * Listens for pointing at marks and clicking them. A press or a turn of the wheel upon a mark is meant for the map as well:
 * where the map below is another element (`ground`), it is handed on.
 * @returns takes the listeners away
 */
export function listenToMarks(frame: HTMLElement, ground: () => HTMLElement | undefined, events: MarkEvents): () => void {
  let hovered = false
  let pressed: MapPoint | undefined
  const at = (event: MouseEvent): MapPoint => {
    const { left, top } = frame.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const point = (mark: MarkHit | undefined, event: MouseEvent) => {
    if (mark !== undefined || hovered) events.onHover(mark, at(event))
    hovered = mark !== undefined
  }
  const click = (event: MouseEvent) => {
    const mark = markOf(event)
    const moved = pressed !== undefined && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > CLICK
    pressed = undefined
    if (mark !== undefined && !moved) events.onSelect(mark, event.shiftKey || event.ctrlKey || event.metaKey)
  }
  const handOn = (event: MouseEvent) => {
    if (event.type === 'mousedown') pressed = { x: event.clientX, y: event.clientY }
    const below = markOf(event) && ground()
    if (!below) return
    const copy = event instanceof WheelEvent ? new WheelEvent(event.type, event) : new MouseEvent(event.type, event)
    if (!below.dispatchEvent(copy)) event.preventDefault()
  }
  const stop = new AbortController()
  const { signal } = stop
  frame.addEventListener('pointermove', (event) => event.buttons === 0 && point(markOf(event), event), { signal })
  frame.addEventListener('pointerleave', (event) => point(undefined, event), { signal })
  frame.addEventListener('mousedown', handOn, { signal })
  frame.addEventListener('wheel', handOn, { signal, passive: false })
  frame.addEventListener('click', click, { signal })
  return () => stop.abort()
}

function markOf({ target }: Event): MarkHit | undefined {
  const element = target instanceof Element ? target.closest('[data-site], [data-link], [data-cluster]') : null
  const [site, link, cluster] = ['data-site', 'data-link', 'data-cluster'].map((name) => element?.getAttribute(name) ?? undefined)
  if (site !== undefined) return { type: 'site', id: site }
  if (link !== undefined) return { type: 'link', id: link }
  return cluster === undefined ? undefined : { type: 'cluster', id: Number(cluster) }
}
