import type { Snapshot } from '@/contract/schema/snapshot.ts'
import { makeShelf, type Shelf } from './shelf.ts'

/** The reader's decision snapshots, on the same kind of shelf as the decks, in a drawer of their own. */
const SHELF = makeShelf<Snapshot>('snapshot')

export const useSnapshots = (): Shelf<Snapshot> => SHELF.use()

export const changeSnapshots = SHELF.change
export const undoSnapshots = SHELF.undo
export const redoSnapshots = SHELF.redo
export const leaveSnapshots = SHELF.leave
