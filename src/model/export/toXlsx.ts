import type { CellObject } from 'write-excel-file/universal'
import { generateXlsxFileSync } from '../../../node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js'
import type { ExportTable, ExportValue } from './exportTable.ts'

/** A sheet of questions and answers: the paper of the table beside it. */
export interface PaperSheet {
  readonly name: string
  readonly rows: readonly (readonly [string, string])[]
}

/** Longer than this, a cell is not taken by Excel. */
const LONGEST_TEXT = 32_767

/**
 * Writes a workbook of two sheets: the table, with numbers as numbers and a head that stays in sight, and its paper.
 * Text is written as text, never as a formula, whatever it begins with.
 * The writer is asked for by its file (docs/decisions/2026-11-24-files-to-take-away.md): its public door compresses in workers made of a blob, which our
 * Content Security Policy refuses; this one compresses in the page's own thread.
 * Load this module only when it is needed.
 */
export async function toXlsx(name: string, { head, rows }: ExportTable, paper: PaperSheet): Promise<Blob> {
  const widths = head.map((title, column) => ({ width: Math.min(60, Math.max(10, title.length + 2, ...rows.slice(0, 200).map((row) => String(row[column] ?? '').length + 2))) }))
  return await generateXlsxFileSync([
    { sheet: name, data: [head.map((title) => ({ ...textCell(title), fontWeight: 'bold' as const })), ...rows.map((row) => row.map(cellOf))], columns: widths, stickyRowsCount: 1 },
    {
      sheet: paper.name,
      data: paper.rows.map(([term, answer]) => [
        { ...textCell(term), fontWeight: 'bold' as const, alignVertical: 'top' as const },
        { ...textCell(answer), wrap: true, alignVertical: 'top' as const },
      ]),
      columns: [{ width: 32 }, { width: 110 }],
    },
  ])
}

const textCell = (text: string): CellObject => ({ type: String, value: text.slice(0, LONGEST_TEXT) })

function cellOf(value: ExportValue): CellObject | null {
  if (value === undefined || value === '') return null
  return typeof value === 'number' ? { type: Number, value } : textCell(value)
}
