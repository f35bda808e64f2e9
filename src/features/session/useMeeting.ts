import { useCallback, useEffect, useRef, useState } from 'react'
import { enterItem } from '@/model/deck/clock.ts'
import { beginMeeting, type Meeting, type MeetingMessage, meetingOf } from '@/model/deck/meeting.ts'
import { readAddress } from '@/state/addressText.ts'

const CHANNEL = 'schulwege-meeting'

/** Milliseconds until how the meeting stands is kept for a reload. */
const SOON = 100

/** Where a window keeps how its meeting stands, so that a reload goes on with it. */
const keptAt = (deck: string) => `schulwege-meeting:${deck}`

interface Place {
  readonly deck: string
  /** Position of the slide in the address, from 1. */
  readonly slide: number
  /** The agenda item of a slide, by the position of the item's first slide. */
  readonly itemOf: (slide: number) => number
  readonly goTo: (slide: number) => void
  /** Whether this window leads: one that is opened anew says where the meeting begins, the other asks. */
  readonly leads: boolean
}

export interface MeetingControl {
  readonly meeting: Meeting
  /** Whether another window of this meeting has answered. */
  readonly together: boolean
  /** Shows a slide here and in every other window. */
  readonly step: (slide: number) => void
  readonly setBlank: (blank: boolean) => void
  /** Ends the meeting of this window: a later one begins anew. */
  readonly end: () => void
}

/**
 * The meeting as all its windows share it. Nothing but the reader's own windows hears of it: a channel of this browser.
 * Only what was done here is told; what was heard is followed and not told again, so that two windows never chase each other.
 */
export function useMeeting({ deck, slide, itemOf, goTo, leads }: Place): MeetingControl {
  const [meeting, setMeeting] = useState<Meeting>(() => begin(deck, slide, itemOf(slide)))
  const [together, setTogether] = useState(false)
  const channel = useRef<BroadcastChannel>(undefined)
  // What listeners of the window need to know as it is when they are called.
  const now = useRef({ meeting, slide, itemOf, goTo })
  useEffect(() => {
    now.current = { meeting, slide, itemOf, goTo }
  })

  const take = useCallback((next: Meeting) => {
    now.current = { ...now.current, meeting: next }
    setMeeting(next)
  }, [])
  // Kept when the step is over: the disk is none of its business.
  useEffect(() => {
    const timer = setTimeout(() => keep(meeting), SOON)
    return () => clearTimeout(timer)
  }, [meeting])
  const tell = useCallback((message: MeetingMessage) => channel.current?.postMessage(message), [])
  const act = useCallback(
    (patch: Partial<Pick<Meeting, 'slide' | 'blank'>>) => {
      const { meeting: before, itemOf: item } = now.current
      const next = { ...before, ...patch }
      const moved = { ...next, clock: enterItem(before.clock, item(next.slide), Date.now()) }
      take(moved)
      tell({ kind: 'state', meeting: moved })
    },
    [take, tell],
  )

  useEffect(() => {
    const open = new BroadcastChannel(CHANNEL)
    channel.current = open
    open.addEventListener('message', ({ data }: MessageEvent<MeetingMessage>) => {
      if (data.kind !== 'state') {
        if (data.deck !== deck) return
        setTogether(data.kind === 'hello')
        if (data.kind === 'hello') open.postMessage({ kind: 'state', meeting: now.current.meeting } satisfies MeetingMessage)
        return
      }
      const heard = meetingOf(data.meeting)
      if (heard?.deck !== deck) return
      setTogether(true)
      take(heard)
      if (heard.slide !== now.current.slide) now.current.goTo(heard.slide)
    })
    const goesOn = keptMeeting(deck)?.slide === now.current.slide
    open.postMessage((leads && !goesOn ? { kind: 'state', meeting: now.current.meeting } : { kind: 'hello', deck }) satisfies MeetingMessage)
    keep(now.current.meeting)
    const bye = () => open.postMessage({ kind: 'bye', deck } satisfies MeetingMessage)
    const hide = () => {
      keep(now.current.meeting)
      bye()
    }
    addEventListener('pagehide', hide)
    return () => {
      removeEventListener('pagehide', hide)
      bye()
      open.close()
    }
  }, [deck, leads, take])

  // Back and forward of the browser move the meeting, too.
  useEffect(() => {
    const follow = () => {
      const { deck: here, slide: there } = readAddress(location.search)
      if (here === deck && there !== null && there !== now.current.meeting.slide) act({ slide: there })
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [deck, act])

  const step = useCallback(
    (to: number) => {
      goTo(to)
      act({ slide: to, blank: false })
    },
    [goTo, act],
  )
  const setBlank = useCallback((blank: boolean) => act({ blank }), [act])
  const end = useCallback(() => forget(deck), [deck])
  return { meeting, together, step, setBlank, end }
}

/** The meeting as this window kept it, or a new one; where the address names another slide the address is right. */
function begin(deck: string, slide: number, item: number): Meeting {
  const now = Date.now()
  const kept = keptMeeting(deck)
  return kept === undefined ? beginMeeting(deck, slide, item, now) : { ...kept, slide, clock: enterItem(kept.clock, item, now) }
}

function keptMeeting(deck: string): Meeting | undefined {
  try {
    return meetingOf(JSON.parse(sessionStorage.getItem(keptAt(deck)) ?? 'null'))
  } catch {
    return undefined
  }
}

/** Where the browser keeps nothing, a reload begins the clock anew. */
function keep(meeting: Meeting): void {
  try {
    sessionStorage.setItem(keptAt(meeting.deck), JSON.stringify(meeting))
  } catch {
    // Nothing is lost but the time spent.
  }
}

function forget(deck: string): void {
  try {
    sessionStorage.removeItem(keptAt(deck))
  } catch {
    // Nothing was kept.
  }
}
