/** A table of things (decks, snapshots) as it is, as it was before each change, and as it was before each change was taken back. */
export interface History<T> {
  readonly past: readonly (readonly T[])[]
  readonly present: readonly T[]
  readonly future: readonly (readonly T[])[]
}

/** Steps that can be taken back. */
const DEEPEST = 100

export const historyOf = <T>(present: readonly T[]): History<T> => ({ past: [], present, future: [] })

/** A change. One that changes nothing is no step. */
export function commit<T>({ past, present, future }: History<T>, next: readonly T[]): History<T> {
  return next === present ? { past, present, future } : { past: [...past, present].slice(-DEEPEST), present: next, future: [] }
}

/** Takes the last change back; without one, nothing happens. */
export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1)
  return before === undefined ? history : { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] }
}

/** Makes the change again that was taken back last. */
export function redo<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future
  return after === undefined ? history : { past: [...history.past, history.present], present: after, future }
}
