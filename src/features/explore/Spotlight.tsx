import { useEffect } from 'react'
import { onSpotlight } from '@/view/map/spotlight.ts'
import { useOnStage } from '@/view/stage/onStage.tsx'

/** Listens to the spotlight while the page is on screen; it goes out when the page goes. */
export function Spotlight({ onLight }: { readonly onLight: (areas: readonly string[] | undefined) => void }) {
  const on = useOnStage()
  useEffect(() => {
    if (!on) return undefined
    const leave = onSpotlight(onLight)
    return () => {
      leave()
      onLight(undefined)
    }
  }, [on, onLight])
  return null
}
