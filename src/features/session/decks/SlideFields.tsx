import { useState } from 'react'
import type { Slide } from '@/contract/schema/deck.ts'
import type { SlidePatch } from '@/model/deck/editDeck.ts'
import { sayIn, writeOver } from '@/model/deck/said.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { minutesOf, SaidFields } from '../SaidFields.tsx'

interface Props {
  readonly slide: Slide
  /** `undefined`: nothing was changed. */
  readonly onDone: (patch: SlidePatch | undefined) => void
}

/** What is said on a slide, to be written over. Taken over as a whole: one step to take back. */
export function SlideFields({ slide, onDone }: Props) {
  const { s, locale } = useSessionText()
  const [said, setSaid] = useState({
    headline: sayIn(slide.headline, locale),
    note: sayIn(slide.note, locale),
    item: sayIn(slide.item, locale),
    minutes: slide.minutes === undefined ? '' : String(slide.minutes),
  })
  return (
    <form
      className="session-fields"
      onSubmit={(event) => {
        event.preventDefault()
        onDone({
          headline: writeOver(slide.headline, locale, said.headline) ?? slide.headline,
          note: writeOver(slide.note, locale, said.note),
          item: writeOver(slide.item, locale, said.item),
          minutes: minutesOf(said.minutes),
        })
      }}
    >
      <SaidFields said={said} onChange={setSaid} />
      <button type="submit" className="button button-main">
        {s.slide.done}
      </button>
    </form>
  )
}
