import { countedKreise } from '../check/sumRules.ts'
import { keyOf, tableIndex } from '../check/tableIndex.ts'
import type { AreaTree } from '../derive/areaTree.ts'
import { groupBy } from '../derive/groupBy.ts'
import { planIndicator } from '../derive/plan.ts'
import { isAdditive } from '../derive/tableFigures.ts'
import type { Sources, Table, TableRow } from '../read/sources.ts'
import { type Block, type BlockCell, digitsOf, type Relation } from './block.ts'

type Suppression = Extract<Table['paper']['protection'], { method: 'suppression' }>

/** Where a printed figure stands. */
export const cellKey = ({ area, period, labels }: TableRow, measure: string): string => `${keyOf(area, period, labels)}|${measure}`

/**
 * A table as blocks, one for each period with something to protect: its counts, what can be reckoned from them, and every sum that an attacker may use:
 * inside a row, over the labels of a dimension, areas up to Land and region, subsets, percentages, and totals that another table publishes.
 * A sum that the source itself misses (acknowledged in the paper) binds all the same: an attacker may know by how much.
 */
export function tableBlocks(table: Table, policy: Suppression, sources: Sources, tree: AreaTree): Block[] {
  const denominators = denominatorsOf(table, sources)
  return [...groupBy(tableIndex(table).byKey.values(), ({ period }) => period)].flatMap(([period, rows]) => {
    const block = ofPeriod({ ...table, rows }, period, policy, tree, denominators)
    return block.cells.some(({ primary }) => primary) ? [block] : []
  })
}

/** Figures that some share divides by, as `labels|column`. */
function denominatorsOf(table: Table, { indicators, tables }: Sources): ReadonlySet<string> {
  const byId = new Map(tables.map((one) => [one.id, one]))
  return new Set(
    indicators.flatMap((indicator) =>
      planIndicator(indicator, byId)
        .entries.filter((entry) => entry.table.id === table.id)
        .flatMap(({ combos }) => combos.flatMap(({ denominator }) => denominator?.terms.map(({ labels }) => `${labels}|${table.measures[denominator.column]}`) ?? [])),
    ),
  )
}

function ofPeriod(table: Table, period: string, { k, n, range }: Suppression, tree: AreaTree, denominators: ReadonlySet<string>): Block {
  const { paper, measures, dimensions, rows } = table
  const { byKey, slices } = tableIndex(table)
  const cells: BlockCell[] = []
  const relations: Relation[] = []
  const together: (readonly [number, number])[] = []
  const at = new Map<string, number>()
  const put = (cell: BlockCell) => {
    at.set(cell.key, cells.length)
    return cells.push(cell) - 1
  }
  const small = (value: number, below: number) => value >= 1 && value < below
  for (const row of rows) {
    measures.forEach((measure, column) => {
      const cell = row.cells[column]
      if (!isAdditive(table, measure) || cell === undefined || !('number' in cell)) return
      const below = denominators.has(`${row.labels.join('|')}|${measure}`) ? Math.max(k, n) : k
      put({ key: cellKey(row, measure), value: cell.number, cost: digitsOf(cell.number), kind: 'printed', primary: small(cell.number, below), range })
    })
  }
  type Part = { readonly row: TableRow | undefined; readonly measure: string }
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
    const left = put({ key: `rest|${cells[b]?.key}|${cells[a]?.key}`, value: rest, cost: 0, kind: 'reckoned', primary: true, range })
    relations.push({ terms: [[a, 1], [left, 1], [b, -1]], slack: undefined })
  }
  const sibling = (row: TableRow, dimension: number, label: string) => byKey.get(keyOf(row.area, row.period, row.labels.with(dimension, label)))
  const counted = measures.filter((measure) => isAdditive(table, measure))

  for (const row of rows) {
    for (const { total, parts } of paper.sums) sum({ row, measure: total }, parts.map((measure) => ({ row, measure })))
    for (const { dimension, total, parts, measures: some = counted } of paper.dimensionSums) {
      const column = dimensions.indexOf(dimension)
      if (row.labels[column] === total) for (const measure of some) sum({ row, measure }, parts.map((label) => ({ row: sibling(row, column, label), measure })))
    }
    for (const { over, measures: some } of paper.linked) {
      const column = dimensions.indexOf(over)
      const labels = Object.keys(paper.dimensions[over] ?? {})
      if (row.labels[column] === labels[0]) for (const measure of some) sum(undefined, labels.map((label) => ({ row: sibling(row, column, label), measure })))
    }
    for (const measure of counted) {
      const whole = paper.measures[measure]?.subsetOf
      if (whole !== undefined) subset({ row, measure }, { row, measure: whole })
      row.labels.forEach((label, column) => {
        const declared = paper.dimensionSums.some(({ dimension, parts }) => dimension === dimensions[column] && parts.includes(label))
        if (label !== 'insgesamt' && !declared) subset({ row, measure }, { row: sibling(row, column, 'insgesamt'), measure })
      })
      const parts = tree.parts(row.area)
      if (parts !== undefined) sum({ row, measure }, parts.map((area) => ({ row: byKey.get(keyOf(area, row.period, row.labels)), measure })))
    }
    for (const { percent, count } of paper.percentages) {
      const [share, counts] = [row.cells[measures.indexOf(percent)], find({ row, measure: count })]
      if (share === undefined || !('number' in share) || share.number <= 0 || typeof counts !== 'number') continue
      const people = cells[counts]?.value ?? 0
      const whole = Math.max(people, Math.round((100 * people) / share.number))
      const stands = put({ key: cellKey(row, percent), value: whole, cost: 1, kind: 'printed', primary: small(whole, n), range: small(whole, n) ? range : 0 })
      together.push([counts, stands])
      relations.push({ terms: [[counts, 1], [stands, -1]], slack: whole - people })
      if (!small(whole - people, k)) continue
      const left = put({ key: `rest|${cellKey(row, percent)}`, value: whole - people, cost: 0, kind: 'reckoned', primary: true, range })
      relations.push({ terms: [[counts, 1], [left, 1], [stands, -1]], slack: undefined })
    }
  }
  if (paper.addsUpToLand) {
    for (const slice of slices.values()) {
      const kreise = countedKreise(slice, tree)
      for (const land of slice.filter(({ area }) => /^\d{2}$/.test(area))) {
        for (const measure of counted) sum({ row: land, measure }, (kreise.get(land.area) ?? []).map((row) => ({ row, measure })))
        for (const { percent } of paper.percentages) {
          const stands = [land, ...(kreise.get(land.area) ?? [])].map((row) => at.get(cellKey(row, percent)))
          if (stands.length > 1 && !stands.includes(undefined)) relations.push({ terms: stands.flatMap((cell, part): [number, number][] => (cell === undefined ? [] : [[cell, part === 0 ? -1 : 1]])), slack: undefined })
        }
      }
    }
  }
  return { name: `${table.id} ${period}`, cells, relations, together }
}
