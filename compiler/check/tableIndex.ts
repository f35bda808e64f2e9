import { groupBy } from '../derive/groupBy.ts'
import type { Table, TableRow } from '../read/sources.ts'
import type { Finding, Place } from './finding.ts'

/** A table laid out for checking: every rule asks for rows in one of these orders. */
export interface TableIndex {
  readonly table: Table
  readonly byKey: ReadonlyMap<string, TableRow>
  /** Rows of one area and one set of labels, oldest first. */
  readonly series: ReadonlyMap<string, readonly TableRow[]>
  /** Rows of one period and one set of labels. */
  readonly slices: ReadonlyMap<string, readonly TableRow[]>
}

/** A rule of the check: a table in, its findings out. */
export type TableRule = (index: TableIndex) => Finding[]

export const keyOf = (area: string, period: string, labels: readonly string[]): string => `${area}|${period}|${labels.join('|')}`

export function tableIndex(table: Table): TableIndex {
  const byKey = new Map<string, TableRow>()
  for (const row of table.rows) {
    const key = keyOf(row.area, row.period, row.labels)
    if (!byKey.has(key)) byKey.set(key, row)
  }
  const rows = [...byKey.values()].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
  return {
    table,
    byKey,
    series: groupBy(rows, ({ area, labels }) => keyOf(area, '', labels)),
    slices: groupBy(rows, ({ period, labels }) => keyOf('', period, labels)),
  }
}

/** The number in a column of a row; `undefined` for markers and holes. */
export function numberAt(row: TableRow | undefined, column: number): number | undefined {
  const cell = row?.cells[column]
  return cell !== undefined && 'number' in cell ? cell.number : undefined
}

/** The number in a column, `-` counting as nothing: what a sum may take. */
export function countAt(row: TableRow | undefined, column: number): number | undefined {
  const cell = row?.cells[column]
  if (cell === undefined) return undefined
  return 'number' in cell ? cell.number : cell.marker === '-' ? 0 : undefined
}

export const placeOf = (table: Table, { line, area, period, labels, file = table.file }: TableRow, column?: string): Place => ({
  file,
  line,
  table: table.id,
  area,
  period,
  labels,
  column,
})
