import readXlsx from 'read-excel-file/universal'
import type { OwnLimits } from '@/model/own/limits.ts'
import { OwnFileFault } from '@/model/own/ownFinding.ts'
import type { OwnCell, Sheet } from '@/model/own/sheet.ts'
import { readMerged } from '../../import/read/readMerged.ts'
import { noWorkbook, tooManyColumns, tooManyRows } from './faults.ts'
import { withoutMerging } from './mergedSheet.ts'
import { unpackWorkbook } from './unpackWorkbook.ts'

/** Numbers stay numbers: whatever decimal sign texts have, a workbook's number is none of them. Of a formula the value counts that was saved with it. */
function cellOf(cell: unknown): OwnCell {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return cell
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

/**
 * Opens a workbook: the sheet with the most rows is the one with figures, before it stand covers and contents.
 * @throws OwnFileFault
 */
export async function readOwnWorkbook(name: string, bytes: Uint8Array, limits: OwnLimits, onProgress?: (share: number) => void): Promise<Sheet> {
  try {
    const plain = unpackWorkbook(bytes, limits, onProgress)
    const sheets = await readXlsx(plain.slice().buffer)
    const [sheet] = sheets.toSorted((a, b) => b.data.length - a.data.length)
    const data = sheet?.data ?? []
    if (data.length > limits.rows) throw tooManyRows(limits)
    const width = data.reduce((most, cells) => Math.max(most, cells.length), 0)
    if (width > limits.columns) throw tooManyColumns(width, limits)
    const rows = data.map((cells, at) => ({ line: at + 1, cells: cells.map(cellOf) }))
    const merged = sheet === undefined ? [] : (readMerged(plain)[sheets.indexOf(sheet)] ?? [])
    return { name, kind: 'workbook', encoding: sheet?.sheet ?? '', delimiter: undefined, rows: withoutMerging(name, rows, merged) }
  } catch (error) {
    if (error instanceof OwnFileFault) throw error
    throw noWorkbook(error instanceof Error ? error.message : String(error))
  }
}
