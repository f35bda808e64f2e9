import type { Finding } from '../../check/finding.ts'
import { readRow } from '../readTable.ts'
import type { Table, TableRow } from '../sources.ts'
import { noFigures, nullCell, strangeColumns } from './databaseFaults.ts'
import type { DeclaredTable } from './declaredTables.ts'

/** A column of a result: its name and the number of its type in PostgreSQL (`pg_type.oid`). */
export interface ResultColumn {
  readonly name: string
  readonly dataTypeID: number
}

/** Whole and decimal numbers, and text of any kind: what figures and signs can be written in. */
const FIGURE_TYPES: ReadonlySet<number> = new Set([20, 21, 23, 700, 701, 1700, 25, 1042, 1043, 19, 705])

/** A result while it is read: rows are checked as they come, by the same rules as lines of a `data.csv`. */
export interface ResultTable {
  readonly add: (cells: readonly (string | null)[]) => void
  readonly finish: () => { readonly table: Table | undefined; readonly findings: readonly Finding[] }
}

/** Begins a table from the columns of a result; a result that cannot become the table of the paper takes no rows. */
export function resultTable(declared: DeclaredTable, columns: readonly ResultColumn[]): ResultTable {
  const { id, file, paper } = declared
  const [dimensions, measures] = [Object.keys(paper.dimensions), Object.keys(paper.measures)]
  const wanted = ['area', 'period', ...dimensions, ...measures]
  const at = wanted.map((name) => columns.findIndex((column) => column.name === name))
  const flagsAt = columns.findIndex(({ name }) => name === 'flags')
  const missing = wanted.filter((_, index) => at[index] === -1)
  const strange = columns.map(({ name }) => name).filter((name) => name !== 'flags' && !wanted.includes(name))
  const unfit = columns.filter(({ name, dataTypeID }) => measures.includes(name) && !FIGURE_TYPES.has(dataTypeID))
  const findings: Finding[] = [...(missing.length + strange.length > 0 ? [strangeColumns(declared, missing, strange)] : []), ...unfit.map(({ name }) => noFigures(declared, name))]
  const sound = findings.length === 0
  const rows: TableRow[] = []
  let line = 0
  return {
    add(cells) {
      line += 1
      if (!sound) return
      const ordered = at.map((index) => cells[index] ?? null)
      for (const [index, cell] of ordered.entries()) if (cell === null) findings.push(nullCell(declared, line, wanted[index] ?? ''))
      rows.push({ ...readRow(line, [...ordered.map((cell) => cell ?? ''), cells[flagsAt] ?? ''], { id, file, dimensions, measures, findings }), file })
    },
    finish: () => ({ table: sound ? { id, file, paper, dimensions, measures, rows } : undefined, findings }),
  }
}
