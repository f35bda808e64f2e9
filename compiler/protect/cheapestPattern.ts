import type { Block } from './block.ts'
import type { Cut, Pattern } from './cuts.ts'
import type { Solver, Term } from './solver.ts'

/** Whether a cell may be closed at all: a true zero says nothing of anybody, and what an earlier build shows stays known. */
export const closable = ({ cells }: Block, at: number): boolean => (cells[at]?.value ?? 0) > 0 && cells[at]?.shown !== true

/** Cells that are closed in every pattern: small ones, and those that stand nowhere. */
export const mustClose = ({ cells }: Block, at: number): boolean => cells[at]?.primary === true || cells[at]?.kind === 'reckoned'

export const costOf = ({ cells }: Block, closed: readonly boolean[]): number => cells.reduce((sum, { cost }, at) => sum + (closed[at] === true ? cost : 0), 0)

/**
 * The cheapest pattern that no cut forbids, and what it costs.
 * @param nodes in whole numbers, within so many nodes of the search; `undefined` relaxed: cells may be closed in part, and the cost is what every pattern costs at least
 * @returns `undefined` where there is none, or the search was given up
 */
export function cheapestPattern(block: Block, cuts: readonly Cut[], solver: Solver, nodes: number | undefined): { pattern: Pattern; cost: number } | undefined {
  const columns = block.cells.map((_, at) => ({ lower: mustClose(block, at) ? 1 : 0, upper: mustClose(block, at) || closable(block, at) ? 1 : 0, whole: nodes !== undefined }))
  const rows = [
    ...block.together.map(([cell, follower]) => ({ lower: 0, upper: Number.POSITIVE_INFINITY, terms: [[follower, 1], [cell, -1]] satisfies Term[] })),
    ...cuts.map(({ cell, terms, least }) => ({ lower: 0, upper: Number.POSITIVE_INFINITY, terms: [...terms, [cell, -least]] satisfies Term[] })),
  ]
  const costs = block.cells.map(({ cost }, at): Term => [at, cost])
  const best = solver.open(nodes === undefined ? { columns, rows } : { columns, rows, nodes }, ({ minimise }) => minimise(costs))
  if (best === undefined) return undefined
  if (nodes === undefined) return { pattern: best.values, cost: best.objective }
  const closed = best.values.map((value) => value > 0.5)
  return { pattern: closed.map(Number), cost: costOf(block, closed) }
}
