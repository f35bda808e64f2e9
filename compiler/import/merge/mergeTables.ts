import { printFigure, sameFigure } from '../figure.ts'
import { ImportError } from '../finding.ts'
import type { ImportFinding } from '../finding.ts'
import { rowKey } from '../table.ts'
import type { Table, TableRow } from '../table.ts'

/** `keep`: where two downloads disagree the earlier figure stays; `replace`: the new one is taken and the row flagged `revised`. */
export type OnConflict = 'keep' | 'replace'

interface Merged {
  readonly table: Table
  readonly findings: readonly ImportFinding[]
}

const sameList = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((item, index) => item === b[index])

/** Which figures of two rows with the same key disagree: `hsa 217 → 219`. */
function disagreements(before: TableRow, after: TableRow, measures: readonly string[]): string[] {
  return measures.flatMap((measure, index) => {
    const [a, b] = [before.cells[index], after.cells[index]]
    return a !== undefined && b !== undefined && !sameFigure(a, b) ? [`${measure} ${printFigure(a)} → ${printFigure(b)}`] : []
  })
}

const withFlag = (row: TableRow, flag: string): TableRow => ({ ...row, flags: row.flags.includes(flag) ? row.flags : [...row.flags, flag] })

/**
 * Puts newly imported rows beside those that are there. A figure that two downloads give differently is a finding, never a silent change.
 * @throws ImportError when the tables do not have the same columns.
 */
export function mergeTables(file: string, existing: Table | undefined, imported: Table, onConflict: OnConflict): Merged {
  if (existing === undefined) return { table: imported, findings: [] }
  if (!sameList(existing.dimensions, imported.dimensions) || !sameList(existing.measures, imported.measures)) {
    const columns = (table: Table) => [...table.dimensions, ...table.measures].join(', ')
    throw new ImportError({ file, message: `The table has the columns ${columns(existing)}; the file gives ${columns(imported)}.` })
  }
  const rows = new Map(existing.rows.map((row) => [rowKey(row), row]))
  const findings: ImportFinding[] = []
  for (const row of imported.rows) {
    const key = rowKey(row)
    const before = rows.get(key)
    const differences = before === undefined ? [] : disagreements(before, row, imported.measures)
    if (differences.length > 0) {
      const outcome = onConflict === 'keep' ? 'The earlier figure was kept; import with --replace to take the new one' : 'The new figure was taken and flagged "revised"'
      findings.push({ severity: 'warning', file, message: `Two downloads disagree on ${key}: ${differences.join(', ')}. ${outcome}.` })
    }
    if (before === undefined) rows.set(key, row)
    else if (differences.length > 0 && onConflict === 'replace') rows.set(key, withFlag(row, 'revised'))
  }
  return { table: { ...existing, rows: [...rows.values()] }, findings }
}
