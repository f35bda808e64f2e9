import { useCallback } from 'react'
import type { Deck } from '@/contract/schema/deck.ts'
import type { Address } from '@/state/address.ts'
import { readAddress } from '@/state/addressText.ts'
import type { History } from '@/state/useAddress.ts'
import { useView } from '@/state/ViewContext.tsx'
import type { View } from '@/state/view.ts'

/** What the address of a shown slide says besides its own: the deck, its position from 1, the reader's language and contrast. */
const shownAs = (deck: Deck, position: number, { lang, theme }: Pick<View, 'lang' | 'theme'>): Partial<Address> => ({
  deck: deck.id,
  slide: position,
  lang: lang === 'de' ? null : lang,
  theme: theme === 'light' ? null : theme,
})

/** The address that shows a slide of a deck; undefined where the deck has none. */
export function shownAddress(deck: Deck, position: number, look: Pick<View, 'lang' | 'theme'>): Address | undefined {
  const slide = deck.slides[position - 1]
  return slide && { ...readAddress(slide.address), ...shownAs(deck, position, look) }
}

/** Shows a slide of a deck, by its position from 1: its address, with the deck and the reader's language and contrast added. */
export function useStartMeeting(): (deck: Deck, slide: number, history?: History) => void {
  const { view, open } = useView()
  const { lang, theme } = view
  return useCallback(
    (deck, position, history = 'push') => {
      const slide = deck.slides[position - 1]
      if (slide !== undefined) open(slide.address, shownAs(deck, position, { lang, theme }), history)
    },
    [open, lang, theme],
  )
}
