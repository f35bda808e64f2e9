import { REACH } from './attacker.ts'
import type { Block } from './block.ts'
import type { Session, Solver, Term } from './solver.ts'

/** Figures that move together so that every sum still holds, each with how wide, in whole persons, it moves: that wide is what nobody can exclude of it. */
export type Move = ReadonlyMap<number, number>

/** The cheapest move found that takes a cell along as wide as the range asks; `price` says what closing a cell would add. */
export type FindMove = (target: number, price: (cell: number) => number) => Move | undefined

/** Cost of a cell that is closed already: next to nothing, so that moves are reused, and not nothing, so that they stay short. */
const REUSED = 1e-3
const HAIR = 1e-6
/** Multiples by which a fractional move may become a whole one. */
const SCALES = [1, 2, 3, 4, 5, 6]

/**
 * Looks for moves by two linear programs over the block's sums, kept in the solver's memory:
 * a circuit, whose every cell goes one person down and `range` − 1 up (or the reverse), so that all of it is safe at once;
 * where none is, a fall and a rise of their own, which only the cell they were looked for can count on.
 */
export function moveFinder<T>(block: Block, range: number, solver: Solver, work: (find: FindMove) => T): T {
  const [down, up] = range > 1 ? [1, range - 1] : [0, range]
  return openShifts(block, solver, down, up, (circuit) =>
    openShifts(block, solver, 0, 1, (single) =>
      work((target, price) => {
        const value = block.cells[target]?.value ?? 0
        for (const step of [1, -1]) {
          const change = circuit(target, step, price)
          const whole = change === undefined ? undefined : wholeCircuit(block, change, range)
          if (whole !== undefined) return whole
        }
        for (let low = Math.min(value, down); low >= 0; low -= 1) {
          const fall = low === 0 ? [] : single(target, -low, price)
          const rise = fall === undefined ? undefined : single(target, range - low, price)
          if (fall !== undefined && rise !== undefined && isWhole(fall) && isWhole(rise)) return span(block, fall, rise)
        }
        return undefined
      }),
    ),
  )
}

type Shift = (target: number, step: number, price: (cell: number) => number) => readonly number[] | undefined

/** How far a step may go that is taken so many times. */
const room = (slack: number, times: number) => (times === 0 ? Number.POSITIVE_INFINITY : Math.floor(slack / times))

/** The cheapest shift of a cell by `step`, all cells being able to take it `up` times and its reverse `down` times. */
function openShifts<T>({ cells, relations }: Block, solver: Solver, down: number, up: number, work: (shift: Shift) => T): T {
  const rise = cells.map(({ value, shown }) => (value === 0 || shown ? 0 : Math.min(REACH, room(value, down))))
  const fall = cells.map(({ value, shown }) => (shown ? 0 : Math.min(REACH, room(value, up))))
  const columns = cells.flatMap((_, at) => [{ lower: 0, upper: rise[at] ?? 0 }, { lower: 0, upper: fall[at] ?? 0 }])
  const rows = relations.map(({ terms, slack }) => ({
    terms: terms.flatMap(([cell, sign]): Term[] => [[2 * cell, sign], [2 * cell + 1, -sign]]),
    lower: slack === undefined ? 0 : -room(slack, down),
    upper: slack === undefined ? 0 : room(slack, up),
  }))
  return solver.open({ columns, rows }, (session: Session) =>
    work((target, step, price) => {
      const most = [rise[target] ?? 0, fall[target] ?? 0] as const
      if (most[step > 0 ? 0 : 1] < Math.abs(step)) return undefined
      session.bound(2 * target, Math.max(0, step), Math.max(0, step))
      session.bound(2 * target + 1, Math.max(0, -step), Math.max(0, -step))
      const optimum = session.minimise(cells.flatMap((_, at): Term[] => ((cost) => [[2 * at, cost], [2 * at + 1, cost]])(Math.max(REUSED, price(at)))))
      session.bound(2 * target, 0, most[0])
      session.bound(2 * target + 1, 0, most[1])
      return optimum && cells.map((_, at) => (optimum.values[2 * at] ?? 0) - (optimum.values[2 * at + 1] ?? 0))
    }),
  )
}

const isWhole = (change: readonly number[]) => change.every((size) => Math.abs(size - Math.round(size)) < HAIR)

/** The widths of a fall and a rise, each taken by itself. */
function span({ cells }: Block, fall: readonly number[], rise: readonly number[]): Move {
  return new Map(
    cells.flatMap((_, at): [number, number][] => {
      const ends = [0, Math.round(fall[at] ?? 0), Math.round(rise[at] ?? 0)]
      const width = Math.max(...ends) - Math.min(...ends)
      return width > 0 ? [[at, width]] : []
    }),
  )
}

/** A circuit in whole persons; `undefined` where there is none, or the figures do not allow as many steps of it, down and up together, as the range asks. */
function wholeCircuit({ cells, relations }: Block, change: readonly number[], range: number): Move | undefined {
  const scale = SCALES.find((by) => isWhole(change.map((size) => size * by)))
  if (scale === undefined) return undefined
  const whole = change.map((size) => Math.round(size * scale))
  let [down, up] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  whole.forEach((size, at) => {
    const steps = Math.floor((cells[at]?.value ?? 0) / Math.abs(size))
    if (size > 0) down = Math.min(down, steps)
    if (size < 0) up = Math.min(up, steps)
  })
  for (const { terms, slack } of relations) {
    const sum = terms.reduce((all, [cell, sign]) => all + sign * (whole[cell] ?? 0), 0)
    if (slack === undefined && sum !== 0) return undefined
    if (slack === undefined || sum === 0) continue
    if (sum > 0) up = Math.min(up, Math.floor(slack / sum))
    else down = Math.min(down, Math.floor(slack / -sum))
  }
  const steps = down + up
  return steps < range ? undefined : new Map(whole.flatMap((size, at): [number, number][] => (size === 0 ? [] : [[at, Math.abs(size) * range]])))
}
