import type { Block } from './block.ts'
import { type Move, moveFinder } from './moveFinder.ts'
import type { Pattern } from './cuts.ts'
import type { Solver } from './solver.ts'

/** How far a cell that the advice closes is reduced in price. */
const ADVICE = 0.9

export interface Moved {
  readonly closed: readonly boolean[]
  /** Closed cells that some move keeps safe, in whole persons. */
  readonly safe: ReadonlySet<number>
}

/**
 * Closes further figures one small count at a time, along the cheapest move that hides it (the heuristic of Kelly, Golden and Assad 1992 and of Castro
 * 2002, its circuits found by linear programming, so that tables of any shape and hierarchy have them). What is closed already is free for the next.
 * Then each move is taken away and looked for again among all others, dearest first, and kept where it costs less.
 * The work is bounded by the number of closed counts. Counts that have no such move are left for others to hide.
 * @param advice a pattern that is cheap, though perhaps not safe: cells that it closes are nearly free
 */
export function closeByMoves(block: Block, solver: Solver, passes: number, advice: Pattern): Moved {
  const { cells, together } = block
  const range = Math.max(0, ...cells.map((cell) => cell.range))
  const plan = planOf(block, range)
  const price = (at: number) => plan.price(at) * (1 - ADVICE * (advice[at] ?? 0))
  const order = (one: number, other: number) => (cells[one]?.value ?? 0) - (cells[other]?.value ?? 0) || one - other

  return moveFinder(block, range, solver, (find) => {
    const hide = () => {
      const tried = new Set<number>()
      for (;;) {
        const target = plan.wanted().filter((at) => !tried.has(at)).sort(order)[0]
        if (target === undefined) return
        tried.add(target)
        const move = find(target, price)
        if (move !== undefined) plan.lay(target, move)
      }
    }
    hide()
    for (let pass = 0; pass < passes; pass += 1) {
      for (const target of plan.dearest()) {
        const [before, open] = [plan.cost(), plan.wanted().length]
        const state = plan.save()
        plan.lift(target)
        hide()
        if (plan.cost() > before || plan.wanted().length > open) plan.restore(state)
      }
    }
    const unsafe = new Set(plan.wanted())
    const closed = cells.map((_, at) => plan.isClosed(at))
    for (const [cell, follower] of together) if (closed[cell] === true) closed[follower] = true
    return { closed, safe: new Set(closed.flatMap((is, at) => (is && !unsafe.has(at) ? [at] : []))) }
  })
}

/** The moves laid so far, by the cell each was looked for, and what is closed because of them. */
function planOf({ cells, together }: Block, range: number) {
  const followers = new Map<number, number[]>()
  for (const [cell, follower] of together) followers.set(cell, [...(followers.get(cell) ?? []), follower])
  const after = (at: number): readonly number[] => followers.get(at) ?? []
  const must = cells.map(({ primary, kind }) => primary || kind === 'reckoned')
  must.forEach((is, at) => is && after(at).forEach((follower) => (must[follower] = true)))
  let moves = new Map<number, Move>()
  /** How many moves need a cell closed, and how many keep it safe. */
  const used = cells.map(() => 0)
  const saved = cells.map(() => 0)
  const count = (move: Move, by: 1 | -1) => {
    for (const [cell, width] of move) {
      for (const one of [cell, ...after(cell)]) used[one] = (used[one] ?? 0) + by
      if (width >= range) saved[cell] = (saved[cell] ?? 0) + by
    }
  }
  const isClosed = (at: number) => must[at] === true || (used[at] ?? 0) > 0
  const costOf = (at: number) => (isClosed(at) ? 0 : (cells[at]?.cost ?? 0))
  const lift = (target: number) => {
    count(moves.get(target) ?? new Map(), -1)
    moves.delete(target)
  }
  const lay = (target: number, move: Move) => {
    lift(target)
    count(move, 1)
    moves.set(target, move)
  }
  const alone = (move: Move) => [...move.keys()].reduce((sum, at) => sum + (must[at] !== true && used[at] === 1 ? (cells[at]?.cost ?? 0) : 0), 0)
  return {
    isClosed,
    lay,
    lift,
    save: () => new Map(moves),
    restore: (state: ReadonlyMap<number, Move>) => {
      for (const move of moves.values()) count(move, -1)
      moves = new Map(state)
      for (const move of moves.values()) count(move, 1)
    },
    /** What closing a cell would add. */
    price: (at: number) => costOf(at) + after(at).reduce((sum, follower) => sum + costOf(follower), 0),
    cost: () => cells.reduce((sum, { cost }, at) => sum + (isClosed(at) ? cost : 0), 0),
    /** Closed cells that no move keeps safe. */
    wanted: () => cells.flatMap(({ range: asked }, at) => (asked > 0 && isClosed(at) && (saved[at] ?? 0) === 0 ? [at] : [])),
    /** Moves by what is closed for them alone. */
    dearest: () => {
      const all = [...moves].map(([target, move]) => ({ target, cost: alone(move) })).filter(({ cost }) => cost > 0)
      return all.sort((a, b) => b.cost - a.cost || a.target - b.target).map(({ target }) => target)
    },
  }
}
