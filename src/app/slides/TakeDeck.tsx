import { useEffect, useRef, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import { sayIn } from '@/model/deck/said.ts'
import { fileNameOf } from '@/model/deck/fileNameOf.ts'
import { useView } from '@/state/ViewContext.tsx'
import { saveBlob } from '@/view/save/saveFile.ts'
import { useSlideText } from '@/view/text/useSlideText.ts'
import { wishPrint } from './printWish.ts'

/** The section of the page Sitzung that is the print view of a deck. */
export const PRINT = 'print'

interface Props {
  readonly catalogue: Catalogue
  readonly deck: Deck
}

/** Takes a deck along as a PowerPoint file. What makes it is fetched when it is asked for; how far it is is told, and it can be cancelled: nothing is written by halves. */
export function TakeDeck({ catalogue, deck }: Props) {
  const { set } = useView()
  const { w, locale } = useSlideText()
  const [said, say] = useState('')
  const [work, setWork] = useState<AbortController>()
  const running = useRef<AbortController>(undefined)
  // Who leaves the page wants no file any more.
  useEffect(() => () => running.current?.abort(), [])

  const take = async (control: AbortController) => {
    const title = sayIn(deck.title, locale)
    const file = `${fileNameOf(title)}.pptx`
    const { makePptx, PPTX_TYPE } = await import('./makePptx.ts')
    const { bytes, faulty } = await makePptx(deck, catalogue, locale, {
      onSlide: (done) => say(w.take.progress(done, deck.slides.length)),
      onWrite: () => say(w.take.writing),
      signal: control.signal,
    })
    saveBlob(file, new Blob([bytes], { type: PPTX_TYPE }))
    say([w.take.done(file, deck.slides.length), ...(faulty > 0 ? [w.take.faulty(faulty)] : [])].join(' '))
  }
  const start = () => {
    const control = new AbortController()
    running.current = control
    setWork(control)
    say(w.take.progress(0, deck.slides.length))
    take(control)
      .catch(() => say(control.signal.aborted ? w.take.cancelled : w.take.failed))
      .finally(() => setWork(undefined))
  }
  return (
    <>
      <button type="button" className="button" disabled={work !== undefined || deck.slides.length === 0} onClick={start}>
        {w.take.pptx}
      </button>
      <button
        type="button"
        className="button"
        disabled={deck.slides.length === 0}
        onClick={() => {
          wishPrint(deck.id)
          set({ section: PRINT })
        }}
      >
        {w.take.print}
      </button>
      {work !== undefined && (
        <button type="button" className="button button-plain" onClick={() => work.abort()}>
          {w.take.cancel}
        </button>
      )}
      <span role="status" className="session-taken">
        {said}
      </span>
    </>
  )
}
