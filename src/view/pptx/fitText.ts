import { arialWidth } from './arialWidth.ts'

/** A text that fits its box. */
export interface FittedText {
  readonly text: string
  /** In points. */
  readonly size: number
  /** In inches. */
  readonly height: number
  /** The text did not fit at any size and is shortened. */
  readonly cut: boolean
}

interface Box {
  /** In inches. */
  readonly width: number
  readonly height: number
  /** Sizes to try in points, the largest first. */
  readonly sizes: readonly number[]
  readonly bold?: boolean
}

/** Height of a line in sizes of its letters, as PowerPoint and LibreOffice set Arial. */
export const LINE = 1.2
const POINTS = 72
/** Renderers differ by a few per cent; what is measured to fit must fit everywhere. */
const SAFETY = 1.03

/** Wraps a text as a renderer does: at blanks, and inside a word only where it is wider than the whole line. Line breaks stay. Width in inches, size in points. */
export function wrapLines(text: string, width: number, size: number, bold = false): readonly string[] {
  const room = (width * POINTS) / SAFETY
  const measure = (line: string) => arialWidth(line, size, bold)
  const blank = measure(' ')
  return text.split('\n').flatMap((paragraph) => {
    // Most texts are a cell of a table and fit. A blank at the beginning is none on a slide, and goes below.
    if (!paragraph.startsWith(' ') && measure(paragraph) <= room) return [paragraph]
    const lines: string[] = []
    let [line, long] = ['', 0]
    for (const word of paragraph.split(' ').flatMap((one) => pieces(one, (piece) => measure(piece) > room))) {
      const wide = measure(word)
      if (line !== '' && long + blank + wide > room) {
        lines.push(line)
        ;[line, long] = [word, wide]
      } else [line, long] = line === '' ? [word, wide] : [`${line} ${word}`, long + blank + wide]
    }
    return [...lines, line]
  })
}

/** A word in pieces that each fit a line. */
function pieces(word: string, wide: (line: string) => boolean): string[] {
  if (!wide(word)) return [word]
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && wide(piece + letter)) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...found, piece]
}

const heightOf = (lines: number, size: number) => (lines * LINE * size) / POINTS

/** The largest size at which a text fits a box; where none does, the smallest, shortened by whole words, and said to be so. */
export function fitText(text: string, { width, height, sizes, bold = false }: Box): FittedText {
  const most = (size: number) => Math.max(1, Math.floor((height * POINTS) / (LINE * size) + 0.01))
  if (text === '') return { text, size: sizes[0] ?? 12, height: 0, cut: false }
  for (const size of sizes) {
    const lines = wrapLines(text, width, size, bold)
    if (lines.length <= most(size)) return { text, size, height: heightOf(lines.length, size), cut: false }
  }
  const size = sizes.at(-1) ?? 12
  const lines = wrapLines(text, width, size, bold).slice(0, most(size))
  return { text: shorten(lines, width, size, bold), size, height: heightOf(lines.length, size), cut: true }
}

/** Lines with an ellipsis at the end of the last one, which keeps its width. */
function shorten(lines: readonly string[], width: number, size: number, bold: boolean): string {
  const words = (lines.at(-1) ?? '').split(' ')
  while (words.length > 1 && wrapLines(`${words.join(' ')} …`, width, size, bold).length > 1) words.pop()
  return [...lines.slice(0, -1), `${words.join(' ')} …`].join(' ')
}

/** A single line that fits a width in inches, with an ellipsis where it is shortened. */
export function fitLine(text: string, width: number, size: number, bold = false): string {
  const wide = (line: string) => arialWidth(line, size, bold) * SAFETY > width * POINTS
  if (!wide(text)) return text
  const letters = [...text]
  while (letters.length > 1 && wide(`${letters.join('').trimEnd()}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
