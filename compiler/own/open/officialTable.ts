import type { Sheet } from '@/model/own/sheet.ts'
import { printFigure } from '../../import/figure.ts'
import { ImportError } from '../../import/importError.ts'
import type { ImportedTable } from '../../import/layout.ts'
import { documentOf } from '../../import/read/document.ts'
import { LAYOUTS } from '../../import/recognise.ts'

/**
 * A table of a statistical office in one of the layouts that the compiler's import knows (GENESIS, ffcsv, LSN, directory of municipalities), laid out as a plain sheet:
 * one head line, one row for area, period and labels. Undefined when it is none of them, or one that the import does not understand.
 */
export function officialTable(sheet: Sheet): Sheet | undefined {
  const rows = sheet.rows.map(({ line, cells }) => ({ line, cells: cells.map(String) }))
  const document = documentOf(sheet.name, sheet.encoding, () => rows)
  const layout = LAYOUTS.find(({ matches }) => matches(document.start))
  if (layout === undefined) return undefined
  try {
    return plainSheet(sheet, layout.read(document))
  } catch (error) {
    if (error instanceof ImportError) return undefined
    throw error
  }
}

function plainSheet(sheet: Sheet, { content }: ImportedTable): Sheet {
  const head = ['area', 'period', ...content.dimensions, ...content.measures]
  const rows = content.rows.map(({ area, period, labels, cells }) => [area, period, ...labels, ...cells.map((cell) => ('number' in cell ? cell.number : printFigure(cell)))])
  return { ...sheet, rows: [head, ...rows].map((cells, at) => ({ line: at + 1, cells })) }
}
