import { useCallback } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import type { History } from '@/state/useAddress.ts'
import { useOpen } from '@/state/useOpen.ts'
import { useView } from '@/state/ViewContext.tsx'

/** Shows a slide of a deck, by its position from 1: its address, with the deck and the reader's language and contrast added. */
export function useStartMeeting(catalogue: Catalogue): (deck: Deck, slide: number, history?: History) => void {
  const { view } = useView()
  const open = useOpen(catalogue)
  const { lang, theme } = view
  return useCallback(
    (deck, position, history = 'push') => {
      const slide = deck.slides[position - 1]
      if (slide !== undefined) open(slide.address, { deck: deck.id, slide: position, lang: lang === 'de' ? null : lang, theme: theme === 'light' ? null : theme }, history)
    },
    [open, lang, theme],
  )
}
