import { partWeights } from '@/model/slide/partWeights.ts'
import type { SlideContent, SlidePart } from '@/model/slide/slideContent.ts'
import type { SlideTexts } from '@/model/text/slide/slideTextsOf.ts'
import { type FittedText, fitText } from './fitText.ts'
import { layTable } from './layTable.ts'
import { plainText } from './plainText.ts'
import { type Box, INNER, SLIDE } from './slideInk.ts'

/** A text with its place: as wide as the slide's inner width. */
export interface PlacedText extends FittedText {
  readonly y: number
}

/** A part with its place, and its title and notes, which stand above and below it. */
export interface PlacedPart<Drawing> {
  readonly part: SlidePart<Drawing>
  /** Position among the parts of the content. */
  readonly at: number
  readonly box: Box
  readonly title: FittedText | undefined
  readonly notes: FittedText
}

/** Where everything on a slide stands, in inches, and the texts as they fit. */
export interface SlideFrame<Drawing> {
  readonly item: PlacedText
  readonly title: PlacedText
  readonly sentence: PlacedText
  readonly parts: readonly PlacedPart<Drawing>[]
  readonly fault: PlacedText | undefined
  readonly flags: PlacedText
  readonly sources: PlacedText
  /** Texts that had to be shortened, whole. */
  readonly cut: readonly string[]
}

const TOP = 0.32
const GAP = 0.12
/** Between two parts side by side. */
const BETWEEN = 0.3
/** Lower edge of what stands on a slide. */
export const FOOT = SLIDE.height - 0.3

const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0)

/**
 * Lays out a slide: agenda item, headline and sentence from the top, flags and sources from the foot, and what is shown in between. Every text is measured before it is
 * set: it is made smaller, and what fits at no size is shortened. `missing`: parts that cannot be drawn; the others share their room.
 */
export function slideFrame<Drawing>(content: SlideContent<Drawing>, words: SlideTexts, missing: ReadonlySet<number>): SlideFrame<Drawing> {
  const cut: string[] = []
  const fit = (text: string, height: number, sizes: readonly number[], width = INNER, bold = false): FittedText => {
    const fitted = fitText(plainText(text), { width, height, sizes, bold })
    if (fitted.cut) cut.push(text)
    return fitted
  }
  const item = { ...fit(content.item, 0.24, [13, 12, 11, 10, 9], INNER - 2), y: TOP }
  // One line, a little smaller, before two.
  const oneLine = fitText(plainText(content.title), { width: INNER, height: 0.47, sizes: [28, 26, 24], bold: true })
  const title = { ...(oneLine.cut ? fit(content.title, 0.98, [28, 26, 24, 22, 20, 18, 16], INNER, true) : oneLine), y: TOP + 0.34 }
  const sentence = { ...fit(content.sentence, 0.86, [17, 16, 15, 14, 13, 12, 11]), y: title.y + title.height + GAP }
  const sourced = fit(content.sourceLines.join('\n'), 0.62, [9, 8, 7])
  const sources = { ...sourced, y: FOOT - 0.17 - sourced.height }
  const flagged = fit(content.flags.join('\n'), 0.66, [11, 10, 9, 8])
  const flags = { ...flagged, y: sources.y - 0.08 - flagged.height }
  const top = sentence.y + sentence.height + GAP
  const room: Box = { x: SLIDE.margin, y: top, w: INNER, h: Math.max(0.5, flags.y - GAP - top) }
  const fault = content.fault === undefined ? undefined : { ...fit(`${words.slide.faultHeading}\n${content.fault}`, room.h, [18, 16, 14, 12]), y: room.y }
  return { item, title, sentence, flags, sources, fault, cut, parts: placeParts() }

  function placeParts(): readonly PlacedPart<Drawing>[] {
    const shown = content.parts.flatMap((part, at) => (missing.has(at) ? [] : [{ part, at }]))
    const weights = partWeights(shown.map(({ part }) => part))
    const each = (room.w - BETWEEN * (shown.length - 1)) / Math.max(1, sum(weights))
    return shown.map(({ part, at }, place) => {
      const w = each * (weights[place] ?? 1)
      const x = room.x + each * sum(weights.slice(0, place)) + BETWEEN * place
      // A chart carries its title inside, so that it goes along when the chart is copied.
      const heading = part.kind === 'chart' ? undefined : fit(part.title, 0.4, [12, 11, 10, 9], w, true)
      const above = heading === undefined ? 0 : heading.height + 0.06
      const lay = (remarks: readonly string[]): PlacedPart<Drawing> => {
        const notes = fit(remarks.join('\n'), Math.min(0.9, room.h / 4), [10, 9, 8, 7], w)
        const below = notes.height > 0 ? notes.height + 0.06 : 0
        return { part, at, title: heading, notes, box: { x, y: room.y + above, w, h: room.h - above - below } }
      }
      const placed = lay(part.notes)
      // Nothing is shortened without a word.
      return part.kind === 'table' && layTable(part, placed.box).cut ? lay([...part.notes, words.slide.cut]) : placed
    })
  }
}
