import type { Block } from './block.ts'
import type { Optimum, Session, Solver } from './solver.ts'

/** How far above its true value a closed figure may be thought to lie: more than any range asks for, and finite, so that prices stay so. */
export const REACH = 64

/** What an attacker cannot exclude of a cell: between `below` under and `above` over its true value. `proof` prices the closed cells that allow it. */
export interface Width {
  readonly width: number
  /** Whether both ends are reached with whole persons everywhere. */
  readonly whole: boolean
  /** For every cell what its being closed adds to the width at most; with `constant`, an upper bound for any pattern. */
  readonly proof: readonly number[]
  readonly constant: number
}

/**
 * The attacker of Fischetti and Salazar (2001, Management Science 47): knows every open figure and every sum, and that counts are not negative.
 * Closed figures may move from their true value, together, so that every sum still holds; the width of a cell is how far it can move down and up.
 * In a relaxed pattern a figure that is closed in part moves in part. What an earlier build shows does not move at all.
 */
export function withAttacker<T>(block: Block, solver: Solver, work: (ask: (pattern: readonly number[], cell: number) => Width) => T): T {
  const columns = block.cells.map(() => ({ lower: 0, upper: 0 }))
  return solver.open({ columns, rows: rowsOf(block) }, (session) => {
    const set = block.cells.map(() => 0)
    return work((pattern, cell) => {
      block.cells.forEach(({ value, shown }, at) => {
        const now = shown ? 0 : (pattern[at] ?? 0)
        if (now !== set[at]) session.bound(at, -value * now, REACH * now)
        set[at] = now
      })
      return widthOf(block, session, cell)
    })
  })
}

/** The same in whole persons only; `NaN` where the search takes more than so many nodes. */
export function wholeWidth(block: Block, solver: Solver, pattern: readonly number[], cell: number, nodes: number): number {
  const columns = block.cells.map(({ value, shown }, at) => ((is) => ({ lower: -value * is, upper: REACH * is, whole: true }))(shown ? 0 : (pattern[at] ?? 0)))
  return solver.open({ columns, rows: rowsOf(block), nodes }, ({ minimise }) => {
    const [down, up] = [minimise([[cell, 1]]), minimise([[cell, -1]])]
    return down === undefined || up === undefined ? Number.NaN : Math.round(-down.objective - up.objective)
  })
}

const rowsOf = ({ relations }: Block) => relations.map(({ terms, slack }) => ({ terms, lower: slack === undefined ? 0 : Number.NEGATIVE_INFINITY, upper: slack ?? 0 }))

const isWhole = ({ values }: Optimum) => values.every((value) => Math.abs(value - Math.round(value)) < 1e-6)

function widthOf(block: Block, session: Session, cell: number): Width {
  const down = session.minimise([[cell, 1]])
  const up = session.minimise([[cell, -1]])
  if (down === undefined || up === undefined) throw new RangeError(`${block.name}: no range for ${block.cells[cell]?.key}`)
  const priced = (optimum: Optimum) =>
    block.cells.map(({ value, shown }, at) => (shown ? 0 : ((price) => (price > 0 ? price * value : -price * REACH))(optimum.reduced[at] ?? 0)))
  const [ofDown, ofUp] = [priced(down), priced(up)]
  const free = (optimum: Optimum) => block.relations.reduce((sum, { slack }, row) => sum - (slack ?? 0) * Math.min(0, optimum.prices[row] ?? 0), 0)
  return {
    width: -down.objective - up.objective,
    whole: isWhole(down) && isWhole(up),
    proof: ofDown.map((price, at) => price + (ofUp[at] ?? 0)),
    constant: free(down) + free(up),
  }
}
