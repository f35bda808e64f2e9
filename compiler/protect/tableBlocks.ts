import { countedKreise } from '../check/sumRules.ts'
import { keyOf, tableIndex } from '../check/tableIndex.ts'
import type { AreaTree } from '../derive/areaTree.ts'
import { groupBy } from '../derive/groupBy.ts'
import { planIndicator } from '../derive/plan.ts'
import { isAdditive } from '../derive/tableFigures.ts'
import type { Sources, Table, TableRow } from '../read/sources.ts'
import type { Block } from './block.ts'
import { blockBuilder, type Suppression } from './blockBuilder.ts'

/**
 * A table as blocks, one for each period with something to protect: its counts, what can be reckoned from them, and every sum that an attacker may use:
 * inside a row, over the labels of a dimension, areas up to Land and region, subsets, percentages, and totals that another table publishes.
 * A sum that the source itself misses (acknowledged in the paper) binds all the same: an attacker may know by how much.
 * @param shown what an earlier build shows of the table (`earlierBuild.ts`)
 */
export function tableBlocks(table: Table, policy: Suppression, sources: Pick<Sources, 'indicators' | 'tables'>, tree: AreaTree, shown: ReadonlyMap<string, number> = new Map()): Block[] {
  const denominators = denominatorsOf(table, sources)
  return [...groupBy(tableIndex(table).byKey.values(), ({ period }) => period)].flatMap(([period, rows]) => {
    const block = ofPeriod({ ...table, rows }, period, policy, tree, denominators, shown)
    return block.cells.some(({ primary }) => primary) ? [block] : []
  })
}

/** Figures that some share divides by, as `labels|column`. */
function denominatorsOf(table: Table, { indicators, tables }: Pick<Sources, 'indicators' | 'tables'>): ReadonlySet<string> {
  const byId = new Map(tables.map((one) => [one.id, one]))
  return new Set(
    indicators.flatMap((indicator) =>
      planIndicator(indicator, byId)
        .entries.filter((entry) => entry.table.id === table.id)
        .flatMap(({ combos }) => combos.flatMap(({ denominator }) => denominator?.terms.map(({ labels }) => `${labels}|${table.measures[denominator.column]}`) ?? [])),
    ),
  )
}

function ofPeriod(table: Table, period: string, policy: Suppression, tree: AreaTree, denominators: ReadonlySet<string>, shown: ReadonlyMap<string, number>): Block {
  const { paper, measures, dimensions, rows } = table
  const { byKey, slices } = tableIndex(table)
  const { cells, relations, together, sum, subset, percentage, wholes } = blockBuilder(table, policy, denominators, shown)
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
      const declared = paper.dimensionSums.find(({ dimension }) => dimension === over)
      const labels = declared?.parts ?? Object.keys(paper.dimensions[over] ?? {}).filter((label) => label !== 'insgesamt')
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
    for (const { percent, count } of paper.percentages) percentage(row, percent, count)
  }
  if (paper.addsUpToLand) {
    for (const slice of slices.values()) {
      const kreise = countedKreise(slice, tree)
      for (const land of slice.filter(({ area }) => /^\d{2}$/.test(area))) {
        for (const measure of counted) sum({ row: land, measure }, (kreise.get(land.area) ?? []).map((row) => ({ row, measure })))
        for (const { percent } of paper.percentages) wholes(land, kreise.get(land.area) ?? [], percent)
      }
    }
  }
  return { name: `${table.id} ${period}`, cells, relations, together }
}
