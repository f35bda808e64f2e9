import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Slide } from '@/contract/schema/deck.ts'
import type { Papers } from '@/contract/schema/paper.ts'
import { sayIn } from '@/model/deck/said.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { footLines } from '@/model/export/tableFoot.ts'
import { flagLines } from '@/model/slide/flagLines.ts'
import type { SlideBody, SlideContent } from '@/model/slide/slideContent.ts'
import type { Locale } from '@/model/text/locale.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { textsOf } from '@/model/text/textsOf.ts'
import { papersFile, regionFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import { readAddress, writeAddress } from '@/state/addressText.ts'
import { noticeText } from '@/state/notice.ts'
import { settle } from '@/state/settle.ts'
import type { Plate } from '@/view/plate/plate.ts'
import { faultText } from './faultText.ts'
import { loadBody } from './loadBody.ts'

/** Where a slide belongs and how it is said. */
export interface SlidePlace {
  /** As published: own figures stand on no slide. */
  readonly catalogue: Catalogue
  readonly locale: Locale
  /** From 1. */
  readonly number: number
  /** Address of the site, without a query. */
  readonly site: string
}

const NOTHING: SlideBody<never> = { sentence: '', parts: [], papers: [], figures: [], remarks: [] }

/**
 * A slide of a deck, whole: its address is settled as the page does, its files are loaded through the same cache, and what the page says stands beside what the deck says.
 * Never fails: a slide whose files are not to be had says which, and what helps.
 */
export async function loadSlide(slide: Slide, { catalogue, locale, number, site }: SlidePlace): Promise<SlideContent<Plate>> {
  const [t, format, words] = [textsOf(locale), formatOf(locale), slideTextsOf(locale)]
  const address = readAddress(slide.address)
  const said = {
    number,
    title: sayIn(slide.headline, locale),
    item: sayIn(slide.item, locale),
    notes: sayIn(slide.note, locale),
    link: `${site}${writeAddress({ ...address, lang: locale === 'de' ? null : locale, theme: null, deck: null, slide: null })}`,
  }
  try {
    const { view: place } = settle(address, catalogue)
    const region = await loadFile(regionFile(catalogue, place.region))
    const { view, notices } = settle(address, catalogue, region)
    const [body, papers] = await Promise.all([loadBody({ view, catalogue, region, t, format }), loadFile(papersFile(catalogue))])
    const shown = notices.map((notice) => words.slide.notShown(noticeText(notice, t, locale)))
    return { ...said, ...spread(body, [...shown, ...body.remarks]), sourceLines: sourceLines(body, papers), fault: undefined }
  } catch (error) {
    return { ...said, ...spread(NOTHING, []), sourceLines: [], fault: `${faultText(error, t, locale)} ${words.slide.again}` }
  }

  function spread({ sentence, parts, figures }: SlideBody<Plate>, remarks: readonly string[]) {
    return { sentence, parts, demo: figures.some(({ flags }) => flags.includes('demo')), flags: [...flagLines(figures, format), ...remarks] }
  }

  /** Source and licence of each table, once, and the data build. */
  function sourceLines({ papers: ids, sources = [] }: SlideBody<Plate>, { tables }: Papers): readonly string[] {
    const feet = (ids.length === 0 ? [undefined] : ids).map((id) => {
      const licence = tables.find((table) => table.id === id)?.licence
      const foot = footLines({ title: '', sources: [{ attribution: catalogue.attributions[id ?? ''] ?? '', licence: licence && `${licence.name} (${licence.url})` }], build: catalogue.build, link: '' }, [], format)
      // Without the title and the address, which stand elsewhere; where there is no table there is no source to name.
      return foot.slice(id === undefined ? 2 : 1, -1)
    })
    return [...new Set([...sources, ...feet.flat()])]
  }
}
