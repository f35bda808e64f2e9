import { useEffect, useMemo, useRef, useState } from 'react'
import type { Deck } from '@/contract/schema/deck.ts'
import type { AgendaItem } from '@/model/deck/agenda.ts'
import { stepWithin } from '@/model/deck/meeting.ts'
import { sayIn } from '@/model/deck/said.ts'
import { readAddress, writeAddress } from '@/state/addressText.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { enterFullScreen, isFullScreen, leaveFullScreen } from '../fullScreen.ts'
import { slideAddress } from '../slideAddress.ts'
import { useMeeting } from '../useMeeting.ts'
import { MeetingBar } from './MeetingBar.tsx'
import { type MeetingAct, meetingKey } from './meetingKey.ts'
import { MeetingPanels, type PanelName } from './MeetingPanels.tsx'
import { openPresenter } from './openPresenter.ts'
import { useSpotlight } from './useSpotlight.ts'

interface Props {
  readonly deck: Deck
  readonly agenda: readonly AgendaItem[]
  readonly position: number
  readonly itemAt: (slide: number) => AgendaItem | undefined
  /** Shows a slide by its position. */
  readonly show: (slide: number) => void
  /** Shows the slide as it says, whatever was chosen on it. */
  readonly restore: () => void
  /** The address bar names the slide that is on screen. */
  readonly recorded: boolean
}

/** What stands around a slide: time above it, panels on request, the keys. */
export function MeetingFrame({ deck, agenda, position, itemAt, show, restore, recorded }: Props) {
  const { view, bar, open } = useView()
  const { s, locale } = useSessionText()
  const [panel, setPanel] = useState<PanelName>()
  const [notice, say] = useState('')
  const of = deck.slides.length
  const slide = deck.slides[position - 1]
  const { meeting, step, setBlank, end } = useMeeting({
    deck: deck.id,
    slide: position,
    itemOf: (at) => itemAt(at)?.first ?? 1,
    goTo: (to) => show(stepWithin(to, 0, of)),
    leads: true,
  })
  // Until the address bar is told, the slide says what is on screen.
  const said = useMemo(() => readAddress(slide?.address ?? ''), [slide])
  const areas = recorded ? view.areas : (said.areas ?? [])
  const spotlight = useSpotlight(position, areas)
  const changed = recorded && slide !== undefined && slideAddress(writeAddress(bar)) !== slideAddress(slide.address)
  const leave = () => {
    end()
    void leaveFullScreen()
    open('?page=session', { deck: deck.id, region: recorded ? view.region : said.region, lang: bar.lang, theme: bar.theme }, 'push')
  }
  const go = (by: number) => step(stepWithin(position, by, of))
  const toggle = (name: PanelName) => setPanel(panel === name ? undefined : name)
  const acts: Readonly<Record<MeetingAct, () => void>> = {
    next: () => go(1),
    previous: () => go(-1),
    first: () => step(1),
    last: () => step(of),
    restore,
    blank: () => setBlank(!meeting.blank),
    spot: () => {
      say(areas.length === 0 ? s.meeting.spotless : '')
      spotlight.toggle()
    },
    overview: () => toggle('overview'),
    notes: () => toggle('notes'),
    qr: () => toggle('qr'),
    presenter: () => say(openPresenter(deck.id, position, bar) ? '' : s.presenter.blocked),
    full: () => void (isFullScreen() ? leaveFullScreen() : enterFullScreen()),
    help: () => toggle('help'),
    leave: () => (panel === undefined ? leave() : setPanel(undefined)),
  }
  const now = useRef(acts)
  useEffect(() => {
    now.current = acts
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = event.defaultPrevented ? undefined : meetingKey(event, document.activeElement)
      if (act === undefined) return
      event.preventDefault()
      now.current[act]()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  if (slide === undefined) return null
  const headline = sayIn(slide.headline, locale)
  return (
    <>
      <MeetingBar item={itemAt(position)} clock={meeting.clock} position={position} of={of} changed={changed} onAct={(act) => acts[act]()} />
      <p role="status" className={notice === '' ? 'visually-hidden' : 'meeting-said'}>
        {notice || s.meeting.spoken(position, of, headline)}
      </p>
      <MeetingPanels
        panel={panel}
        deck={deck}
        agenda={agenda}
        position={position}
        onClose={() => setPanel(undefined)}
        onShow={(to) => {
          setPanel(undefined)
          step(to)
        }}
      />
      {meeting.blank && (
        <button type="button" className="meeting-blank" onClick={() => setBlank(false)}>
          <span>{s.meeting.blank}</span>
        </button>
      )}
    </>
  )
}
