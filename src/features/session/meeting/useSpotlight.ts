import { useEffect, useState } from 'react'
import { setSpotlight } from './setSpotlight.ts'

/** The spotlight of a slide: it follows the choice of areas, and goes out with its slide. */
export function useSpotlight(slide: number, areas: readonly string[]): { readonly toggle: () => void } {
  /** The slide on which it was turned on. */
  const [spot, setSpot] = useState<number>()
  if (spot !== undefined && spot !== slide) setSpot(undefined)
  const lit = spot === slide && areas.length > 0 ? areas : undefined
  useEffect(() => {
    setSpotlight(lit)
    return () => setSpotlight(undefined)
  }, [lit])
  return { toggle: () => setSpot(lit === undefined && areas.length > 0 ? slide : undefined) }
}
