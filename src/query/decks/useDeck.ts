import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import type { DataFileError } from '../dataFileError.ts'
import type { FileState } from '../useDataFile.ts'
import { useShelf } from './deckShelf.ts'
import { useStory } from './useStory.ts'

/** A deck by its id, own or prepared. `undefined`: there is none of this id, neither in this browser nor in the data. */
export function useDeck(catalogue: Catalogue, id: string | null): { readonly deck: Deck | undefined; readonly loading: boolean; readonly error: DataFileError | undefined } {
  const { decks, status } = useShelf()
  const own = decks.find((deck) => deck.id === id)
  const prepared = catalogue.regions.some(({ stories = [] }) => stories.some(({ story }) => story === id))
  const story: FileState<Deck> = useStory(catalogue, own === undefined && prepared && id !== null ? id : undefined)
  const waiting = own === undefined && (prepared ? story.status === 'loading' : id !== null && status === 'loading')
  return { deck: own ?? story.data, loading: waiting, error: story.error }
}
