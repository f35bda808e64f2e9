import type { SlideTable } from '@/model/slide/slideContent.ts'
import { arialWidth } from './arialWidth.ts'
import { fitLine, LINE, wrapLines } from './fitText.ts'
import type { Box } from './slideInk.ts'

/** A table as it is set: one size of letters for all of it, widths and heights in inches. */
export interface LaidTable {
  readonly size: number
  readonly columns: readonly number[]
  readonly heights: readonly number[]
  /** Head and rows; texts are shortened only where no size fits. */
  readonly lines: readonly (readonly string[])[]
  readonly cut: boolean
}

/** Space around the text of a cell, in inches: above and below, at the sides. */
export const CELL = { y: 0.03, x: 0.07 } as const
const SIZES = [12, 11, 10, 9, 8] as const
const POINTS = 72

/** Sets a table into a box: columns as wide as what stands in them, as far as there is room; letters as large as fit. */
export function layTable({ head, rows }: Pick<SlideTable, 'head' | 'rows'>, { w, h }: Pick<Box, 'w' | 'h'>): LaidTable {
  const lines = [head, ...rows]
  for (const size of SIZES) {
    const columns = widthsOf(lines, w, size)
    const heights = lines.map((line) => heightOf(line, columns, size))
    if (heights.reduce((sum, height) => sum + height, 0) <= h) return { size, columns, heights, lines, cut: false }
  }
  const size = SIZES[SIZES.length - 1] ?? 8
  const columns = widthsOf(lines, w, size)
  const single = lines.map((line) => line.map((cell, at) => fitLine(cell.replaceAll('\n', ' '), (columns[at] ?? 1) - 2 * CELL.x, size)))
  const room = Math.max(1, Math.floor(h / heightOf([''], columns, size)))
  const shown = single.slice(0, room)
  return { size, columns, heights: shown.map((line) => heightOf(line, columns, size)), lines: shown, cut: true }
}

/** A cell is as high as its lines. The head is bold, and so a little wider than it is reckoned here: that is what the safety of `wrapLines` is for. */
const heightOf = (line: readonly string[], columns: readonly number[], size: number): number =>
  (Math.max(1, ...line.map((cell, at) => wrapLines(cell, (columns[at] ?? 1) - 2 * CELL.x, size, true).length)) * LINE * size) / POINTS + 2 * CELL.y

/** What a column would like, up to a third of the table unless there is room for all; then shared out in proportion. */
function widthsOf(lines: readonly (readonly string[])[], w: number, size: number): readonly number[] {
  const count = lines[0]?.length ?? 1
  const wanted = Array.from({ length: count }, (_, at) => Math.max(0.4, ...lines.map((line) => (arialWidth(line[at] ?? '', size, true) * 1.06) / POINTS + 2 * CELL.x)))
  const longest = Array.from({ length: count }, (_, at) => Math.max(0.3, ...lines.flatMap((line) => (line[at] ?? '').split(/[ \n]/).map((word) => (arialWidth(word, size, true) * 1.06) / POINTS + 2 * CELL.x))))
  const total = wanted.reduce((sum, width) => sum + width, 0)
  if (total <= w) return wanted.map((width) => (width * w) / total)
  // Narrower than its longest word no column becomes, as far as there is room; what is over is shared out by what is wanted beyond that.
  const least = longest.reduce((sum, width) => sum + width, 0)
  if (least >= w) return longest.map((width) => (width * w) / least)
  const beyond = wanted.map((width, at) => width - Math.min(width, longest[at] ?? 0))
  const all = beyond.reduce((sum, width) => sum + width, 0)
  return beyond.map((width, at) => (longest[at] ?? 0) + ((w - least) * width) / all)
}
