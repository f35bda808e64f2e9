import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { partWeights } from '@/model/slide/partWeights.ts'
import type { SlideContent } from '@/model/slide/slideContent.ts'
import type { Locale } from '@/model/text/locale.ts'
import { slideChartSvg } from '@/view/chart/slideChartSvg.ts'
import { drawPlate } from '@/view/plate/drawPlate.ts'
import type { Plate } from '@/view/plate/plate.ts'
import { plateFonts } from '@/view/plate/plateFonts.ts'
import { loadDeck } from './loadDeck.ts'

/** A slide, and its charts and pictures as addresses of SVGs, by the place of their part. */
export interface PrintedSlide {
  readonly content: SlideContent<Plate>
  readonly images: ReadonlyMap<number, string>
}

/** Size of all drawings of a page together in CSS pixels, and the space between two: a sheet A4 across. */
const [WIDTH, HEIGHT, GAP] = [1010, 400, 10]

/** All pages of a deck, decoded and ready: what is printed afterwards is complete. @throws when it is cancelled, or when code does not arrive */
export async function printSlides(deck: Deck, catalogue: Catalogue, locale: Locale, onSlide: (done: number) => void, signal: AbortSignal): Promise<readonly PrintedSlide[]> {
  const fonts = await plateFonts()
  const format = formatOf(locale)
  return loadDeck(deck, catalogue, locale, { each: drawn, onSlide, signal })

  async function drawn(content: SlideContent<Plate>): Promise<PrintedSlide> {
    const weights = partWeights(content.parts)
    const all = weights.reduce((sum, weight) => sum + weight, 0)
    const svgs = content.parts.flatMap((part, at) => {
      if (part.kind === 'table') return []
      const size = { width: Math.round(((WIDTH - GAP * (weights.length - 1)) * (weights[at] ?? 1)) / all), height: HEIGHT, fonts }
      return [[at, part.kind === 'chart' ? slideChartSvg(part, size, format) : drawPlate(part.drawing, { ...size, bare: true, area: 800 * 450 })] as const]
    })
    const images = new Map(svgs.map(([at, svg]) => [at, `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`]))
    await Promise.all([...images.values()].map(decoded))
    return { content, images }
  }
}

/** The browser has the picture ready to be painted, fonts included; a broken one is printed as its description. */
async function decoded(address: string): Promise<void> {
  const image = new Image()
  image.src = address
  await image.decode().catch(() => undefined)
}
