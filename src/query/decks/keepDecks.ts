import { createStore, del, get, set, type UseStore, values } from 'idb-keyval'
import type { Deck } from '@/contract/schema/deck.ts'

/** Goes up when a kept deck changes its shape: what an older or newer page kept is then left alone, neither shown nor written over. */
const SHAPE = 1

interface Kept {
  readonly shape: number
  /** When it came: the order on the table. */
  readonly order: number
  readonly deck: Deck
}

let store: UseStore | undefined
const storeOf = (): UseStore => (store ??= createStore('schulwege-decks', 'decks'))

/** All decks kept in this browser, in their order. @throws where the browser keeps nothing (private window) */
export async function keptDecks(): Promise<readonly Deck[]> {
  const kept = await values<Kept>(storeOf())
  return kept
    .filter(({ shape }) => shape === SHAPE)
    .sort((a, b) => a.order - b.order)
    .map(({ deck }) => deck)
}

/**
 * Writes what differs between two states of the table: each deck is an entry of its own, so that a deck nobody touched is never written.
 * @throws where the browser refuses
 */
export async function keepDecks(before: readonly Deck[], after: readonly Deck[]): Promise<void> {
  const gone = before.filter(({ id }) => !after.some((deck) => deck.id === id))
  await Promise.all(gone.map(({ id }) => del(id, storeOf())))
  await Promise.all(
    after.map(async (deck, order) => {
      const was = before.indexOf(deck)
      if (was === order) return
      const there = await get<Kept>(deck.id, storeOf())
      if (there === undefined || there.shape === SHAPE) await set(deck.id, { shape: SHAPE, order, deck } satisfies Kept, storeOf())
    }),
  )
}
