import type { OwnCell, SheetRow } from '@/model/own/sheet.ts'
import { ImportError } from '../../import/importError.ts'
import { type DocumentRow, documentOf, type MergedCells } from '../../import/read/document.ts'
import { fillMerged, oneHeadLine } from '../../import/regular/headLines.ts'

/** A number of a sheet, after it went through the import's reader as text; a key with its zero before it is none. */
const typed = (cell: string): OwnCell => (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell) ? Number(cell) : cell)

const typedRows = (rows: readonly DocumentRow[]): readonly SheetRow[] => rows.map(({ line, cells }) => ({ line, cells: cells.map(typed) }))

/**
 * Rows of a sheet in which cells are merged: a head over several lines becomes one (`Kinder / weiblich`), and what is one cell to the eye stands in every row it
 * spans. Where the import sees no head, the cells are only filled.
 */
export function withoutMerging(name: string, rows: readonly SheetRow[], merged: readonly MergedCells[]): readonly SheetRow[] {
  if (merged.length === 0) return rows
  const texts = rows.map(({ line, cells }) => ({ line, cells: cells.map(String) }))
  try {
    return typedRows(oneHeadLine(documentOf(name, '', () => texts, { merged })).document.rows)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return typedRows(fillMerged(texts, merged))
  }
}
