import type { OwnLimits } from '@/model/own/limits.ts'
import { OwnFileFault } from '@/model/own/ownFinding.ts'
import type { OwnCell, Sheet, SheetRow } from '@/model/own/sheet.ts'
import { ImportError } from '../../import/importError.ts'
import { readJsonStat } from '../../import/jsonStat/readJsonStat.ts'
import { tooManyRows } from './faults.ts'

/** Whether the file begins as JSON does: no delimited table begins with a brace. */
export const isJson = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart().startsWith('{')

/**
 * Opens a JSON-stat 2.0 dataset with the import's own reader: a column for each dimension, the figure in the last.
 * @throws OwnFileFault for JSON that is no such dataset, and for too many cells
 */
export function readOwnJsonStat(name: string, bytes: Uint8Array, limits: OwnLimits): Sheet {
  const rows: SheetRow[] = []
  try {
    for (const { line, cells } of readJsonStat(name, bytes).records()) {
      rows.push({ line: line + 1, cells: cells.slice(0, -1).map((cell, at): OwnCell => (at === cells.length - 2 && line > 0 && cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell)) })
      if (rows.length > limits.rows) throw tooManyRows(limits)
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    const { sentence, remedy } = error.finding
    throw new OwnFileFault('no-json-stat', sentence, remedy)
  }
  return { name, kind: 'json-stat', encoding: 'utf-8', delimiter: undefined, rows }
}
