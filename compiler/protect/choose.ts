import { withAttacker } from './attacker.ts'
import type { Block } from './block.ts'
import { cheapestPattern, closable, costOf, mustClose } from './cheapestPattern.ts'
import { type Ask, attackCuts, type Cut, HAIR, sumCuts } from './cuts.ts'
import { closeByMoves } from './moves.ts'
import type { Solver, Term } from './solver.ts'

/** Which figures of a block to close. */
export interface Choice {
  readonly closed: readonly boolean[]
  /** What is lost, in binary digits, and the least that any choice must lose. Equal where the choice was proved best. */
  readonly cost: number
  readonly bound: number
}

/** How hard to look for the best. Counted in work and not in time, so that the same sources give the same choice on every machine. */
export interface Limits {
  /** Attacks, each weighing the cells of its block, that may be spent on proving a block's best. */
  readonly effort: number
  /** Nodes of a search in whole numbers. */
  readonly nodes: number
  /** Times that moves are looked for again among the others. */
  readonly passes: number
}

export const LIMITS: Limits = { effort: 4_000_000, nodes: 200, passes: 1 }

/**
 * Chooses the further figures to be closed so that every closed count is as uncertain as its range asks, and little is lost.
 *
 * First a pattern by moves (`moves.ts`), which always ends. Then, as far as the effort goes, the best there is, after Fischetti and Salazar (2001): a relaxed
 * program proposes, the attacker tries it, every cell he finds too narrow gives an inequality that forbids all patterns narrow for the same reason; when he
 * finds none, or the effort is spent, its cost is a lower bound. The same goes on in whole numbers; a proposal that he cannot break is the best.
 * @returns `undefined` where not even closing everything helps
 */
export function choose(block: Block, solver: Solver, limits: Limits = LIMITS): Choice | undefined {
  return withAttacker(block, solver, (attack) => {
    let left = limits.effort
    const ask: Ask = (closed, cell) => {
      left -= block.cells.length
      return attack(closed, cell)
    }
    const cuts: Cut[] = []
    const fresh = (pattern: readonly number[]): Cut[] => {
      const cheap = sumCuts(block, pattern)
      if (cheap.length > 0) return cheap
      const due = block.cells.flatMap(({ range }, at) => (range > 0 && (pattern[at] ?? 0) > HAIR ? [at] : []))
      return attackCuts(block, pattern, due, ask)
    }
    let bound = 0
    while (left > 0) {
      const relaxed = cheapestPattern(block, cuts, solver, undefined)
      if (relaxed === undefined) return undefined
      bound = Math.ceil(relaxed.cost - HAIR)
      const found = fresh(relaxed.pattern)
      if (found.length === 0) break
      cuts.push(...found)
    }
    const quick = byMoves(block, cuts, solver, limits.passes, attack)
    if (quick === undefined) return undefined
    const cost = costOf(block, quick)
    while (left > 0) {
      const proposal = cheapestPattern(block, cuts, solver, limits.nodes)
      if (proposal === undefined) break
      bound = Math.max(bound, proposal.cost)
      const found = fresh(proposal.pattern)
      if (found.length === 0) return { closed: proposal.pattern.map((is) => is === 1), cost: proposal.cost, bound: proposal.cost }
      cuts.push(...found)
    }
    return { closed: quick, cost, bound: Math.min(bound, cost) }
  })
}

/** A safe pattern by moves; what no move hides is closed along the attacker's reasons, the cheapest cells that weigh most first. */
function byMoves(block: Block, cuts: Cut[], solver: Solver, passes: number, ask: Ask): boolean[] | undefined {
  const { closed: moved, safe } = closeByMoves(block, solver, passes)
  const closed = [...moved]
  const close = (at: number) => {
    closed[at] = true
    for (const [cell, follower] of block.together) if (cell === at) closed[follower] = true
  }
  const narrow = () => attackCuts(block, closed.map(Number), block.cells.flatMap(({ range }, at) => (range > 0 && closed[at] === true && !safe.has(at) ? [at] : [])), ask)
  for (let fresh = narrow(); fresh.length > 0; fresh = narrow()) {
    cuts.push(...fresh)
    const before = closed.filter(Boolean).length
    for (const { terms, least } of fresh) {
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
