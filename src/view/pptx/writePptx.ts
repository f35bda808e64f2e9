import PptxGenJS from 'pptxgenjs'
import type { SlideChart } from '@/model/slide/slideContent.ts'
import type { Locale } from '@/model/text/locale.ts'
import { drawSlide, MASTER, type SlideToDraw } from './drawSlide.ts'
import { mendPackage, TITLE } from './mendPackage.ts'
import { plainText } from './plainText.ts'
import { FONT, INK, INNER, SLIDE } from './slideInk.ts'

/** What the writer says it wrote. */
export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** What a spelling checker takes the texts for. */
const LANGUAGES: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' }

/**
 * Writes slides as a PowerPoint file with native charts and tables. The one place that knows the library.
 * @throws whatever the library throws
 */
export async function writePptx<Drawing>(slides: readonly SlideToDraw<Drawing>[], { title, locale }: { readonly title: string; readonly locale: Locale }): Promise<Uint8Array<ArrayBuffer>> {
  const pptx = new PptxGenJS()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = plainText(title)
  pptx.subject = plainText(title)
  pptx.author = 'Schulwege'
  pptx.company = 'Schulwege'
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT }
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: INK.paper },
    objects: [{ placeholder: { options: { name: TITLE, type: 'title', x: SLIDE.margin, y: 0.66, w: INNER, h: 0.98, fontFace: FONT, fontSize: 28, color: INK.ink, align: 'left', valign: 'top', margin: 0 }, text: '' } }],
  })
  const charts: SlideChart[] = []
  for (const one of slides) charts.push(...drawSlide(pptx.addSlide({ masterName: MASTER }), one))
  const written = await pptx.write({ outputType: 'uint8array', compression: false })
  return mendPackage(written as Uint8Array, charts, LANGUAGES[locale])
}
