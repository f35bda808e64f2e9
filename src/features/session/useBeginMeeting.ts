import { useCallback } from 'react'
import type { Deck } from '@/contract/schema/deck.ts'
import { enterFullScreen } from './fullScreen.ts'
import { useStartMeeting } from './useStartMeeting.ts'

/** Begins a meeting by a click: over the whole screen where the browser allows it, with the slide at this position, from 1. */
export function useBeginMeeting(deck: Deck): (slide: number) => void {
  const start = useStartMeeting()
  return useCallback(
    (slide) => {
      void enterFullScreen()
      start(deck, slide)
    },
    [start, deck],
  )
}
