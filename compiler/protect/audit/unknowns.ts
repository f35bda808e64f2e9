import type { Solver, Term } from '../solver.ts'

/** Unknown whole numbers ≥ 0 by name, and what is known of them. */
export interface Knowledge {
  /** Exact values. */
  readonly known: Map<string, number>
  /** `sum of coefficient × unknown` lies between two numbers. */
  readonly facts: { readonly terms: readonly (readonly [name: string, coefficient: number])[]; readonly lower: number; readonly upper: number }[]
}

/** Above so many unknowns whole numbers are not insisted on: real ones give a range at most a little wider. */
const WHOLE_UP_TO = 400

/** Smallest and largest value of each named unknown that agrees with all that is known; `undefined` where nothing does. */
export function rangesOf(names: readonly string[], { known, facts }: Knowledge, solver: Solver): ReadonlyMap<string, readonly [number, number]> | undefined {
  if (names.length === 0) return new Map()
  const at = new Map<string, number>()
  const place = (name: string) => {
    const found = at.get(name) ?? at.size
    at.set(name, found)
    return found
  }
  names.forEach(place)
  const rows = facts.flatMap(({ terms, lower, upper }) => {
    const free = new Map<number, number>()
    let constant = 0
    for (const [name, coefficient] of terms) {
      const value = known.get(name)
      if (value !== undefined) constant += coefficient * value
      else free.set(place(name), (free.get(place(name)) ?? 0) + coefficient)
    }
    const left = [...free].filter(([, coefficient]) => coefficient !== 0) satisfies Term[]
    // A sum that the source itself misses, all of it open, tells nothing of what is closed.
    return left.length === 0 ? [] : [{ terms: left, lower: lower - constant, upper: upper - constant }]
  })
  const columns = Array.from({ length: at.size }, () => ({ lower: 0, upper: Number.POSITIVE_INFINITY, whole: at.size <= WHOLE_UP_TO }))
  return solver.open({ columns, rows }, (session) => {
    if (session.minimise([]) === undefined) return undefined
    return new Map(
      names.map((name) => {
        const value = known.get(name)
        if (value !== undefined) return [name, [value, value]] as const
        const low = session.minimise([[place(name), 1]])?.objective ?? 0
        const high = session.minimise([[place(name), -1]])?.objective
        return [name, [Math.ceil(low - 1e-6), high === undefined ? Number.POSITIVE_INFINITY : Math.floor(-high + 1e-6)]] as const
      }),
    )
  })
}
