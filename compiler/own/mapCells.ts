import type { Table, TableRow } from '../read/sources.ts'
import type { SourceValue } from '../schema/tableFile.ts'

/** The table with every cell as `change` has it; rows without a change stay the same object. */
export function mapCells(table: Table, change: (cell: SourceValue | undefined, row: TableRow, column: number) => SourceValue | undefined): Table {
  return {
    ...table,
    rows: table.rows.map((row) => {
      const cells = row.cells.map((cell, column) => change(cell, row, column))
      return cells.every((cell, column) => cell === row.cells[column]) ? row : { ...row, cells }
    }),
  }
}
