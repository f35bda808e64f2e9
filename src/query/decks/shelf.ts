import { useSyncExternalStore } from 'react'
import { commit, type History, historyOf, redo, undo } from '@/model/deck/history.ts'
import { openDrawer } from './keep.ts'

/** What the reader has made: decks, snapshots. */
export interface Shelf<T> {
  /** `loading` until the browser has said what it keeps; `unkept` where it keeps nothing: things last until the window closes. */
  readonly status: 'loading' | 'kept' | 'unkept'
  readonly things: readonly T[]
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** A shelf and what can be done with it. */
export interface ShelfDoor<T> {
  /** Fetches what is kept, once; also listens to other windows from then on. */
  readonly open: () => Promise<void>
  readonly use: () => Shelf<T>
  /**
   * Changes what lies there; the change can be taken back. Resolves when it is kept, or known not to be.
   * Asked before the kept ones are there it waits for them: nothing kept is ever written over by an empty table.
   */
  readonly change: (change: (things: readonly T[]) => readonly T[]) => Promise<void>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  /** Empties the table without touching what is kept: as after a reload. For tests. */
  readonly leave: () => void
}

/** The shelf for things of one name, `deck` or `snapshot`. One of each for the window. */
export function makeShelf<T extends { readonly id: string }>(name: string): ShelfDoor<T> {
  const drawer = openDrawer<T>(name)
  let status: Shelf<T>['status'] = 'loading'
  let history: History<T> = historyOf([])
  let shelf: Shelf<T> = { status, things: [], canUndo: false, canRedo: false }
  let loading: Promise<void> | undefined
  /** Tells the other windows of this browser that something has changed. */
  let channel: BroadcastChannel | undefined
  /** Writes one after the other: two at once would leave the order of the last one to chance. */
  let writing: Promise<void> = Promise.resolve()
  const tell = () => {
    // A channel reaches windows of this origin alone; there is no other to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel?.postMessage('changed')
  }
  const listeners = new Set<() => void>()

  const show = (next: History<T>, nextStatus = status): void => {
    history = next
    status = nextStatus
    shelf = { status, things: history.present, canUndo: history.past.length > 0, canRedo: history.future.length > 0 }
    for (const notify of listeners) notify()
  }
  const load = async (): Promise<void> => {
    try {
      const kept = await drawer.kept()
      show(historyOf(kept), 'kept')
    } catch {
      show(history, 'unkept')
    }
  }
  const open = (): Promise<void> => {
    if (loading === undefined) {
      loading = load()
      channel = new BroadcastChannel(`schulwege-${name}s`)
      channel.addEventListener('message', () => void load())
    }
    return loading
  }
  const move = (next: History<T>): Promise<void> => {
    const before = history.present
    show(next)
    if (next.present === before) return writing
    writing = writing
      .then(() => drawer.keep(before, next.present))
      .then(tell, () => show(history, 'unkept'))
    return writing
  }
  const subscribe = (notify: () => void): (() => void) => {
    listeners.add(notify)
    void open()
    return () => listeners.delete(notify)
  }
  return {
    open,
    use: () => useSyncExternalStore(subscribe, () => shelf),
    change: async (change) => {
      await open()
      await move(commit(history, change(history.present)))
    },
    undo: () => move(undo(history)),
    redo: () => move(redo(history)),
    leave: () => {
      channel?.close()
      channel = undefined
      loading = undefined
      show(historyOf([]), 'loading')
    },
  }
}
