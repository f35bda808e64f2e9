import type { Deck } from '@/contract/schema/deck.ts'

/** The decks as they are, as they were before each change, and as they were before each change was taken back. */
export interface DeckHistory {
  readonly past: readonly (readonly Deck[])[]
  readonly present: readonly Deck[]
  readonly future: readonly (readonly Deck[])[]
}

/** Steps that can be taken back. */
const DEEPEST = 100

export const historyOf = (present: readonly Deck[]): DeckHistory => ({ past: [], present, future: [] })

/** A change. One that changes nothing is no step. */
export function commit({ past, present, future }: DeckHistory, next: readonly Deck[]): DeckHistory {
  return next === present ? { past, present, future } : { past: [...past, present].slice(-DEEPEST), present: next, future: [] }
}

/** Takes the last change back; without one, nothing happens. */
export function undo(history: DeckHistory): DeckHistory {
  const before = history.past.at(-1)
  return before === undefined ? history : { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] }
}

/** Makes the change again that was taken back last. */
export function redo(history: DeckHistory): DeckHistory {
  const [after, ...future] = history.future
  return after === undefined ? history : { past: [...history.past, history.present], present: after, future }
}
