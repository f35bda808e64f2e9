import { type Clock, startClock } from './clock.ts'

/** What the windows of one meeting share: which deck, where in it, whether the screen is blank, how the time is spent. */
export interface Meeting {
  readonly deck: string
  /** Position of the slide, from 1. */
  readonly slide: number
  readonly blank: boolean
  readonly clock: Clock
}

/** What one window tells the others: that it has come, how the meeting stands, that it goes. */
export type MeetingMessage = { readonly kind: 'hello' | 'bye'; readonly deck: string } | { readonly kind: 'state'; readonly meeting: Meeting }

export const beginMeeting = (deck: string, slide: number, item: number, now: number): Meeting => ({ deck, slide, blank: false, clock: startClock(item, now) })

/** The position after a step, kept within the deck. */
export const stepWithin = (slide: number, by: number, slides: number): number => Math.min(Math.max(slide + by, 1), Math.max(slides, 1))

const isClock = (clock: unknown): clock is Clock => {
  const { item, since, spent } = (clock ?? {}) as Partial<Clock>
  return Number.isInteger(item) && Number.isFinite(since) && typeof spent === 'object' && spent !== null && Object.values(spent).every((time) => Number.isFinite(time))
}

/** A meeting as it came from another window or a storage; undefined for anything else (a window of another version may speak otherwise). */
export function meetingOf(content: unknown): Meeting | undefined {
  const { deck, slide, blank, clock } = (content ?? {}) as Partial<Meeting>
  const sound = typeof deck === 'string' && Number.isInteger(slide) && Number(slide) >= 1 && typeof blank === 'boolean' && isClock(clock)
  return sound ? (content as Meeting) : undefined
}
