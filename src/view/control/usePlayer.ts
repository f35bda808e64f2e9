import { useEffect, useEffectEvent, useState } from 'react'

/** How long a period stands while playing, in milliseconds: long enough to look at eight areas. */
export const STEP_MS = 1200

interface Player {
  readonly playing: boolean
  readonly toggle: () => void
  readonly stop: () => void
}

/**
 * Plays through `count` steps. Starting at the last one begins from the first; at the end it stops by itself.
 * Nothing runs unless the reader asks for it, so that reduced motion is respected without a word.
 */
export function usePlayer(at: number, count: number, onStep: (to: number) => void): Player {
  const [playing, setPlaying] = useState(false)

  const step = useEffectEvent(() => {
    if (at + 1 < count) onStep(at + 1)
    if (at + 2 >= count) setPlaying(false)
  })

  useEffect(() => {
    if (!playing) return undefined
    const timer = setTimeout(step, STEP_MS)
    return () => clearTimeout(timer)
    // Every step starts the clock anew, also one that the reader makes.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [playing, at])

  return {
    playing,
    toggle: () => {
      if (!playing && at === count - 1) onStep(0)
      setPlaying(!playing)
    },
    stop: () => setPlaying(false),
  }
}
