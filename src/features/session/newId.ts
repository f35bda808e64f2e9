import { OWN_DECK } from '@/contract/deck.ts'

/** An id that nobody has. Not `randomUUID`, which a browser gives to pages by https only; an intranet may serve by http. */
export const newId = (): string => OWN_DECK + [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')
