import { useCallback } from 'react'
import type { Deck } from '@/contract/schema/deck.ts'
import type { History } from '@/state/useAddress.ts'
import { useView } from '@/state/ViewContext.tsx'

/** Shows a slide of a deck, by its position from 1: its address, with the deck and the reader's language and contrast added. */
export function useStartMeeting(): (deck: Deck, slide: number, history?: History) => void {
  const { view, open } = useView()
  const { lang, theme } = view
  return useCallback(
    (deck, position, history = 'push') => {
      const slide = deck.slides[position - 1]
      if (slide !== undefined) open(slide.address, { deck: deck.id, slide: position, lang: lang === 'de' ? null : lang, theme: theme === 'light' ? null : theme }, history)
    },
    [open, lang, theme],
  )
}
