import { wholeWidth } from './attacker.ts'
import type { Block } from './block.ts'
import { cheapestPattern } from './cheapestPattern.ts'
import { type Ask, attackCuts, type Cut, HAIR, type Pattern, sumCuts } from './cuts.ts'
import type { Limits } from './limits.ts'
import type { Solver } from './solver.ts'

/** What the search for the best came to. */
export interface Best {
  /** The pattern that is safe and cannot be beaten; `undefined` where the effort did not suffice. */
  readonly closed: readonly boolean[] | undefined
  /** What every safe pattern costs at least. */
  readonly bound: number
  /** Cheap patterns, not safe, for others to lean on; the first leans on nothing. */
  readonly advices: readonly Pattern[]
}

/** What solving the program of proposals weighs, in attacks. */
const SOLVE = 5

/**
 * The cell suppression problem after Fischetti and Salazar (2001): a relaxed 0–1 program proposes a pattern, the attacker tries it, every cell he finds too
 * narrow gives an inequality that forbids all patterns narrow for the same reason. When he finds none its cost is a lower bound, and the same goes on in
 * whole numbers; a proposal that he cannot break is the best there is.
 * @returns `undefined` where no pattern is safe
 */
export function seekBest(block: Block, solver: Solver, attack: Ask, { effort, searches, nodes }: Limits): Best | undefined {
  const cuts: Cut[] = []
  const advices: Pattern[] = [[]]
  const budget = { left: effort }
  let bound = 0
  const ask: Ask = (pattern, cell) => {
    budget.left -= block.cells.length
    return attack(pattern, cell)
  }
  const fresh = (pattern: Pattern): Cut[] => {
    budget.left -= SOLVE * block.cells.length
    const cheap = sumCuts(block, pattern)
    if (cheap.length > 0) return cheap
    const due = block.cells.flatMap(({ range }, at) => (range > 0 && (pattern[at] ?? 0) > HAIR ? [at] : []))
    return attackCuts(block, pattern, due, ask)
  }
  while (budget.left > 0) {
    const relaxed = cheapestPattern(block, cuts, solver, undefined)
    if (relaxed === undefined) return undefined
    // What is lost is counted in whole digits.
    bound = Math.ceil(relaxed.cost - HAIR)
    advices[1] = relaxed.pattern
    const found = fresh(relaxed.pattern)
    if (found.length === 0) break
    cuts.push(...found)
  }
  for (let search = 0; search < searches && budget.left > 0; search += 1) {
    const proposal = cheapestPattern(block, cuts, solver, nodes)
    if (proposal === undefined) break
    bound = Math.max(bound, proposal.cost)
    advices[2] = proposal.pattern
    const found = fresh(proposal.pattern)
    if (found.length === 0) return { closed: isSafeInWhole(block, solver, proposal.pattern, attack, nodes) ? proposal.pattern.map((is) => is === 1) : undefined, bound, advices }
    cuts.push(...found)
  }
  return { closed: undefined, bound, advices }
}

/** Persons are whole: where half persons are what makes a range wide (tables of three dimensions), the pattern is not safe. */
function isSafeInWhole(block: Block, solver: Solver, pattern: Pattern, attack: Ask, nodes: number): boolean {
  return block.cells.every(({ range }, cell) => range === 0 || pattern[cell] !== 1 || attack(pattern, cell).whole || wholeWidth(block, solver, pattern, cell, nodes) >= range)
}
