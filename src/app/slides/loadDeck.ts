import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import { officialCatalogue } from '@/model/own/withoutOwn.ts'
import type { SlideContent } from '@/model/slide/slideContent.ts'
import type { Locale } from '@/model/text/locale.ts'
import type { Plate } from '@/view/plate/plate.ts'
import { loadSlide } from './loadSlide.ts'

/** Where this site lies, without a query: what the links of slides begin with. */
export const siteAddress = (): string => new URL('.', document.baseURI).href

interface Loading<Slide> {
  /** What is made of each slide, before the next one is loaded. */
  readonly each: (content: SlideContent<Plate>) => Promise<Slide> | Slide
  readonly onSlide: (done: number) => void
  readonly signal: AbortSignal
}

/**
 * All slides of a deck, one after the other, so that the page stays at hand and can tell how far it is.
 * @throws the reason of the signal, when the reader cancels
 */
export async function loadDeck<Slide>(deck: Deck, catalogue: Catalogue, locale: Locale, { each, onSlide, signal }: Loading<Slide>): Promise<readonly Slide[]> {
  const official = officialCatalogue(catalogue)
  const slides: Slide[] = []
  for (const [index, slide] of deck.slides.entries()) {
    signal.throwIfAborted()
    slides.push(await each(await loadSlide(slide, { catalogue: official, locale, number: index + 1, site: siteAddress() })))
    onSlide(index + 1)
    await pause()
  }
  signal.throwIfAborted()
  return slides
}

const pause = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve)
  })
