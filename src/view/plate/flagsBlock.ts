import { type Shape, shape } from '../map/svg/shape.ts'
import { textWidth } from '../map/svg/textWidth.ts'
import { BOLD } from '../text/wrapText.ts'
import { LETTERS, PLATE_INK } from './plateInk.ts'
import { type Block, stack, textBlock } from './textBlock.ts'

const PAD = 8

/** What must be known of the figures, each in a box of its own: as many in a row as there is room for. */
export function flagsBlock(flags: readonly string[], width: number): Block {
  const rows: string[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const flag of flags) {
    const needed = boxWidth(flag, width) + PAD
    if (used + needed > width + PAD) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(flag)
    used += needed
  }
  return stack(rows.map((row) => rowBlock(row, width)), 5)
}

const boxWidth = (flag: string, width: number): number => Math.min(width, textWidth(flag, LETTERS.flag * BOLD) + 2 * PAD)

function rowBlock(flags: readonly string[], width: number): Block {
  const boxes = flags.map((flag) => boxBlock(flag, boxWidth(flag, width)))
  return {
    height: Math.max(0, ...boxes.map(({ height }) => height)),
    at: (x, y) => {
      let left = x
      return boxes.flatMap((box) => {
        const shapes = box.at(left, y)
        left += box.width + PAD
        return shapes
      })
    },
  }
}

function boxBlock(flag: string, width: number): Block & { readonly width: number } {
  const words = textBlock(flag, width - 2 * PAD + 1, { size: LETTERS.flag, bold: true, fill: PLATE_INK.warning })
  const height = words.height + 6
  const box = (x: number, y: number): Shape => shape('rect', { x, y, width, height, fill: PLATE_INK.warningSoft, stroke: PLATE_INK.warning })
  return { width, height, at: (x, y) => [box(x, y), ...words.at(x + PAD, y + 3)] }
}
