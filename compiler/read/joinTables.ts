import { type Finding, text } from '../check/finding.ts'
import type { SourceValue } from '../schema/tableFile.ts'
import type { Table, TableRow } from './sources.ts'

const keyOf = ({ area, period, labels }: TableRow) => [area, period, ...labels].join(';')
const print = (cell: SourceValue | undefined): string => (cell === undefined ? '?' : 'marker' in cell ? cell.marker : String(cell.number))

/** Rows with their labels and cells in the order of another table. */
function inOrderOf(order: Table, table: Table): TableRow[] {
  const labels = order.dimensions.map((dimension) => table.dimensions.indexOf(dimension))
  const cells = order.measures.map((measure) => table.measures.indexOf(measure))
  return table.rows.map((row) => ({ ...row, labels: labels.map((at) => row.labels[at] ?? ''), cells: cells.map((at) => row.cells[at]) }))
}

function disagreement(table: Table, folder: TableRow, row: TableRow, differing: readonly number[]): Finding {
  const cells = differing.map((at) => `${table.measures[at]} ${print(folder.cells[at])} / ${print(row.cells[at])}`).join(', ')
  return {
    code: 'sources-disagree',
    severity: 'error',
    place: { file: row.file ?? table.file, line: row.line, table: table.id, area: row.area, period: row.period, labels: row.labels },
    sentence: text(`Ordner (Zeile ${folder.line}) und Datenbank nennen verschiedene Zahlen: ${cells}.`, `Folder (line ${folder.line}) and data base give different figures: ${cells}.`),
    remedy: text('An der Quelle nachsehen und eine der beiden berichtigen; welche gilt, entscheidet kein Programm.', 'Look it up at the source and correct one of the two; no program decides which one holds.'),
  }
}

/**
 * A table that has rows in its folder and in the data base: both together. A row that both have must say the same in both;
 * where it does not, that is a finding and neither silently wins.
 */
export function joinTables(folder: Table, database: Table): { readonly table: Table; readonly findings: Finding[] } {
  const known = new Map(folder.rows.map((row) => [keyOf(row), row]))
  const findings: Finding[] = []
  const added: TableRow[] = []
  for (const row of inOrderOf(folder, database)) {
    const before = known.get(keyOf(row))
    if (before === undefined) {
      added.push(row)
      continue
    }
    const differing = folder.measures.flatMap((_, at) => (print(before.cells[at]) === print(row.cells[at]) ? [] : [at]))
    if (differing.length > 0) findings.push(disagreement(folder, before, row, differing))
  }
  return { table: { ...folder, rows: [...folder.rows, ...added] }, findings }
}
