import { isAdditive } from '../derive/tableFigures.ts'
import type { Table, TableRow } from '../read/sources.ts'
import type { SourceValue } from '../schema/tableFile.ts'

/**
 * Rounds every count to the nearest multiple of the base (1 → 0 and 2 → 3 for base 3), each by itself, so that sums may be out by a few.
 * A published percentage beside its count would give the count back, and is closed.
 */
export function roundTable(table: Table, base: 3 | 5): Table {
  const percents = new Set(table.paper.percentages.map(({ percent }) => percent))
  const rounded = (cell: SourceValue | undefined, measure: string): SourceValue | undefined => {
    if (cell === undefined || !('number' in cell)) return cell
    if (percents.has(measure)) return { marker: '/' }
    return isAdditive(table, measure) ? { number: Math.round(cell.number / base) * base } : cell
  }
  const rows = table.rows.map((row): TableRow => ({
    ...row,
    cells: row.cells.map((cell, at) => rounded(cell, table.measures[at] ?? '')),
    flags: row.flags.includes('rounded') ? row.flags : [...row.flags, 'rounded'],
  }))
  return { ...table, rows }
}
