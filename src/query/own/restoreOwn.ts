import { KEPT_MARK } from './keptMark.ts'

/** Puts what was kept back on the shelf, where anything was. */
export function restoreOwn(): void {
  try {
    if (localStorage.getItem(KEPT_MARK) !== null) void import('./ownRoom.ts').then(({ restore }) => restore())
  } catch {
    // A browser that forbids the storage has kept nothing.
  }
}
