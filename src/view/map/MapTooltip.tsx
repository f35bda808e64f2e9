import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { MapPoint } from './mapPicture.ts'

/** Distance from the pointer, in pixels. */
const AWAY = 14

/**
 * A small sheet beside the pointer that never leaves the map's frame; what stands on it is the feature's affair.
 * Belongs into `RegionMap` as a child. Hidden from screen readers: they are told the same by the list of areas.
 */
export function MapTooltip({ at, children }: { readonly at: MapPoint; readonly children: ReactNode }) {
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = sheet.current
    const frame = element?.offsetParent
    if (!element || !frame) return
    const { x, y } = besidePointer(at, { width: element.offsetWidth, height: element.offsetHeight }, { width: frame.clientWidth, height: frame.clientHeight })
    element.style.transform = `translate(${x}px, ${y}px)`
  })
  return (
    <div ref={sheet} className="map-tooltip" aria-hidden="true">
      {children}
    </div>
  )
}

interface Box {
  readonly width: number
  readonly height: number
}

/** Top left corner of the sheet: right below the pointer, left or above where it would leave the frame, inside it in any case. */
export function besidePointer(at: MapPoint, sheet: Box, frame: Box): MapPoint {
  return { x: along(at.x, sheet.width, frame.width), y: along(at.y, sheet.height, frame.height) }
}

function along(pointer: number, sheet: number, frame: number): number {
  const after = pointer + AWAY
  const before = pointer - AWAY - sheet
  const wished = after + sheet <= frame ? after : before
  return Math.max(0, Math.min(wished, frame - sheet))
}
