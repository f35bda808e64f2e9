import { useEffect } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import { filesOfView, prepareFiles } from '@/query/decks/filesOfView.ts'
import { readAddress } from '@/state/addressText.ts'
import { settle } from '@/state/settle.ts'
import type { View } from '@/state/view.ts'

/**
 * Has the files and the code of all slides at hand, the neighbours first: stepping fetches nothing, and the connection may be cut in between.
 * One slide after the other, so that the one on screen does not wait.
 */
export function usePrepared(catalogue: Catalogue, deck: Deck, position: number, preparePage: (page: View['page']) => Promise<void>): void {
  useEffect(() => {
    let wanted = true
    const prepare = async () => {
      const byDistance = deck.slides.map((slide, index) => ({ slide, away: Math.abs(index + 1 - position) })).sort((a, b) => a.away - b.away)
      for (const { slide } of byDistance) {
        if (!wanted) return
        const { view } = settle(readAddress(slide.address), catalogue)
        await Promise.all([prepareFiles(filesOfView(catalogue, view)), preparePage(view.page)])
      }
    }
    void prepare()
    return () => {
      wanted = false
    }
  }, [catalogue, deck, position, preparePage])
}
