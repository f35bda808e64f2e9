import { OWN_DECK } from '@/contract/deck.ts'
import { SNAPSHOT_ID } from '@/contract/snapshot.ts'

/** An id that nobody has. Not `randomUUID`, which a browser gives to pages by https only; an intranet may serve by http. */
const idAfter = (stem: string): string => stem + [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')

export const newId = (): string => idAfter(OWN_DECK)
export const newSnapshotId = (): string => idAfter(SNAPSHOT_ID)
