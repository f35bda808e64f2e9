import type { Cooperation } from '@/contract/schema/cooperation.ts'
import type { Text } from '@/contract/schema/text.ts'

/** One entry of the timeline. */
export interface Moment {
  readonly date: string
  readonly until: string | undefined
  readonly kind: 'agreement' | 'body' | 'event'
  readonly what: Text
  readonly details: readonly Text[]
}

/** Agreements, bodies and events that have a date, the oldest first. Of two with the same beginning, the less exactly dated comes first. */
export function timelineOf({ agreements, bodies, events }: Cooperation): readonly Moment[] {
  const moments: (Omit<Moment, 'date'> & { readonly date: string | undefined })[] = [
    ...agreements.map(({ date, until, name, about, references = [] }) => ({ date, until, kind: 'agreement' as const, what: name, details: [...(about === undefined ? [] : [about]), ...references] })),
    ...bodies.map(({ date, until, name, meets }) => ({ date, until, kind: 'body' as const, what: name, details: meets === undefined ? [] : [meets] })),
    ...events.map(({ date, until, what }) => ({ date, until, kind: 'event' as const, what, details: [] })),
  ]
  return moments.flatMap(({ date, ...rest }) => (date === undefined ? [] : [{ date, ...rest }])).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
