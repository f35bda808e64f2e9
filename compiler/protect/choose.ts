import { withAttacker } from './attacker.ts'
import type { Block } from './block.ts'
import { costOf } from './cheapestPattern.ts'
import { hide } from './hide.ts'
import { type Limits, LIMITS } from './limits.ts'
import { seekBest } from './seekBest.ts'
import type { Solver } from './solver.ts'

/** Which figures of a block to close. */
export interface Choice {
  readonly closed: readonly boolean[]
  /** What is lost, in binary digits, and the least that any choice must lose. Equal where the choice was proved best. */
  readonly cost: number
  readonly bound: number
}

/**
 * Chooses the further figures to be closed so that every closed count is as uncertain as its range asks, and little is lost: the best there is where the
 * effort suffices to prove it (`seekBest.ts`), else the cheapest of a few patterns by moves (`hide.ts`), which always ends.
 * @returns `undefined` where not even closing everything helps
 */
export function choose(block: Block, solver: Solver, limits: Limits = LIMITS): Choice | undefined {
  return withAttacker(block, solver, (attack) => {
    const best = seekBest(block, solver, attack, limits)
    if (best === undefined) return undefined
    const { bound, closed, advices } = best
    if (closed !== undefined) return { closed, cost: bound, bound }
    const patterns = advices.flatMap((advice) => ((pattern) => (pattern === undefined ? [] : [{ pattern, cost: costOf(block, pattern) }]))(hide(block, solver, attack, limits.passes, advice)))
    const [cheapest] = patterns.sort((a, b) => a.cost - b.cost)
    return cheapest && { closed: cheapest.pattern, cost: cheapest.cost, bound: Math.min(bound, cheapest.cost) }
  })
}
