import { lettering, type Shape } from '../map/svg/shape.ts'
import { textWidth } from '../map/svg/textWidth.ts'
import { BOLD, wrapText } from '../text/wrapText.ts'
import { LEADING, PLATE_INK } from './plateInk.ts'

/** Something of known height that can be put anywhere; drawn from its upper left corner. */
export interface Block {
  readonly height: number
  readonly at: (x: number, y: number) => readonly Shape[]
}

export interface Letters {
  readonly size: number
  readonly bold?: boolean
  readonly fill?: string
}

/** A piece of text as lines of the width given. */
export function textBlock(text: string, width: number, letters: Letters): Block {
  return linesBlock(wrapText(text, letters.bold === true ? letters.size * BOLD : letters.size, width), letters)
}

/** An address as lines of the width given: broken between any letters and without a hyphen, so that whoever types it off gets it right. */
export function letterBlock(text: string, width: number, letters: Letters): Block {
  const lines: string[] = ['']
  for (const letter of text) {
    const longer = `${lines.at(-1) ?? ''}${letter}`
    if (textWidth(longer, letters.size) > width) lines.push(letter)
    else lines[lines.length - 1] = longer
  }
  return linesBlock(lines, letters)
}

function linesBlock(lines: readonly string[], { size, bold = false, fill = PLATE_INK.ink }: Letters): Block {
  const step = size * LEADING
  return {
    height: lines.length * step,
    at: (x, y) => lines.map((line, row) => lettering({ x: round(x), y: round(y + row * step + size * 0.98), 'font-size': size, fill, ...(bold && { 'font-weight': 600 }) }, line)),
  }
}

/** Blocks one below the other. An empty one takes no space. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0)
  const height = shown.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, shown.length - 1)
  return {
    height,
    at: (x, y) => {
      let top = y
      return shown.flatMap((block) => {
        const shapes = block.at(x, top)
        top += block.height + gap
        return shapes
      })
    },
  }
}

/** Blocks side by side in columns of one width, filled one after the other so that the highest is as low as they allow. */
export function columns(blocks: readonly Block[], count: number, width: number, gap: number): Block {
  const total = stack(blocks, gap).height
  const parts: Block[][] = [[]]
  for (const block of blocks) {
    const last = parts.at(-1) ?? []
    const full = last.length > 0 && parts.length < count && stack([...last, block], gap).height > total / count + block.height / 2
    if (full) parts.push([block])
    else last.push(block)
  }
  const stacks = parts.map((part) => stack(part, gap))
  return { height: Math.max(0, ...stacks.map(({ height }) => height)), at: (x, y) => stacks.flatMap((one, column) => one.at(x + column * width, y)) }
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10
