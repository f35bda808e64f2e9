import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import { sayIn } from '@/model/deck/said.ts'
import type { Locale } from '@/model/text/locale.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { writePptx } from '@/view/pptx/writePptx.ts'
import { loadDeck } from './loadDeck.ts'

export { PPTX_TYPE } from '@/view/pptx/writePptx.ts'

interface Making {
  readonly onSlide: (done: number) => void
  readonly onWrite: () => void
  readonly signal: AbortSignal
}

/**
 * A deck as a PowerPoint file, and how many of its slides say that their data are missing.
 * @throws when it is cancelled, or when the file cannot be written
 */
export async function makePptx(deck: Deck, catalogue: Catalogue, locale: Locale, { onSlide, onWrite, signal }: Making): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly faulty: number }> {
  const slides = await loadDeck(deck, catalogue, locale, onSlide, signal)
  onWrite()
  const words = slideTextsOf(locale)
  const bytes = await writePptx(slides.map((content) => ({ content, of: slides.length, pictures: new Map<number, string>(), words })), { title: sayIn(deck.title, locale), locale })
  signal.throwIfAborted()
  return { bytes, faulty: slides.filter(({ fault }) => fault !== undefined).length }
}
