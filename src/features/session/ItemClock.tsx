import { useEffect, useState } from 'react'
import type { AgendaItem } from '@/model/deck/agenda.ts'
import { type Clock, clockText, spentOn } from '@/model/deck/clock.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'

/** The time, once a second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}

const MINUTE = 60_000

/** How long an agenda item has been on screen, of how long it was meant to. Said by colour and by a word; not read out every second. */
export function ItemClock({ clock, item }: { readonly clock: Clock; readonly item: AgendaItem }) {
  const { s } = useSessionText()
  const now = useNow()
  const spent = spentOn(clock, item.first, Math.max(now, clock.since))
  const over = item.minutes !== undefined && spent > item.minutes * MINUTE
  const text = item.minutes === undefined ? clockText(spent) : s.meeting.clock(clockText(spent), clockText(item.minutes * MINUTE))
  return (
    <span className="meeting-clock" data-over={over} role="timer" aria-live="off">
      {text}
      {over && ` · ${s.meeting.over}`}
    </span>
  )
}
