import type { Address } from '@/state/address.ts'
import { EMPTY_ADDRESS } from '@/state/address.ts'
import { writeAddress } from '@/state/addressText.ts'

/** Opens the presenters' window, or brings it to the front. @returns false where the browser does not let us */
export function openPresenter(deck: string, slide: number, { region, lang, theme }: Pick<Address, 'region' | 'lang' | 'theme'>): boolean {
  const search = writeAddress({ ...EMPTY_ADDRESS, page: 'session', section: 'presenter', region, lang, theme, deck, slide })
  return window.open(new URL(search, document.baseURI).href, `schulwege-presenter-${deck}`, 'popup,width=900,height=700') !== null
}
