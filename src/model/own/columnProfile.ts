import type { AreaIndex } from './matchAreas.ts'
import { findDecimalSign, readMarker, readNumber } from './ownNumber.ts'
import { readPeriod, type WrittenPeriod } from './ownPeriod.ts'
import { isBlank, type OwnCell, type Sheet, type SheetRow, textOf } from './sheet.ts'

/** What stands in a column, from a sample of its cells. Shares are of the cells that are filled. */
export interface ColumnProfile {
  readonly at: number
  readonly name: string
  readonly filled: number
  readonly keys: number
  readonly areaNames: number
  readonly periods: number
  readonly numbers: number
  readonly whole: boolean
  readonly distinct: number
  readonly written: readonly WrittenPeriod[]
}

const SAMPLE = 2000

const share = (cells: readonly OwnCell[], test: (cell: OwnCell) => boolean): number => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length)

/** Rows of figures: below the head, with anything in them. */
export const bodyOf = (sheet: Sheet, head: number): readonly SheetRow[] => sheet.rows.slice(head + 1).filter(({ cells }) => cells.some((cell) => !isBlank(cell)))

/** Looks at the first cells of every column. */
export function profileColumns(sheet: Sheet, head: number, names: readonly string[], index: AreaIndex): readonly ColumnProfile[] {
  const body = bodyOf(sheet, head).slice(0, SAMPLE)
  return names.map((name, at): ColumnProfile => {
    const cells = body.flatMap(({ cells }) => (isBlank(cells[at]) ? [] : [cells[at] ?? '']))
    const decimal = findDecimalSign(cells.map(textOf), sheet.delimiter)
    const numbers = cells.flatMap((cell) => readNumber(cell, decimal) ?? [])
    const written = cells.flatMap((cell) => readPeriod(cell) ?? [])
    return {
      at,
      name,
      filled: cells.length,
      keys: share(cells, (cell) => index.byKey(cell) !== undefined),
      areaNames: share(cells, (cell) => index.named(textOf(cell)).length > 0),
      periods: cells.length === 0 ? 0 : written.length / cells.length,
      numbers: share(cells, (cell) => readNumber(cell, decimal) !== undefined || readMarker(cell) !== undefined),
      whole: numbers.every(Number.isInteger),
      distinct: new Set(cells.map(textOf)).size,
      written,
    }
  })
}
