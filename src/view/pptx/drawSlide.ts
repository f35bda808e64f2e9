import type PptxGenJS from 'pptxgenjs'
import type { SlideChart, SlideContent, SlideTable } from '@/model/slide/slideContent.ts'
import type { SlideTexts } from '@/model/text/slide/slideTextsOf.ts'
import { drawChart } from './drawChart.ts'
import { drawTable } from './drawTable.ts'
import { type FittedText, fitText } from './fitText.ts'
import { TITLE } from './mendPackage.ts'
import { plainText } from './plainText.ts'
import { FOOT, type PlacedPart, type PlacedText, slideFrame } from './slideFrame.ts'
import { type Box, FONT, INK, INNER, SLIDE } from './slideInk.ts'

export interface SlideToDraw<Drawing> {
  readonly content: SlideContent<Drawing>
  readonly of: number
  /** `data:image/png;base64,…` by the place of the part; absent where a picture could not be drawn. */
  readonly pictures: ReadonlyMap<number, string>
  readonly words: SlideTexts
}

export const MASTER = 'Schulwege'

const PLAIN: PptxGenJS.TextPropsOptions = { fontFace: FONT, color: INK.ink, margin: 0, valign: 'top', fit: 'none', wrap: true }

/** Draws one slide. What had to be shortened stands whole in the notes. @returns the charts, in the order in which they were drawn */
export function drawSlide<Drawing>(slide: PptxGenJS.Slide, { content, of, pictures, words }: SlideToDraw<Drawing>): readonly SlideChart[] {
  const missing = new Set(content.parts.flatMap(({ kind }, at) => (kind === 'picture' && !pictures.has(at) ? [at] : [])))
  const frame = slideFrame(content, words, missing)
  const set = (text: PlacedText | undefined, more: PptxGenJS.TextPropsOptions = {}) => {
    if (text !== undefined && text.text !== '') slide.addText(text.text, { ...PLAIN, ...placeOf(text, { x: SLIDE.margin, y: text.y, w: INNER }), ...more })
  }
  set(frame.item, { w: INNER - 2, color: INK.muted })
  if (content.demo) slide.addText(words.slide.demo, { ...PLAIN, x: SLIDE.width - SLIDE.margin - 1.6, y: 0.26, w: 1.6, h: 0.34, align: 'center', valign: 'middle', fontSize: 13, bold: true, color: INK.warning, fill: { color: INK.warningSoft }, line: { color: INK.warning, width: 1 } })
  set(frame.title, { objectName: TITLE, bold: true })
  set(frame.sentence)
  set(frame.fault, { color: INK.warning })
  set(frame.flags, { color: INK.warning })
  set(frame.sources, { color: INK.muted })
  drawFoot(slide, content, of, words)
  const drawn = frame.parts.map((placed) => drawPart(slide, placed, pictures))
  const cut = [...frame.cut, ...drawn.flatMap((one) => one.cut)]
  slide.addNotes(plainText([content.notes, ...cut, content.link].filter((text) => text !== '').join('\n\n')))
  return drawn.flatMap(({ charts }) => charts)
}

const placeOf = ({ size, height }: FittedText, place: Omit<Box, 'h'>): PptxGenJS.TextPropsOptions => ({ ...place, h: Math.max(height, 0.1), fontSize: size })

/** The way back and the number of the slide. */
function drawFoot<Drawing>(slide: PptxGenJS.Slide, { link, number }: SlideContent<Drawing>, of: number, words: SlideTexts): void {
  const shown = fitText(`${words.slide.view}: ${link}`, { width: INNER - 1, height: 0.14, sizes: [8, 7] })
  slide.addText([{ text: shown.text, options: { hyperlink: { url: link }, color: INK.accent } }], { ...PLAIN, x: SLIDE.margin, y: FOOT - 0.13, w: INNER - 1, h: 0.16, fontSize: shown.size })
  slide.addText(words.slide.number(number, of), { ...PLAIN, x: SLIDE.width - SLIDE.margin - 1, y: FOOT - 0.13, w: 1, h: 0.16, align: 'right', fontSize: 9, color: INK.muted })
}

interface Drawn {
  readonly charts: readonly SlideChart[]
  readonly cut: readonly string[]
}

function drawPart<Drawing>(slide: PptxGenJS.Slide, { part, at, box, title, notes }: PlacedPart<Drawing>, pictures: ReadonlyMap<number, string>): Drawn {
  const { x, w } = box
  if (title !== undefined && title.text !== '') slide.addText(title.text, { ...PLAIN, ...placeOf(title, { x, y: box.y - title.height - 0.06, w }), bold: true })
  if (notes.text !== '') slide.addText(notes.text, { ...PLAIN, ...placeOf(notes, { x, y: box.y + box.h + 0.06, w }), color: INK.muted })
  if (part.kind === 'picture') {
    slide.addImage({ data: pictures.get(at) ?? '', ...box, altText: plainText(part.description) })
    return { charts: [], cut: [] }
  }
  if (part.kind === 'chart') {
    drawChart(slide, part, box)
    return { charts: [part], cut: [] }
  }
  const shortened = drawTable(slide, part, box)
  return { charts: [], cut: shortened ? [tableAsText(part)] : [] }
}

const tableAsText = ({ title, head, rows }: SlideTable): string => [title, ...[head, ...rows].map((row) => row.join(' | '))].join('\n')
