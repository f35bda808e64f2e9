import { type RefObject, useLayoutEffect, useState } from 'react'
import { lettersOf } from '../theme/letters.ts'
import type { MapSize } from './mapPicture.ts'

/** Inner size of an element in CSS pixels, measured before the first paint and again whenever it changes. Undefined while it has no room. */
export function useFrameSize(frame: RefObject<HTMLElement | null>): MapSize | undefined {
  const [size, setSize] = useState<MapSize>()
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      const letters = lettersOf(element)
      if (width > 0 && height > 0) setSize((last) => (last?.width === width && last.height === height && last.letters === letters ? last : { width, height, letters }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return size
}
