import type { AreaTree } from '../derive/areaTree.ts'
import type { Block, Relation } from '../protect/block.ts'
import { cellKey, type Suppression } from '../protect/blockBuilder.ts'
import { choose } from '../protect/choose.ts'
import type { Limits } from '../protect/limits.ts'
import type { Solver } from '../protect/solver.ts'
import { tableBlocks } from '../protect/tableBlocks.ts'
import type { Table } from '../read/sources.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import { connectedParts } from './connectedParts.ts'
import { mapCells } from './mapCells.ts'
import { sumsThatHold } from './sumsThatHold.ts'

/** An own table of which everything that is derived, drawn, kept or given out is made. */
export interface ProtectedTable {
  readonly table: Table
  /** Cells closed because they are small, and those closed so that nobody can reckon them. */
  readonly first: number
  readonly second: number
  /** Whether further figures were closed as far as needed; false where there was no solver to choose them with. */
  readonly complete: boolean
}

/** What choosing takes. */
export interface ProtectionMeans {
  /** Asked only where there is something to protect; `undefined` where the solver cannot be had. */
  readonly loadSolver: () => Promise<Solver | undefined>
  /** Told the part that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** A reader waits for it: a tenth of what the compiler spends. */
const OWN_EFFORT: Limits = { effort: 300_000, searches: 5, nodes: 100, passes: 1 }

/**
 * The seam of protection: protects an own table as the compiler protects a published one (`compiler/protect`), by the sums that are known of its areas and those that hold
 * in all of its rows. Where small counts stand and no solver is to be had, only they are closed, and what is left beside a whole; the answer then says so.
 * @param policy undefined: nothing is protected, on the reader's word
 */
export async function protectOwn(table: Table, policy: Suppression | undefined, indicator: IndicatorFile, tree: AreaTree, { loadSolver, onProgress }: ProtectionMeans): Promise<ProtectedTable> {
  const blocks = policy === undefined ? [] : tableBlocks(sumsThatHold(table), policy, { indicators: [indicator], tables: [table] }, tree)
  if (blocks.length === 0) return { table, first: 0, second: 0, complete: true }
  const solver = await loadSolver()
  const closed = new Set<string>()
  let first = 0
  const pieces = blocks.map(withTrueSums).flatMap(connectedParts)
  for (const [at, block] of pieces.entries()) {
    onProgress?.(at / pieces.length)
    const pattern = solver === undefined ? onlySmall(block) : (choose(block, solver, OWN_EFFORT)?.closed ?? block.cells.map(() => true))
    block.cells.forEach(({ key, kind, primary }, cell) => {
      if (kind === 'reckoned' || pattern[cell] !== true) return
      closed.add(key)
      if (primary) first += 1
    })
  }
  const safe = mapCells(table, (cell, row, column) => (closed.has(cellKey(row, table.measures[column] ?? '')) ? { marker: '/' } : cell))
  return { table: safe, first, second: closed.size - first, complete: solver !== undefined }
}

/** A sum that the file itself misses binds nobody: what its areas are made of need not be what its rows count. */
function withTrueSums(block: Block): Block {
  const holds = ({ terms, slack }: Relation) => slack !== undefined || terms.reduce((sum, [cell, weight]) => sum + weight * (block.cells[cell]?.value ?? 0), 0) === 0
  return { ...block, relations: block.relations.filter(holds) }
}

/** The small counts alone; where a part leaves a small rest of its whole, the part: who reads 9 of 10 has read the one. */
function onlySmall({ cells, relations }: Block): readonly boolean[] {
  const parts = new Set(relations.flatMap(({ terms }) => (terms.some(([cell]) => cells[cell]?.kind === 'reckoned') ? terms.slice(0, 1).map(([cell]) => cell) : [])))
  return cells.map(({ primary }, at) => primary || parts.has(at))
}
