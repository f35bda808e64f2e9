import { useSyncExternalStore } from 'react'
import type { Deck } from '@/contract/schema/deck.ts'
import { commit, type DeckHistory, historyOf, redo, undo } from '@/model/deck/deckHistory.ts'
import { keepDecks, keptDecks } from './keepDecks.ts'

/** The reader's own decks. */
export interface Shelf {
  /** `loading` until the browser has said what it keeps; `unkept` where it keeps nothing: decks last until the window closes. */
  readonly status: 'loading' | 'kept' | 'unkept'
  readonly decks: readonly Deck[]
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** Tells the other windows of this browser that the decks have changed. */
const CHANNEL = 'schulwege-decks'

let status: Shelf['status'] = 'loading'
let history: DeckHistory = historyOf([])
let shelf: Shelf = { status, decks: [], canUndo: false, canRedo: false }
let loading: Promise<void> | undefined
let channel: BroadcastChannel | undefined
/** Writes one after the other: two at once would leave the order of the last one to chance. */
let writing: Promise<void> = Promise.resolve()
const listeners = new Set<() => void>()

function show(next: DeckHistory, nextStatus = status): void {
  history = next
  status = nextStatus
  shelf = { status, decks: history.present, canUndo: history.past.length > 0, canRedo: history.future.length > 0 }
  for (const notify of listeners) notify()
}

async function load(): Promise<void> {
  try {
    const kept = await keptDecks()
    show(historyOf(kept), 'kept')
  } catch {
    show(history, 'unkept')
  }
}

/** Fetches what is kept, once; also listens to other windows from then on. */
export function openShelf(): Promise<void> {
  if (loading === undefined) {
    loading = load()
    channel = new BroadcastChannel(CHANNEL)
    channel.addEventListener('message', () => void load())
  }
  return loading
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  void openShelf()
  return () => listeners.delete(notify)
}

/** The reader's own decks as they are now. */
export const useShelf = (): Shelf => useSyncExternalStore(subscribe, () => shelf)

function move(next: DeckHistory): Promise<void> {
  const before = history.present
  show(next)
  if (next.present === before) return writing
  writing = writing
    .then(() => keepDecks(before, next.present))
    .then(
      () => channel?.postMessage('changed'),
      () => show(history, 'unkept'),
    )
  return writing
}

/**
 * Changes the decks; the change can be taken back. Resolves when it is kept, or known not to be.
 * Asked before the kept ones are there it waits for them: nothing kept is ever written over by an empty table.
 */
export async function changeDecks(change: (decks: readonly Deck[]) => readonly Deck[]): Promise<void> {
  await openShelf()
  await move(commit(history, change(history.present)))
}

export const undoDecks = (): Promise<void> => move(undo(history))
export const redoDecks = (): Promise<void> => move(redo(history))

/** Empties the table without touching what is kept: as after a reload. For tests. */
export function leaveShelf(): void {
  channel?.close()
  channel = undefined
  loading = undefined
  show(historyOf([]), 'loading')
}
