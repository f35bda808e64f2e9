import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { officialCatalogue } from '@/model/own/withoutOwn.ts'
import type { ReadView, ShownView } from '@/model/snapshot/shownView.ts'
import { regionFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import { type Address, EMPTY_ADDRESS } from '@/state/address.ts'
import { readAddress, writeAddress } from '@/state/addressText.ts'
import { lostKeys } from '@/state/lostKeys.ts'
import { type Notice, noticeText } from '@/state/notice.ts'
import { settle } from '@/state/settle.ts'
import type { View } from '@/state/view.ts'
import type { ReadPage } from './pageFigures.ts'
import { loadedTexts, loadTexts } from '@/model/text/textsOf.ts'

/** Pages with figures, each with its own code. */
const PAGES: Partial<Record<View['page'], () => Promise<ReadPage>>> = {
  explore: async () => (await import('./exploreFigures.ts')).exploreFigures,
  offering: async () => (await import('./offeringFigures.ts')).offeringFigures,
  transition: async () => (await import('./transitionFigures.ts')).transitionFigures,
}

/** Another area highlighted is another emphasis, not another view; and only Erkunden speaks of an indicator. */
const figuresStay = (notices: readonly Notice[], page: View['page']): boolean => notices.every(({ key }) => (page === 'explore' ? key === 'areas' : key !== 'region'))

/**
 * Reads what an address shows without drawing it: the official figures, from the same files and with the same functions as the page itself.
 * @throws DataFileError where a file cannot be had
 */
export function readViewOf(all: Catalogue): ReadView {
  const catalogue = officialCatalogue(all)
  return async (search, locale): Promise<ShownView> => {
    const asked = readAddress(search)
    const { view: first } = settle(asked, catalogue)
    const region = await loadFile(regionFile(catalogue, first.region))
    const { view, notices } = settle(asked, catalogue, region)
    const read = await PAGES[view.page]?.()
    const page = await read?.({ view, catalogue, region })
    await loadTexts(locale)
    const t = loadedTexts(locale)
    // What belongs to an indicator says nothing on another page, and must not be missed there one day.
    const base: Address = view.page === 'explore' ? asked : { ...EMPTY_ADDRESS, page: view.page, folds: asked.folds, scenario: asked.scenario }
    return {
      address: writeAddress({ ...base, region: view.region, lang: null, theme: null, deck: null, slide: null, ...page?.address }) || '?',
      page: view.page,
      lostKeys: lostKeys(search),
      lostChoices: [...(t === undefined ? [] : notices.map((notice) => noticeText(notice, t, locale))), ...(page?.lost ?? [])],
      same: figuresStay(notices, view.page) && (page?.lost ?? []).length === 0,
      figures: page?.figures,
      picture: page?.picture,
    }
  }
}
