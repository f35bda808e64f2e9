import type { ReadDeckAddress } from '@/model/deck/deckFile.ts'
import { readAddress, writeAddress } from '@/state/addressText.ts'
import { lostKeys } from '@/state/lostKeys.ts'

/** A slide's address: what is understood of a query string, without what belongs to the reader (language, contrast) or to a meeting, and never the frame of another page. */
export const slideAddress = (search: string): string => writeAddress({ ...readAddress(search), lang: null, theme: null, deck: null, slide: null, embed: null }) || '?'

export const readSlideAddress: ReadDeckAddress = (address) => ({ address: slideAddress(address), lost: lostKeys(address) })
