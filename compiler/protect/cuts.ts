import { REACH, type Width } from './attacker.ts'
import type { Block } from './block.ts'
import type { Term } from './solver.ts'

/** If `cell` is closed, the closed ones among `terms` must weigh at least `least` together. True of every safe pattern. */
export interface Cut {
  readonly cell: number
  readonly terms: readonly Term[]
  readonly least: number
}

/** How closed each cell is: 0 or 1 in a pattern, anything between in a relaxed one. */
export type Pattern = readonly number[]

export type Ask = (closed: Pattern, cell: number) => Width

export const HAIR = 1e-6
/** What a cut must forbid by, to be worth having in a relaxed program. */
const WORTH = 1e-3

/** The cut of an attack, for each of the cells whose range is too narrow in the pattern. */
export function attackCuts({ cells }: Block, pattern: Pattern, among: readonly number[], ask: Ask): Cut[] {
  return among.flatMap((cell): Cut[] => {
    const [range, is] = [cells[cell]?.range ?? 0, pattern[cell] ?? 0]
    const { width, proof, constant } = ask(pattern, cell)
    if (width >= range * is - (is < 1 ? WORTH : HAIR)) return []
    const least = range - constant - (proof[cell] ?? 0)
    const terms = proof.flatMap((price, at): Term[] => (at === cell || price < HAIR ? [] : [[at, Math.min(price, least)]]))
    return [{ cell, terms, least }]
  })
}

/**
 * Cuts that a single sum gives without any attack (the bridgeless and cover inequalities of Fischetti and Salazar 2001), where the pattern breaks them:
 * a closed part of v persons needs others of the sum that can give it `range` − v more; any closed figure needs at least one other.
 */
export function sumCuts({ cells, relations }: Block, pattern: Pattern): Cut[] {
  return relations.flatMap(({ terms, slack }) => {
    if (slack !== undefined) return []
    return terms.flatMap(([cell, sign]): Cut[] => {
      const { range = 0, value = 0 } = cells[cell] ?? {}
      const is = pattern[cell] ?? 0
      if (range === 0 || is < HAIR) return []
      const least = Math.max(1, range - value)
      const others = terms.flatMap(([at, other]): Term[] => {
        const give = cells[at]?.shown === true ? 0 : other === sign && value < range ? (cells[at]?.value ?? 0) : REACH
        return at === cell || give === 0 ? [] : [[at, Math.min(give, least)]]
      })
      const weight = others.reduce((sum, [at, price]) => sum + price * (pattern[at] ?? 0), 0)
      return weight >= least * is - WORTH ? [] : [{ cell, terms: others, least }]
    })
  })
}
