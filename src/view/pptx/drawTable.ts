import type PptxGenJS from 'pptxgenjs'
import type { SlideTable } from '@/model/slide/slideContent.ts'
import { CELL, layTable } from './layTable.ts'
import { plainText } from './plainText.ts'
import { type Box, FONT, INK } from './slideInk.ts'

/** A rule below each row and nothing beside it: calmer to read, and a quarter less to write for each cell. In the order above, right, below, left. */
const RULES: readonly [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] = [{ type: 'none' }, { type: 'none' }, { type: 'solid', pt: 0.75, color: INK.grid }, { type: 'none' }]

/** A native table. @returns whether something of it had to be shortened */
export function drawTable(slide: PptxGenJS.Slide, table: SlideTable, box: Box): boolean {
  const { size, columns, heights, lines, cut } = layTable(table, box)
  const rows = lines.map((line, row): PptxGenJS.TableRow =>
    line.map((text, column) => ({
      text: plainText(text),
      options: {
        ...(table.numbers.includes(column) ? { align: 'right' as const } : {}),
        ...(row === 0 || table.strong.includes(row - 1) ? { bold: true } : {}),
        ...(row === 0 ? { fill: { color: INK.head } } : table.strong.includes(row - 1) ? { fill: { color: INK.strong } } : {}),
      },
    })),
  )
  slide.addTable(rows, {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: [...columns],
    rowH: [...heights],
    fontFace: FONT,
    fontSize: size,
    color: INK.ink,
    margin: [CELL.y, CELL.x, CELL.y, CELL.x],
    valign: 'middle',
    // The library writes into what it is given.
    border: [...RULES],
    autoPage: false,
    objectName: plainText(table.title),
  })
  return cut
}
