import { type Camera, constrain, zoomAbout } from '../camera/camera.ts'
import type { Fit } from '../camera/mercator.ts'
import type { MapPoint } from '../mapPicture.ts'

/** What a reader's hand does on the SVG, in the same words as on the WebGL canvas. */
export interface GestureEvents {
  onHover(area: string | undefined, at: MapPoint): void
  onSelect(area: string, additive: boolean): void
  onCamera(camera: Camera): void
}

/** How the map is looked at when the hand moves. */
export interface Look {
  readonly camera: Camera
  readonly fit: Fit
}

/** A press that moves less than this is a click. */
const CLICK = 4

/**
 * Listens for pointing, clicking, dragging and Ctrl + wheel on the SVG map.
 * @param lookNow how the map is looked at in this moment; undefined while it is not laid out
 * @returns takes the listeners away
 */
export function listenToGestures(frame: HTMLElement, lookNow: () => Look | undefined, events: GestureEvents): () => void {
  let pressed: { from: MapPoint; camera: Camera; moved: boolean } | undefined
  let hovered = false
  const at = (event: MouseEvent): MapPoint => {
    const { left, top } = frame.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const move = (event: PointerEvent) => {
    const point = at(event)
    const look = lookNow()
    if (pressed && look && event.buttons === 1) {
      const [dx, dy] = [point.x - pressed.from.x, point.y - pressed.from.y]
      pressed.moved ||= Math.hypot(dx, dy) > CLICK
      if (pressed.moved) events.onCamera(constrain({ ...pressed.camera, x: pressed.camera.x + dx, y: pressed.camera.y + dy }, look.fit))
      return
    }
    const area = areaOf(event)
    if (area !== undefined || hovered) events.onHover(area, point)
    hovered = area !== undefined
  }
  const leave = (event: PointerEvent) => {
    if (hovered) events.onHover(undefined, at(event))
    hovered = false
  }
  const press = (event: PointerEvent) => {
    const look = lookNow()
    pressed = look && isOnMap(event) && event.button === 0 ? { from: at(event), camera: look.camera, moved: false } : undefined
  }
  const click = (event: MouseEvent) => {
    const area = areaOf(event)
    const dragged = pressed?.moved ?? false
    pressed = undefined
    if (area !== undefined && !dragged) events.onSelect(area, event.shiftKey || event.ctrlKey || event.metaKey)
  }
  const wheel = (event: WheelEvent) => {
    if (!(event.ctrlKey || event.metaKey) || !isOnMap(event)) return
    event.preventDefault()
    const look = lookNow()
    if (look) events.onCamera(constrain(zoomAbout(look.camera, 2 ** (-event.deltaY / 200), at(event)), look.fit))
  }
  const stop = new AbortController()
  const { signal } = stop
  frame.addEventListener('pointermove', move, { signal })
  frame.addEventListener('pointerleave', leave, { signal })
  frame.addEventListener('pointerdown', press, { signal })
  frame.addEventListener('click', click, { signal })
  frame.addEventListener('wheel', wheel, { signal, passive: false })
  return () => stop.abort()
}

const isOnMap = (event: Event): boolean => event.target instanceof Element && event.target.closest('.map-svg') !== null

function areaOf(event: Event): string | undefined {
  const element = event.target instanceof Element ? event.target.closest('[data-area]') : null
  return element?.getAttribute('data-area') ?? undefined
}
