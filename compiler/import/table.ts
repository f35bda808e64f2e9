import type { SourceValue } from '../schema/tableFile.ts'

/** One row of a table in the project's layout. `labels` in the order of the table's dimensions, `cells` in that of its measures. */
export interface TableRow {
  readonly area: string
  readonly period: string
  readonly labels: readonly string[]
  readonly cells: readonly SourceValue[]
  readonly flags: readonly string[]
}

/** A table in the project's layout (compiler/schema/tableFile.ts), still without its paper. */
export interface Table {
  readonly dimensions: readonly string[]
  readonly measures: readonly string[]
  readonly rows: readonly TableRow[]
}

/** What makes a row unique. */
export function rowKey(row: Pick<TableRow, 'area' | 'period' | 'labels'>): string {
  return [row.area, row.period, ...row.labels].join(';')
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Rows by area, period, labels: the order in which `data.csv` is written, so that the same figures always give the same bytes.
 * The joined labels are made once per row and not once per comparison: with a million rows that is most of the work.
 */
export function sortRows(rows: readonly TableRow[]): TableRow[] {
  const keyed = rows.map((row) => ({ row, labels: row.labels.length === 1 ? (row.labels[0] ?? '') : row.labels.join(';') }))
  keyed.sort((a, b) => byText(a.row.area, b.row.area) || byText(a.row.period, b.row.period) || byText(a.labels, b.labels))
  return keyed.map(({ row }) => row)
}
