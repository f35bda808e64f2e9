import type { SlideContent } from '@/model/slide/slideContent.ts'
import type { SlideTexts } from '@/model/text/slide/slideTextsOf.ts'
import { drawPlate } from '@/view/plate/drawPlate.ts'
import type { Plate } from '@/view/plate/plate.ts'
import { plateFonts } from '@/view/plate/plateFonts.ts'
import { platePng } from '@/view/plate/platePng.ts'
import { slideFrame } from '@/view/pptx/slideFrame.ts'

/** CSS pixels to the inch, and how many pixels of the picture are one of them: sharp on a projector and on paper. */
const PER_INCH = 96
const SCALE = 2.5
/** Letters of a picture that takes half of a slide must be read from the last row. */
const LETTERED = 800 * 450

/** The pictures of a slide as `data:` addresses, by the place of their part, each as large as its place on the slide. One that cannot be painted is left out. */
export async function drawPictures(content: SlideContent<Plate>, words: SlideTexts): Promise<ReadonlyMap<number, string>> {
  const drawn = new Map<number, string>()
  for (const { part, at, box } of slideFrame(content, words, new Set()).parts) {
    if (part.kind !== 'picture') continue
    const size = { width: Math.round(box.w * PER_INCH), height: Math.round(box.h * PER_INCH) }
    const svg = drawPlate(part.drawing, { ...size, fonts: await plateFonts(), bare: true, area: LETTERED })
    const png = await platePng(svg, { ...size, scale: SCALE }).catch(() => undefined)
    if (png !== undefined) drawn.set(at, await asDataAddress(png))
  }
  return drawn
}

const asDataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(blob)
  })
