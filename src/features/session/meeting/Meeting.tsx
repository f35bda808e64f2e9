import { type ComponentType, useEffect, useMemo } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import { sayIn } from '@/model/deck/said.ts'
import { agendaOf, itemOf } from '@/model/deck/agenda.ts'
import { useDeck } from '@/query/decks/useDeck.ts'
import type { Address } from '@/state/address.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { useSlideStep } from '../useSlideStep.ts'
import { useStartMeeting } from '../useStartMeeting.ts'
import { MeetingFrame } from './MeetingFrame.tsx'
import { type Preparation, usePrepared } from './usePrepared.ts'
import './meeting.css'

interface Props {
  readonly catalogue: Catalogue
  readonly house: House
}

/** What the meeting wants from the house around it. */
export interface House extends Preparation {
  /** Shows an address only if a page has it ready; tells whether. */
  readonly showReady: (address: Address) => boolean
  /** Puts something above each page, by the position of its slide. */
  readonly setHead: (head: ComponentType<{ readonly slide: number }> | undefined) => void
}

/** The meeting: the deck named by the address, around whatever page its slide opens. Without the deck the view stands by itself, and says so. */
export function Meeting({ catalogue, house }: Props) {
  const { view, set } = useView()
  const { s, t } = useSessionText()
  const { deck, loading, error } = useDeck(catalogue, view.deck)
  if (loading) return <p className="meeting">{s.loading}</p>
  if (error === undefined && deck !== undefined && deck.slides.length > 0) return <Shown catalogue={catalogue} deck={deck} house={house} />
  return (
    <div className="meeting">
      {error === undefined ? <p role="alert">{s.deck.gone(view.deck ?? '')}</p> : <FileFault error={error} onRetry={() => location.reload()} />}
      <button type="button" className="button" onClick={() => set({ deck: null, slide: null }, 'replace')}>
        {t.app.close}
      </button>
    </div>
  )
}

function Shown({ catalogue, deck, house }: Props & { readonly deck: Deck }) {
  const { view } = useView()
  const { locale } = useSessionText()
  const show = useStartMeeting()
  const agenda = useMemo(() => agendaOf(deck, locale), [deck, locale])
  const recorded = Math.min(view.slide ?? 1, deck.slides.length)
  const { position, show: step } = useSlideStep(deck, recorded, house.showReady, show)
  usePrepared(catalogue, deck, recorded, house)
  const { setHead } = house
  useEffect(() => {
    setHead(({ slide }) => <h1 className="meeting-headline">{sayIn(deck.slides[slide - 1]?.headline, locale)}</h1>)
    return () => setHead(undefined)
  }, [deck, locale, setHead])
  // An address that names no slide, or one behind the last, opens what the frame says it opens.
  useEffect(() => {
    if (view.slide !== recorded) show(deck, recorded, 'replace')
  }, [view.slide, recorded, deck, show])
  return <MeetingFrame key={deck.id} deck={deck} agenda={agenda} position={position} itemAt={(slide) => itemOf(agenda, slide)} recorded={position === recorded} show={step} restore={() => show(deck, position)} />
}
