import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import { sayIn } from '@/model/deck/said.ts'
import type { SlideContent } from '@/model/slide/slideContent.ts'
import type { Locale } from '@/model/text/locale.ts'
import { type SlideTexts, slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import type { Plate } from '@/view/plate/plate.ts'
import type { SlideToDraw } from '@/view/pptx/drawSlide.ts'
import { writePptx } from '@/view/pptx/writePptx.ts'
import { drawPictures } from './drawPictures.ts'
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
  const words = slideTextsOf(locale)
  const slides = await loadDeck(deck, catalogue, locale, { each: (content) => withPictures(content, deck.slides.length, words), onSlide, signal })
  onWrite()
  const bytes = await writePptx(slides, { title: sayIn(deck.title, locale), locale })
  signal.throwIfAborted()
  return { bytes, faulty: slides.filter(({ content: { fault } }) => fault !== undefined).length }
}

/** A slide with its pictures; one that could not be painted is missed aloud. */
async function withPictures(content: SlideContent<Plate>, of: number, words: SlideTexts): Promise<SlideToDraw<Plate>> {
  const pictures = await drawPictures(content, words)
  const missed = content.parts.some(({ kind }, at) => kind === 'picture' && !pictures.has(at))
  return { content: missed ? { ...content, flags: [...content.flags, words.slide.mapFault(words.slide.unpainted)] } : content, of, pictures, words }
}
