import { type RefObject, useEffect, useState } from 'react'
import { lettersOf } from '../theme/letters.ts'

/** The sheet a chart is drawn on. */
export interface ChartSize {
  /** In the chart's own pixels; 0 before it is laid out. */
  readonly width: number
  readonly height: number
  /** CSS pixels of one of them: a chart is drawn small and shown large where letters have to be (`lettersOf`, echart.css). */
  readonly letters: number
}

/** The sheet that an element has room for, kept up to date. */
export function useSize(element: RefObject<HTMLElement | null>): ChartSize {
  const [size, setSize] = useState<ChartSize>({ width: 0, height: 0, letters: 1 })
  useEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const measure = (): void => {
      const letters = lettersOf(watched)
      const [width, height] = [Math.round(watched.clientWidth / letters), Math.round(watched.clientHeight / letters)]
      setSize((now) => (now.width === width && now.height === height && now.letters === letters ? now : { width, height, letters }))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    measure()
    return () => observer.disconnect()
  }, [element])
  return size
}
