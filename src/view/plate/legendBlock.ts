import { lettering, type Shape, shape } from '../map/svg/shape.ts'
import { LETTERS, PLATE_INK } from './plateInk.ts'
import type { PlateKey, PlateLegend } from './plate.ts'
import { type Block, stack, textBlock } from './textBlock.ts'

const GAP = 8
/** Room for a count at the right. */
const COUNT = 40

/** The legend as a column: title, groups, and each key with its swatch, its words and its count. */
export function legendBlock(legend: PlateLegend, width: number): Block {
  const groups = legend.groups.filter(({ keys }) => keys.length > 0)
  return stack(
    [
      textBlock(legend.title, width, { size: LETTERS.legend, bold: true }),
      ...groups.map(({ heading, keys }) => stack([...(heading === undefined ? [] : [textBlock(heading, width, { size: LETTERS.legend, fill: PLATE_INK.muted })]), ...keyBlocks(keys, width)], 5)),
    ],
    GAP,
  )
}

function keyBlocks(keys: readonly PlateKey[], width: number): readonly Block[] {
  const most = Math.max(...keys.map(({ swatch }) => swatch.width))
  return keys.map((key) => keyBlock(key, width, most))
}

function keyBlock({ swatch, label, count }: PlateKey, width: number, most: number): Block {
  const words = textBlock(label, width - most - 10 - (count === undefined ? 0 : COUNT), { size: LETTERS.legend })
  const height = Math.max(words.height, swatch.height)
  // The swatch stands beside the first line.
  const first = Math.max(swatch.height, Math.min(words.height, LETTERS.legend * 1.32))
  const number = (x: number, y: number): readonly Shape[] =>
    count === undefined ? [] : [lettering({ x: x + width, y: y + first / 2 + LETTERS.legend * 0.34, 'font-size': LETTERS.legend, 'text-anchor': 'end', fill: PLATE_INK.muted }, count)]
  return {
    height,
    at: (x, y) => [
      shape('g', { transform: `translate(${x + most / 2} ${y + first / 2})` }, swatch.shapes),
      ...words.at(x + most + 10, y + Math.max(0, (swatch.height - words.height) / 2)),
      ...number(x, y),
    ],
  }
}
