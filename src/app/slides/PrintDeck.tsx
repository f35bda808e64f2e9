import { useEffect, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import { sayIn } from '@/model/deck/said.ts'
import { useDeck } from '@/query/decks/useDeck.ts'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { useSlideText } from '@/view/text/useSlideText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import type { PrintedSlide } from './printSlides.ts'
import { takePrintWish } from './printWish.ts'
import { PrintPage } from './PrintPage.tsx'
import './printDeck.css'

interface Props {
  readonly catalogue: Catalogue
  readonly id: string
}

/** A deck as pages, one slide each. What is printed before all of them are ready is one sentence, never half a deck. */
export function PrintDeck({ catalogue, id }: Props) {
  const { s } = useSessionText()
  const { deck, loading, error } = useDeck(catalogue, id)
  if (error !== undefined) return <FileFault error={error} onRetry={() => location.reload()} />
  if (loading) return <p role="status">{s.loading}</p>
  if (deck === undefined) return <p role="alert">{s.deck.gone(id)}</p>
  return <Pages key={deck.id} catalogue={catalogue} deck={deck} />
}

function Pages({ catalogue, deck }: { readonly catalogue: Catalogue; readonly deck: Deck }) {
  const { w, t, locale } = useSlideText()
  const [done, setDone] = useState(0)
  const [pages, setPages] = useState<readonly PrintedSlide[]>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const control = new AbortController()
    setPages(undefined)
    import('./printSlides.ts')
      .then(({ printSlides }) => printSlides(deck, catalogue, locale, setDone, control.signal))
      .then(setPages)
      .catch(() => {
        if (!control.signal.aborted) setFailed(true)
      })
    return () => control.abort()
  }, [deck, catalogue, locale])
  useEffect(() => {
    if (pages !== undefined && takePrintWish(deck.id)) globalThis.print()
  }, [pages, deck.id])
  return (
    <>
      <div className="print-tools">
        <h2>{w.print.heading(sayIn(deck.title, locale))}</h2>
        <p role="status">{pages === undefined ? (failed ? t.error.code : w.take.progress(done, deck.slides.length)) : `${w.print.ready(pages.length)} ${w.print.pdf}`}</p>
        <div className="button-row">
          <button type="button" className="button button-main" disabled={pages === undefined} onClick={() => globalThis.print()}>
            {w.print.now}
          </button>
          <ViewLink to={{ section: null }} className="button">
            {w.print.back}
          </ViewLink>
        </div>
      </div>
      {pages === undefined ? (
        <p className="print-wait">{w.print.wait}</p>
      ) : (
        <div className="print-pages">
          {pages.map((page) => (
            <PrintPage key={page.content.number} page={page} of={pages.length} />
          ))}
        </div>
      )}
    </>
  )
}
