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

/** The labels of a row as one text. Rows of one table share few lists of labels: each is joined once. */
function labelJoiner(): (labels: readonly string[]) => string {
  const joined = new Map<readonly string[], string>()
  return (labels) => {
    const known = joined.get(labels)
    if (known !== undefined) return known
    const text = labels.join(';')
    joined.set(labels, text)
    return text
  }
}

/** Rows by area, period, labels: the order in which `data.csv` is written, so that the same figures always give the same bytes. */
export function sortRows(rows: readonly TableRow[]): TableRow[] {
  const join = labelJoiner()
  return [...rows].sort((a, b) => byText(a.area, b.area) || byText(a.period, b.period) || (a.labels === b.labels ? 0 : byText(join(a.labels), join(b.labels))))
}

/** The labels that rows use in one dimension, each once. */
export function labelsOf(rows: readonly TableRow[], dimension: number): string[] {
  const labels = new Set<string>()
  for (const row of rows) labels.add(row.labels[dimension] ?? '')
  return [...labels]
}

/** The periods of rows, each once. */
export function periodsOf(rows: readonly TableRow[]): string[] {
  const periods = new Set<string>()
  for (const { period } of rows) periods.add(period)
  return [...periods]
}
