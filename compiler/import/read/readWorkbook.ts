import readXlsx from 'read-excel-file/universal'
import { type Document, documentOf } from './document.ts'

const printCell = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

/** Opens a workbook: the longest sheet is the one with figures, before it stand covers and contents. Line = row of that sheet. */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<Document> {
  const sheets = await readXlsx(new Blob([Uint8Array.from(bytes)]))
  const [sheet] = [...sheets].sort((a, b) => b.data.length - a.data.length)
  const rows = (sheet?.data ?? []).map((cells, index) => ({ line: index + 1, cells: cells.map(printCell) }))
  return documentOf(name, `workbook, sheet "${sheet?.sheet ?? ''}"`, () => rows, sheet?.sheet)
}
