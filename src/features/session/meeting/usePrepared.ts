import { useEffect } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import { filesOfView, prepareFiles } from '@/query/decks/filesOfView.ts'
import { readAddress } from '@/state/addressText.ts'
import type { Address } from '@/state/address.ts'
import { settle } from '@/state/settle.ts'
import { useView } from '@/state/ViewContext.tsx'
import type { View } from '@/state/view.ts'
import { shownAddress } from '../useStartMeeting.ts'

/** What the house does for a meeting. */
export interface Preparation {
  /** Has the code of a page at hand. */
  readonly preparePage: (page: View['page']) => Promise<void>
  /** Has pages for these addresses drawn, out of sight. */
  readonly ready: (addresses: readonly Address[]) => void
}

/** Slides before and behind this one are at hand as whole pages, not as files only. */
const NEIGHBOURS = 1

/** Pages lie side by side where they fit into a window; on a telephone they are scrolled, and one is enough. */
const WIDE = '(min-width: 64rem)'

/**
 * Has the files and the code of all slides at hand, the neighbours first: stepping fetches nothing, and the connection may be cut in between.
 * One slide after the other, so that the one on screen does not wait. When the neighbours' are there, and the browser has nothing else to do, they are drawn out of sight.
 */
export function usePrepared(catalogue: Catalogue, deck: Deck, position: number, { preparePage, ready }: Preparation): void {
  const { view } = useView()
  const { lang, theme } = view
  useEffect(() => {
    let wanted = true
    const prepare = async () => {
      const byDistance = deck.slides.map((slide, index) => ({ slide, away: Math.abs(index + 1 - position) })).sort((a, b) => a.away - b.away)
      const near = byDistance.filter(({ away }) => away <= NEIGHBOURS)
      for (const [at, { slide }] of byDistance.entries()) {
        if (!wanted) return
        const { view: shown } = settle(readAddress(slide.address), catalogue)
        await Promise.all([prepareFiles(filesOfView(catalogue, shown)), preparePage(shown.page)])
        if (at + 1 === near.length && matchMedia(WIDE).matches) await idle()
        if (at + 1 === near.length && wanted) ready(neighbours(deck, position, { lang, theme }))
      }
    }
    void prepare()
    return () => {
      wanted = false
    }
  }, [catalogue, deck, position, lang, theme, preparePage, ready])
  useEffect(() => () => ready([]), [ready])
}

/** Addresses of the next slide and the one before; the next comes first. On a narrow window none. */
const neighbours = (deck: Deck, position: number, look: Pick<View, 'lang' | 'theme'>): readonly Address[] =>
  matchMedia(WIDE).matches ? [position + 1, position - 1].flatMap((at) => shownAddress(deck, at, look) ?? []) : []

/** Resolves when the browser has nothing to do, after two seconds at the latest. */
const idle = () =>
  new Promise<void>((resolve) => {
    // Safari does not tell.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 200)
  })
