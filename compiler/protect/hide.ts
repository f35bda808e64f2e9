import type { Block } from './block.ts'
import { closable } from './cheapestPattern.ts'
import { type Ask, attackCuts, HAIR, type Pattern } from './cuts.ts'
import { closeByMoves } from './moves.ts'
import type { Solver, Term } from './solver.ts'

/** A safe pattern by moves; what no move hides is closed along the attacker's reasons, the cheapest cells that weigh most first. */
export function hide(block: Block, solver: Solver, attack: Ask, passes: number, advice: Pattern): boolean[] | undefined {
  const { closed: moved, safe } = closeByMoves(block, solver, passes, advice)
  const closed = [...moved]
  const close = (at: number) => {
    closed[at] = true
    for (const [cell, follower] of block.together) if (cell === at) closed[follower] = true
  }
  const narrow = () => attackCuts(block, closed.map(Number), block.cells.flatMap(({ range }, at) => (range > 0 && closed[at] === true && !safe.has(at) ? [at] : [])), attack)
  for (let cuts = narrow(); cuts.length > 0; cuts = narrow()) {
    const before = closed.filter(Boolean).length
    for (const { terms, least } of cuts) {
      let lacking = least - terms.reduce((sum, [at, weight]) => sum + (closed[at] === true ? weight : 0), 0)
      const worth = ([at, weight]: Term) => weight / Math.max(1, block.cells[at]?.cost ?? 1)
      for (const [at, weight] of terms.filter(([at]) => closed[at] !== true && closable(block, at)).sort((a, b) => worth(b) - worth(a) || a[0] - b[0])) {
        if (lacking <= HAIR) break
        close(at)
        lacking -= weight
      }
    }
    if (closed.filter(Boolean).length === before) return undefined
  }
  return closed
}
