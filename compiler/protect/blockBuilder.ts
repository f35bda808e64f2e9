import { keyOf } from '../check/tableIndex.ts'
import { isAdditive } from '../derive/tableFigures.ts'
import type { Table, TableRow } from '../read/sources.ts'
import { type BlockCell, digitsOf, type Relation } from './block.ts'

export type Suppression = Extract<Table['paper']['protection'], { method: 'suppression' }>

/** Where a printed figure stands. */
export const cellKey = ({ area, period, labels }: TableRow, measure: string): string => `${keyOf(area, period, labels)}|${measure}`

const small = (value: number, below: number) => value >= 1 && value < below

/** A figure by its row and column; the row may be missing. */
interface Part {
  readonly row: TableRow | undefined
  readonly measure: string
}

/**
 * Lays out a period of a table: every count as a cell, and the means to bind cells to each other.
 * @param denominators figures that some share divides by, as `labels|column`: small below `n`
 * @param shown what an earlier build shows, by the key of the cell
 */
export function blockBuilder(table: Table, { k, n, range }: Suppression, denominators: ReadonlySet<string>, shown: ReadonlyMap<string, number>) {
  const { measures, rows } = table
  const cells: BlockCell[] = []
  const relations: Relation[] = []
  const together: (readonly [number, number])[] = []
  const at = new Map<string, number>()
  const put = (cell: BlockCell) => {
    at.set(cell.key, cells.length)
    return cells.push(cell) - 1
  }
  for (const row of rows) {
    measures.forEach((measure, column) => {
      const cell = row.cells[column]
      if (!isAdditive(table, measure) || cell === undefined || !('number' in cell)) return
      const below = denominators.has(`${row.labels.join('|')}|${measure}`) ? Math.max(k, n) : k
      const key = cellKey(row, measure)
      put({ key, value: cell.number, cost: digitsOf(cell.number), kind: 'printed', primary: small(cell.number, below), range, shown: shown.get(key) === cell.number })
    })
  }
  /** The cell of a part; `nothing` where the source says so; `undefined` where nobody can know it. */
  const find = ({ row, measure }: Part): number | 'nothing' | undefined => {
    const cell = row?.cells[measures.indexOf(measure)]
    if (row === undefined || cell === undefined) return undefined
    return 'number' in cell ? at.get(cellKey(row, measure)) : cell.marker === '-' ? 'nothing' : undefined
  }
  const sum = (total: Part | undefined, parts: readonly Part[]) => {
    const found = parts.map(find)
    const whole = total === undefined ? 'nothing' : find(total)
    if (whole === undefined || found.length === 0 || found.includes(undefined)) return
    const terms = found.flatMap((cell): [number, number][] => (typeof cell === 'number' ? [[cell, 1]] : []))
    relations.push({ terms: typeof whole === 'number' ? [...terms, [whole, -1]] : terms, slack: undefined })
  }
  /** A part and its whole: what is left is a figure too, which all who know both can reckon. */
  const subset = (part: Part, whole: Part) => {
    const [a, b] = [find(part), find(whole)]
    if (typeof a !== 'number' || typeof b !== 'number') return
    const rest = (cells[b]?.value ?? 0) - (cells[a]?.value ?? 0)
    relations.push({ terms: [[a, 1], [b, -1]], slack: Math.max(0, rest) })
    if (!small(rest, k)) return
    const left = put({ key: `rest|${cells[b]?.key}|${cells[a]?.key}`, value: rest, cost: 0, kind: 'reckoned', primary: true, range, shown: false })
    relations.push({ terms: [[a, 1], [left, 1], [b, -1]], slack: undefined })
  }
  /** A percentage stands for its whole, which count and percentage give away together; it is closed with its count. */
  const percentage = (row: TableRow, percent: string, count: string) => {
    const [share, counts] = [row.cells[measures.indexOf(percent)], find({ row, measure: count })]
    if (share === undefined || !('number' in share) || share.number <= 0 || typeof counts !== 'number') return
    const people = cells[counts]?.value ?? 0
    const whole = Math.max(people, Math.round((100 * people) / share.number))
    const key = cellKey(row, percent)
    const stands = put({ key, value: whole, cost: 1, kind: 'printed', primary: small(whole, n), range: small(whole, n) ? range : 0, shown: shown.get(key) === share.number })
    together.push([counts, stands])
    relations.push({ terms: [[counts, 1], [stands, -1]], slack: whole - people })
    if (!small(whole - people, k)) return
    const left = put({ key: `rest|${key}`, value: whole - people, cost: 0, kind: 'reckoned', primary: true, range, shown: false })
    relations.push({ terms: [[counts, 1], [left, 1], [stands, -1]], slack: undefined })
  }
  /** The wholes behind percentages add up as the counts do, where each is known. */
  const wholes = (land: TableRow, parts: readonly TableRow[], percent: string) => {
    const stands = [land, ...parts].map((row) => at.get(cellKey(row, percent)))
    if (stands.length < 2 || stands.includes(undefined)) return
    relations.push({ terms: stands.flatMap((cell, part): [number, number][] => (cell === undefined ? [] : [[cell, part === 0 ? -1 : 1]])), slack: undefined })
  }
  return { cells, relations, together, sum, subset, percentage, wholes }
}
