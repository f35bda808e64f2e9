import type { Table } from '../read/sources.ts'
import { mapCells } from './mapCells.ts'

/** How an own table is protected; undefined: not at all, on the reader's word. */
export interface OwnProtection {
  /** Counts of persons from 1 to `below` − 1 are kept secret. */
  readonly below: number
}

export interface ProtectedTable {
  readonly table: Table
  /** Cells that became secret. */
  readonly hidden: number
}

/**
 * The seam of protection: everything that is derived, drawn or exported of an own table comes from what this returns, and from nothing else.
 * Here stands the primary rule: a count of persons from 1 to k − 1 becomes `/`, whether it is shown, a numerator or a denominator; what is made of it is then secret, too.
 * So does a part that leaves 1 to k − 1 of its whole: who reads 9 of 10 has read the one.
 * Further cells that would give the count away by subtraction are not looked for: a file's own totals are in the hands of the one who brought it.
 */
export function protectSmallCounts(table: Table, protection: OwnProtection | undefined): ProtectedTable {
  if (protection === undefined) return { table, hidden: 0 }
  const persons = table.measures.map((measure) => table.paper.measures[measure]?.unit === 'persons')
  let hidden = 0
  const small = (count: number) => count >= 1 && count < protection.below
  const wholes = table.measures.map((measure) => table.measures.indexOf(table.paper.measures[measure]?.subsetOf ?? ''))
  const safe = mapCells(table, (cell, row, column) => {
    if (persons[column] !== true || cell === undefined || !('number' in cell)) return cell
    const whole = row.cells[wholes[column] ?? -1]
    const rest = whole !== undefined && 'number' in whole ? whole.number - cell.number : 0
    if (!small(cell.number) && !small(rest)) return cell
    hidden += 1
    return { marker: '/' }
  })
  return { table: safe, hidden }
}
