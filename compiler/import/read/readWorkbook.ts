import readXlsx from 'read-excel-file/universal'
import { notAsExpected } from '../faults.ts'
import { type Document, documentOf } from './document.ts'
import { readMerged } from './readMerged.ts'

const printCell = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

/**
 * Opens a workbook: the sheet named, else the longest one; it is the one with figures, before it stand covers and contents. Line = row of that sheet.
 * @throws ImportError when there is no sheet of that name.
 */
export async function readWorkbook(name: string, bytes: Uint8Array, wanted?: string): Promise<Document> {
  const sheets = await readXlsx(new Blob([Uint8Array.from(bytes)]))
  const sheet = wanted === undefined ? [...sheets].sort((a, b) => b.data.length - a.data.length)[0] : sheets.find((candidate) => candidate.sheet === wanted)
  if (sheet === undefined) throw notAsExpected({ file: name }, { de: `ein Blatt „${wanted ?? ''}“`, en: `a sheet "${wanted ?? ''}"` }, sheets.map((candidate) => candidate.sheet).join(', '))
  const merged = readMerged(bytes)[sheets.indexOf(sheet)] ?? []
  const rows = sheet.data.map((cells, index) => ({ line: index + 1, cells: cells.map(printCell) }))
  return documentOf(name, `workbook, sheet "${sheet.sheet}"`, () => rows, { sheet: sheet.sheet, merged })
}
