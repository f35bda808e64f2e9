import { keyOf, tableIndex } from '../check/tableIndex.ts'
import type { Table } from '../read/sources.ts'
import { isWhole } from './wholeCategory.ts'

type DimensionSum = Table['paper']['dimensionSums'][number]

/**
 * The table with the sums that its paper cannot name, because nobody wrote one: a category that stands for all is the sum of the others wherever all of them are known,
 * or it is not; and the Kreise of a Land may be all there. An attacker would try both.
 */
export function sumsThatHold(table: Table): Table {
  const { byKey } = tableIndex(table)
  const sumOf = (dimension: string, column: number): readonly DimensionSum[] => {
    const labels = [...new Set(table.rows.map(({ labels: all }) => all[column] ?? ''))]
    const total = labels.find((label) => isWhole(table.paper.dimensions[dimension]?.[label]?.de ?? label))
    const parts = labels.filter((label) => label !== total)
    if (total === undefined || parts.length < 2) return []
    const checks = table.rows
      .filter(({ labels: all }) => all[column] === total)
      .flatMap((row) =>
        table.measures.flatMap((_, measure) => {
          const numbers = [total, ...parts].map((label) => byKey.get(keyOf(row.area, row.period, row.labels.with(column, label)))?.cells[measure])
          const known = numbers.flatMap((cell) => (cell !== undefined && 'number' in cell ? [cell.number] : []))
          return known.length < numbers.length ? [] : [known.slice(1).reduce((sum, part) => sum + part, 0) === known[0]]
        }),
      )
    return checks.length > 0 && checks.every(Boolean) ? [{ dimension, total, parts }] : []
  }
  return { ...table, paper: { ...table.paper, addsUpToLand: true, dimensionSums: table.dimensions.flatMap(sumOf) } }
}
