import { useEffect, useMemo } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import { agendaOf, itemOf } from '@/model/deck/agenda.ts'
import { clockText, spentOn } from '@/model/deck/clock.ts'
import { stepWithin } from '@/model/deck/meeting.ts'
import { sayIn } from '@/model/deck/said.ts'
import type { ReadView } from '@/model/snapshot/shownView.ts'
import { useDeck } from '@/query/decks/useDeck.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { ItemClock, useNow } from '../ItemClock.tsx'
import { meetingKey } from '../meeting/meetingKey.ts'
import { useMeeting } from '../useMeeting.ts'
import { SlidePicture } from './SlidePicture.tsx'
import './presenter.css'

/** The presenters' window: what is on the wall, what comes next, what was meant to be said, and the time. Either window leads the other. */
export function Presenter({ catalogue, id, read }: { readonly catalogue: Catalogue; readonly id: string; readonly read: ReadView }) {
  const { s } = useSessionText()
  const { deck, loading, error } = useDeck(catalogue, id)
  if (error !== undefined) return <FileFault error={error} onRetry={() => location.reload()} />
  if (loading) return <p role="status">{s.loading}</p>
  if (deck === undefined || deck.slides.length === 0) return <p role="alert">{s.deck.gone(id)}</p>
  return <Desk key={deck.id} deck={deck} read={read} />
}

function Desk({ deck, read }: { readonly deck: Deck; readonly read: ReadView }) {
  const { view, set } = useView()
  const { s, locale } = useSessionText()
  const agenda = useMemo(() => agendaOf(deck, locale), [deck, locale])
  const of = deck.slides.length
  const position = Math.min(view.slide ?? 1, of)
  const { meeting, together, step, setBlank } = useMeeting({
    deck: deck.id,
    slide: position,
    itemOf: (at) => itemOf(agenda, at)?.first ?? 1,
    goTo: (to) => set({ slide: stepWithin(to, 0, of) }, 'replace'),
    leads: false,
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = event.defaultPrevented ? undefined : meetingKey(event, document.activeElement)
      const to = act === 'next' ? position + 1 : act === 'previous' ? position - 1 : act === 'first' ? 1 : act === 'last' ? of : undefined
      if (to === undefined && act !== 'blank') return
      event.preventDefault()
      if (to === undefined) setBlank(!meeting.blank)
      else step(stepWithin(to, 0, of))
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [position, of, step, setBlank, meeting.blank])
  const [slide, next] = [deck.slides[position - 1], deck.slides[position]]
  const item = itemOf(agenda, position)
  const note = sayIn(slide?.note, locale)
  return (
    <div className="presenter">
      <p className="presenter-state" role="status">
        {together ? s.presenter.together : s.presenter.alone}
      </p>
      <section className="presenter-now" aria-labelledby="presenter-now">
        <h2 id="presenter-now">
          {s.presenter.current} · {s.meeting.position(position, of)}
        </h2>
        <p className="presenter-headline">{sayIn(slide?.headline, locale)}</p>
        {slide !== undefined && <SlidePicture address={slide.address} read={read} sentence />}
        <p className="presenter-note">{note === '' ? s.meeting.noNotes : note}</p>
      </section>
      <section className="presenter-next" aria-labelledby="presenter-next">
        <h2 id="presenter-next">{s.presenter.next}</h2>
        <p className="presenter-headline">{next === undefined ? s.presenter.end : sayIn(next.headline, locale)}</p>
        <p className="session-about">{sayIn(next?.item, locale)}</p>
        {next !== undefined && <SlidePicture address={next.address} read={read} />}
      </section>
      <section className="presenter-time" aria-labelledby="presenter-time">
        <h2 id="presenter-time">{s.presenter.time}</h2>
        <p>
          {item?.name === '' ? s.meeting.noItem : item?.name}
          <br />
          {item !== undefined && <ItemClock clock={meeting.clock} item={item} />}
        </p>
        <Total clock={meeting.clock} agenda={agenda} />
      </section>
      <div className="button-row">
        <button type="button" className="button" disabled={position === 1} onClick={() => step(position - 1)}>
          {s.meeting.previous}
        </button>
        <button type="button" className="button button-main" disabled={position === of} onClick={() => step(position + 1)}>
          {s.meeting.next}
        </button>
        <button type="button" className="button" aria-pressed={meeting.blank} onClick={() => setBlank(!meeting.blank)}>
          {meeting.blank ? s.presenter.light : s.presenter.blank}
        </button>
      </div>
    </div>
  )
}

/** The time of all items together. */
function Total({ clock, agenda }: { readonly clock: Parameters<typeof spentOn>[0]; readonly agenda: ReturnType<typeof agendaOf> }) {
  const { s } = useSessionText()
  const now = useNow()
  const spent = agenda.reduce((sum, { first }) => sum + spentOn(clock, first, Math.max(now, clock.since)), 0)
  return (
    <p className="session-about">
      {clockText(spent)} {s.presenter.total}
    </p>
  )
}
