import type PptxGenJS from 'pptxgenjs'
import type { SlideChart, SlideContent, SlidePart } from '@/model/slide/slideContent.ts'
import type { SlideTexts } from '@/model/text/slide/slideTextsOf.ts'
import { drawChart } from './drawChart.ts'
import { drawTable } from './drawTable.ts'
import { type FittedText, fitText } from './fitText.ts'
import { plainText } from './plainText.ts'
import { type Box, FONT, INK, INNER, SLIDE } from './slideInk.ts'

/** A picture as PowerPoint takes it: `data:image/png;base64,…`. */
export type PictureData = string

export interface SlideToDraw<Drawing> {
  readonly content: SlideContent<Drawing>
  readonly of: number
  /** By the place of the part; absent where a picture could not be drawn. */
  readonly pictures: ReadonlyMap<number, PictureData>
  readonly words: SlideTexts
}

export const TITLE = 'title'
export const MASTER = 'Schulwege'
const TOP = 0.32
const GAP = 0.12
const FOOT = SLIDE.height - 0.3

/**
 * One slide: agenda item, headline and sentence from the top, flags and sources from the foot, and what is shown in between. Every text is measured before it is set: it is made
 * smaller, and what fits at no size is shortened and stands whole in the notes. @returns the charts, in the order in which they were drawn
 */
export function drawSlide<Drawing>(slide: PptxGenJS.Slide, { content, of, pictures, words }: SlideToDraw<Drawing>): readonly SlideChart[] {
  const cut: string[] = []
  const fit = (text: string, room: Parameters<typeof fitText>[1]): FittedText => {
    const fitted = fitText(plainText(text), room)
    if (fitted.cut) cut.push(text)
    return fitted
  }
  const set = (text: FittedText, y: number, more: PptxGenJS.TextPropsOptions = {}) => {
    if (text.text !== '') slide.addText(text.text, { ...PLAIN, x: SLIDE.margin, y, w: INNER, h: Math.max(text.height, 0.1), fontSize: text.size, ...more })
  }
  const item = fit(content.item, { width: INNER - 2, height: 0.24, sizes: [13, 12, 11, 10, 9] })
  set(item, TOP, { w: INNER - 2, color: INK.muted })
  if (content.demo) slide.addText(words.slide.demo, { ...PLAIN, x: SLIDE.width - SLIDE.margin - 1.6, y: TOP - 0.06, w: 1.6, h: 0.34, align: 'center', valign: 'middle', fontSize: 13, bold: true, color: INK.warning, fill: { color: INK.warningSoft }, line: { color: INK.warning, width: 1 } })
  const titleY = TOP + 0.34
  const title = fit(content.title, { width: INNER, height: 0.98, sizes: [28, 26, 24, 22, 20, 18, 16], bold: true })
  slide.addText(title.text, { placeholder: TITLE, ...PLAIN, x: SLIDE.margin, y: titleY, w: INNER, h: title.height, fontSize: title.size, bold: true, valign: 'top' })
  const sentenceY = titleY + title.height + GAP
  const sentence = fit(content.sentence, { width: INNER, height: 0.86, sizes: [17, 16, 15, 14, 13, 12, 11] })
  set(sentence, sentenceY)

  const sources = fit(content.sourceLines.join('\n'), { width: INNER, height: 0.62, sizes: [9, 8, 7] })
  const sourcesY = FOOT - 0.17 - sources.height
  const flags = fit(content.flags.join('\n'), { width: INNER, height: 0.66, sizes: [11, 10, 9, 8] })
  const flagsY = sourcesY - 0.08 - flags.height
  set(flags, flagsY, { color: INK.warning })
  set(sources, sourcesY, { color: INK.muted })
  drawFoot(slide, content, of, words)

  const top = sentenceY + sentence.height + GAP
  const charts = drawParts(slide, content.parts, pictures, { x: SLIDE.margin, y: top, w: INNER, h: flagsY - GAP - top }, fit, () => cut.push(words.slide.cut))
  if (content.fault !== undefined) set(fit(`${words.slide.faultHeading}\n${content.fault}`, { width: INNER, height: flagsY - GAP - top, sizes: [18, 16, 14, 12] }), top, { color: INK.warning })
  slide.addNotes(plainText([content.notes, ...cut, content.link].filter((text) => text !== '').join('\n\n')))
  return charts
}

const PLAIN: PptxGenJS.TextPropsOptions = { fontFace: FONT, color: INK.ink, margin: 0, valign: 'top', fit: 'none', wrap: true }

/** The way back and the number of the slide. */
function drawFoot<Drawing>(slide: PptxGenJS.Slide, { link, number }: SlideContent<Drawing>, of: number, words: SlideTexts): void {
  const shown = fitText(`${words.slide.view}: ${link}`, { width: INNER - 1, height: 0.14, sizes: [8, 7] })
  slide.addText([{ text: shown.text, options: { hyperlink: { url: link }, color: INK.accent } }], { ...PLAIN, x: SLIDE.margin, y: FOOT - 0.13, w: INNER - 1, h: 0.16, fontSize: shown.size })
  slide.addText(words.slide.number(number, of), { ...PLAIN, x: SLIDE.width - SLIDE.margin - 1, y: FOOT - 0.13, w: 1, h: 0.16, align: 'right', fontSize: 9, color: INK.muted })
}

/** The parts side by side, each with its notes below; a picture takes a little less than half. */
function drawParts<Drawing>(slide: PptxGenJS.Slide, parts: readonly SlidePart<Drawing>[], pictures: ReadonlyMap<number, PictureData>, box: Box, fit: (text: string, room: Parameters<typeof fitText>[1]) => FittedText, onCut: () => void): readonly SlideChart[] {
  const shown = parts.flatMap((part, at) => (part.kind === 'picture' && pictures.get(at) === undefined ? [] : [{ part, at }]))
  const w = (box.w - 0.3 * (shown.length - 1)) / Math.max(1, shown.length)
  return shown.flatMap(({ part, at }, place): SlideChart[] => {
    const x = box.x + place * (w + 0.3)
    if (part.kind === 'picture') {
      slide.addImage({ data: pictures.get(at) ?? '', x, y: box.y, w, h: box.h, altText: plainText(part.description) })
      return []
    }
    const notes = fit(part.notes.join('\n'), { width: w, height: Math.min(0.9, box.h / 4), sizes: [10, 9, 8, 7] })
    const inner = { x, y: box.y, w, h: box.h - (notes.height > 0 ? notes.height + 0.06 : 0) }
    if (notes.text !== '') slide.addText(notes.text, { ...PLAIN, x, y: box.y + box.h - notes.height, w, h: notes.height, fontSize: notes.size, color: INK.muted })
    if (part.kind === 'chart') {
      drawChart(slide, part, inner)
      return [part]
    }
    if (drawTable(slide, part, inner)) onCut()
    return []
  })
}
