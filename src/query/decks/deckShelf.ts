import type { Deck } from '@/contract/schema/deck.ts'
import { makeShelf, type Shelf } from './shelf.ts'

/** The reader's own decks. */
const SHELF = makeShelf<Deck>('deck')

/** The reader's own decks as they are now. */
export function useShelf(): Shelf<Deck> & { readonly decks: readonly Deck[] } {
  const shelf = SHELF.use()
  return { ...shelf, decks: shelf.things }
}

export const changeDecks = SHELF.change
export const undoDecks = SHELF.undo
export const redoDecks = SHELF.redo
export const leaveShelf = SHELF.leave
