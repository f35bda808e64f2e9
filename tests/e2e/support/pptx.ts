import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'

/** A PowerPoint file as its readers find it. */
export interface Presentation {
  /** Texts of each slide, in their order. */
  readonly slides: readonly (readonly string[])[]
  readonly notes: readonly string[]
  /** XML of each chart, in the order in which they were drawn. */
  readonly charts: readonly string[]
  readonly pictures: readonly Uint8Array[]
  /** Addresses that the links of the slides lead to. */
  readonly links: readonly string[]
}

/** Opens a file that was saved. */
export function openPptx(file: string): Presentation {
  const files = unzipSync(readFileSync(file))
  const numbered = (pattern: RegExp) =>
    Object.entries(files)
      .flatMap(([name, content]) => {
        const number = pattern.exec(name)?.[1]
        return number === undefined ? [] : [{ number: Number(number), content }]
      })
      .sort((a, b) => a.number - b.number)
      .map(({ content }) => content)
  const xml = (pattern: RegExp) => numbered(pattern).map((content) => strFromU8(content))
  const texts = (content: string) => [...content.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text.replaceAll('&amp;', '&'))
  return {
    slides: xml(/^ppt\/slides\/slide(\d+)\.xml$/).map(texts),
    notes: xml(/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/).map((content) => texts(content).join('\n')),
    charts: xml(/^ppt\/charts\/chart(\d+)\.xml$/),
    pictures: numbered(/^ppt\/media\/image-(\d+)[^/]*\.png$/),
    links: xml(/^ppt\/slides\/_rels\/slide(\d+)\.xml\.rels$/).flatMap((content) => [...content.matchAll(/Target="(https?:[^"]+)"/g)].map(([, target = '']) => target.replaceAll('&amp;', '&'))),
  }
}

/** Numbers of each row of a chart by place; a gap has no place. */
export const chartValues = (chart: string): readonly (readonly (readonly [number, number])[])[] =>
  (chart.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? []).map((series) => [...(/<c:val>[\s\S]*<\/c:val>/.exec(series)?.[0] ?? '').matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]) => [Number(at), Number(value)] as const))
