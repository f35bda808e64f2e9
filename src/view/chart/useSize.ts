import { type RefObject, useEffect, useState } from 'react'

/** Inner width and height of an element in CSS pixels, kept up to date; 0 before it is laid out. */
export function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const measure = (): void => {
      const [width, height] = [Math.round(watched.clientWidth), Math.round(watched.clientHeight)]
      setSize((now) => (now.width === width && now.height === height ? now : { width, height }))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    measure()
    return () => observer.disconnect()
  }, [element])
  return size
}
