import { type Shape, shape } from '../map/svg/shape.ts'
import { escapeXml, writeShapes } from '../map/svg/writeShapes.ts'
import { flagsBlock } from './flagsBlock.ts'
import { legendBlock } from './legendBlock.ts'
import type { Plate, PlateSize } from './plate.ts'
import { LETTERS, PLATE_FONT, PLATE_INK } from './plateInk.ts'
import { type Block, columns, letterBlock, stack, textBlock } from './textBlock.ts'

export interface DrawOptions extends PlateSize {
  /** Style sheet of `@font-face` rules with the font inside (`plateFonts`). Without it the picture asks for Fira Sans by name. */
  readonly fonts?: string | undefined
  /** Only drawing, legend and notes: where title, flags and source stand beside the picture as text of their own. */
  readonly bare?: boolean
  /** Area of the sheet it is laid out on; a smaller one makes larger letters, for a picture that is shown beside another. */
  readonly area?: number
}

/** The picture is laid out as large as this, whatever size is asked for: letters keep their share of it. */
const AREA = 1280 * 720
const EDGE = 28
const GAP = 14
/** What is left to the drawing at least, of the height. */
const LEAST = 0.42

/**
 * Draws a plate as an SVG that needs nothing else: no style sheet, no script, no other file. Texts are wrapped and never cut: where they need more room
 * than there is, the whole is laid out on a larger sheet and made smaller.
 * @returns the markup of an `<svg>` of the size asked for, in CSS pixels
 */
export function drawPlate(plate: Plate, { width, height, fonts, bare = false, area = AREA }: DrawOptions): string {
  const once = Math.sqrt(area / (width * height))
  let sheet = layOut(plate, { width: width * once, height: height * once }, bare)
  for (let more = 1.08; !sheet.fits && more < 12; more *= 1.08) sheet = layOut(plate, { width: width * once * more, height: height * once * more }, bare)
  const { size, shapes, picture } = sheet
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${round(size.width)} ${round(size.height)}" role="img">`,
    `<title>${escapeXml([plate.title, plate.details, plate.region].filter((part) => part !== '').join(' · '))}</title>`,
    plate.sentence === undefined ? '' : `<desc>${escapeXml(plate.sentence)}</desc>`,
    fonts === undefined ? '' : `<style>${fonts}</style>`,
    `<rect width="100%" height="100%" fill="${PLATE_INK.paper}"/>`,
    `<defs><clipPath id="plate-frame"><rect width="${round(picture.width)}" height="${round(picture.height)}"/></clipPath></defs>`,
    `<g transform="translate(${round(picture.x)} ${round(picture.y)})"><g clip-path="url(#plate-frame)">${plate.drawing({ width: round(picture.width), height: round(picture.height) })}</g></g>`,
    `<g font-family="${escapeXml(PLATE_FONT)}">${writeShapes(shapes)}</g>`,
    '</svg>',
  ].join('')
}

interface Sheet {
  readonly size: PlateSize
  readonly shapes: readonly Shape[]
  /** Where the drawing goes. */
  readonly picture: PlateSize & { readonly x: number; readonly y: number }
  readonly fits: boolean
}

/** Head above, foot below, the legend at the right, and the drawing in what is left; notes below the legend or, where that is too high, above the foot. */
function layOut(plate: Plate, size: PlateSize, bare: boolean): Sheet {
  const inner = size.width - 2 * EDGE
  const [head, foot] = bare ? [EMPTY, EMPTY] : [headBlock(plate, inner), footBlock(plate, inner)]
  const top = EDGE + head.height + (head.height > 0 ? GAP : 0)
  const bottom = size.height - EDGE - foot.height - (foot.height > 0 ? GAP : 0)
  const side = Math.min(280, inner * 0.4)
  const legend = plate.legend === undefined ? EMPTY : legendBlock(plate.legend, side)
  const notes = (width: number) => plate.notes.map((note) => textBlock(note, width, { size: LETTERS.note, fill: PLATE_INK.muted }))
  const beside = stack([legend, ...notes(side)], 8)
  const below = beside.height > bottom - top
  const across = below ? columns(notes((inner - 24) / 2), 2, (inner + 24) / 2, 4) : EMPTY
  const right = below ? legend : beside
  const picture = {
    x: EDGE,
    y: top,
    width: right.height > 0 ? inner - side - 24 : inner,
    height: Math.max(1, bottom - top - (across.height > 0 ? across.height + GAP : 0)),
  }
  return {
    size,
    picture,
    fits: picture.height >= LEAST * size.height && right.height <= picture.height,
    shapes: [...head.at(EDGE, EDGE), ...right.at(EDGE + inner - side, top), ...across.at(EDGE, bottom - across.height), ...foot.at(EDGE, size.height - EDGE - foot.height)],
  }
}

const EMPTY: Block = { height: 0, at: () => [] }

function headBlock({ title, details, region, flags, sentence }: Plate, width: number): Block {
  return stack(
    [
      textBlock(title, width, { size: LETTERS.title, bold: true }),
      textBlock([details, region].filter((part) => part !== '').join(' · '), width, { size: LETTERS.details, fill: PLATE_INK.muted }),
      flagsBlock(flags, width),
      textBlock(sentence ?? '', width, { size: LETTERS.sentence }),
    ],
    7,
  )
}

function footBlock({ sources, build, link }: Plate, width: number): Block {
  const line = (text: string) => textBlock(text, width, { size: LETTERS.foot, fill: PLATE_INK.muted })
  const lines = stack([...sources.map(line), line(`${build} · Schulwege`), ...(link === undefined ? [] : [letterBlock(link, width, { size: LETTERS.foot, fill: PLATE_INK.muted })])], 2)
  const rule = (x: number, y: number) => shape('line', { x1: x, x2: x + width, y1: y, y2: y, stroke: PLATE_INK.rule })
  return { height: lines.height + 6, at: (x, y) => [rule(x, y), ...lines.at(x, y + 6)] }
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100
