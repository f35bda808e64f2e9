import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Deck } from '@/contract/schema/deck.ts'
import type { Address } from '@/state/address.ts'
import { keepParts } from '@/state/keepParts.ts'
import { useView } from '@/state/ViewContext.tsx'
import { shownAddress, type useStartMeeting } from './useStartMeeting.ts'

/** A slide on which somebody rests so long is written into the address bar, in milliseconds. Browsers take no more than a few entries of the history a second. */
const REST = 250

/**
 * Steps through a deck. A slide that lies ready is shown at once, and the address bar follows when the presenter rests on it: who steps there and back leaves no
 * trail of it. Any other slide is opened by its address.
 * @param recorded position of the slide in the address bar, from 1
 * @returns position of the slide on screen, and the way to another
 */
export function useSlideStep(deck: Deck, recorded: number, showReady: (address: Address) => boolean, open: ReturnType<typeof useStartMeeting>): { readonly position: number; readonly show: (slide: number) => void } {
  const { view, bar } = useView()
  const { lang, theme } = view
  /** The slide on screen, as long as the bar says what it said before. */
  const [ahead, setAhead] = useState<{ readonly slide: number; readonly bar: Address }>()
  // Whatever is written meanwhile (an area was chosen on the slide, the browser went back) is what holds.
  const slide = ahead?.bar === bar ? ahead.slide : undefined
  useEffect(() => {
    const address = slide === undefined ? undefined : shownAddress(deck, slide, { lang, theme })
    // There and back in a moment: nothing to write.
    if (slide === undefined || address === undefined || keepParts(bar, address) === bar) return undefined
    // At once: a key in between must find what was written.
    const timer = setTimeout(() => flushSync(() => open(deck, slide)), REST)
    return () => clearTimeout(timer)
  }, [slide, bar, deck, lang, theme, open])
  const show = useCallback(
    (to: number) => {
      const address = shownAddress(deck, to, { lang, theme })
      if (address !== undefined && showReady(address)) setAhead({ slide: to, bar })
      else open(deck, to)
    },
    [deck, lang, theme, bar, showReady, open],
  )
  return { position: slide ?? recorded, show }
}
