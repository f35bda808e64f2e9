import { type Width, withAttacker } from './attacker.ts'
import type { Block } from './block.ts'
import type { Session, Solver, Term } from './solver.ts'

/** Which figures of a block to close. */
export interface Choice {
  readonly closed: readonly boolean[]
  /** What is lost, in binary digits, and the least that any choice must lose. Equal where the choice was proved best. */
  readonly cost: number
  readonly bound: number
}

export interface Limits {
  /** Blocks of more cells are chosen by the fallback at once. */
  readonly cells: number
  /** Rounds of solving and attacking before the fallback takes over. */
  readonly rounds: number
}

export const LIMITS: Limits = { cells: 1500, rounds: 60 }

/** If `cell` is closed, the closed ones among `terms` must weigh at least `least` together. */
interface Cut {
  readonly cell: number
  readonly terms: readonly Term[]
  readonly least: number
}

const HAIR = 1e-6

/**
 * Chooses the further figures to be closed so that every closed count is as uncertain as its range asks, and as little as possible is lost.
 *
 * Fischetti and Salazar: a small 0–1 program proposes a pattern, the attacker tries it, and every cell he finds too narrow gives an inequality that
 * forbids all patterns narrow for the same reason; until he finds none. The last proposal is then the best there is. Blocks that are too large, or too
 * slow, are closed greedily by the same inequalities (dearest reason, cheapest cell), and what turns out needless is opened again.
 * @returns `undefined` where not even closing everything helps
 */
export function choose(block: Block, solver: Solver, limits: Limits = LIMITS): Choice | undefined {
  return withAttacker(block, solver, (ask) => {
    const cuts: Cut[] = []
    const rounds = block.cells.length <= limits.cells ? limits.rounds : 0
    for (let round = 0; round < rounds; round += 1) {
      const proposal = propose(block, cuts, solver, true)
      if (proposal === undefined) return undefined
      const fresh = narrowest(block, proposal.closed, ask)
      if (fresh.length === 0) return { closed: proposal.closed, cost: proposal.cost, bound: proposal.cost }
      cuts.push(...fresh)
    }
    const closed = greedy(block, cuts, ask)
    return closed === undefined ? undefined : { closed, cost: costOf(block, closed), bound: propose(block, cuts, solver, false)?.cost ?? 0 }
  })
}

type Ask = (closed: readonly boolean[], cell: number) => Width

/** A cut for every closed cell whose range is too narrow. */
function narrowest(block: Block, closed: readonly boolean[], ask: Ask): Cut[] {
  return block.cells.flatMap(({ range }, cell): Cut[] => {
    if (range === 0 || closed[cell] !== true) return []
    const { width, proof, constant } = ask(closed, cell)
    if (width >= range - HAIR) return []
    const least = range - constant - (proof[cell] ?? 0)
    const terms = proof.flatMap((price, at): Term[] => (at === cell || price < HAIR ? [] : [[at, Math.min(price, least)]]))
    return [{ cell, terms, least }]
  })
}

const closable = (block: Block, at: number) => (block.cells[at]?.value ?? 0) > 0
const costOf = (block: Block, closed: readonly boolean[]) => block.cells.reduce((sum, { cost }, at) => sum + (closed[at] === true ? cost : 0), 0)

/** The cheapest pattern that no cut forbids; with `whole` false, the relaxation, whose cost is a lower bound. */
function propose(block: Block, cuts: readonly Cut[], solver: Solver, whole: boolean): { closed: boolean[]; cost: number } | undefined {
  const columns = block.cells.map(({ primary, kind }, at) => ({ lower: primary || kind === 'reckoned' ? 1 : 0, upper: primary || kind === 'reckoned' || closable(block, at) ? 1 : 0, whole }))
  const rows = [
    ...block.together.map(([cell, follower]) => ({ lower: 0, upper: Number.POSITIVE_INFINITY, terms: [[follower, 1], [cell, -1]] satisfies Term[] })),
    ...cuts.map(({ cell, terms, least }) => ({ lower: 0, upper: Number.POSITIVE_INFINITY, terms: [...terms, [cell, -least]] satisfies Term[] })),
  ]
  const costs = block.cells.map(({ cost }, at): Term => [at, cost])
  const best = solver.open({ columns, rows }, (session: Session) => session.minimise(costs))
  if (best === undefined) return undefined
  const closed = best.values.map((value) => value > 0.5)
  return { closed, cost: whole ? costOf(block, closed) : best.objective }
}

/** Closes, for each cut, the cells that weigh most for what they cost; then opens again, dearest first, what is not needed. */
function greedy(block: Block, cuts: Cut[], ask: Ask): boolean[] | undefined {
  const closed = block.cells.map(({ primary, kind }) => primary || kind === 'reckoned')
  const close = (at: number) => {
    closed[at] = true
    for (const [cell, follower] of block.together) if (cell === at) closed[follower] = true
  }
  closed.forEach((is, at) => is && close(at))
  for (let fresh = narrowest(block, closed, ask); fresh.length > 0; fresh = narrowest(block, closed, ask)) {
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
  const needed = (at: number) => block.cells[at]?.primary === true || block.cells[at]?.kind === 'reckoned' || block.together.some(([cell, follower]) => follower === at && closed[cell] === true)
  const dearest = closed.flatMap((is, at) => (is && !needed(at) ? [at] : [])).sort((a, b) => (block.cells[b]?.cost ?? 0) - (block.cells[a]?.cost ?? 0) || a - b)
  for (const at of dearest) {
    if (needed(at)) continue
    const without = closed.with(at, false)
    if (narrowest(block, without, ask).length === 0) closed[at] = false
  }
  return closed
}
