import type { Solver, Term } from '../solver.ts'

/** Unknown whole numbers ≥ 0 by name, and what is known of them. */
export interface Knowledge {
  /** Exact values. */
  readonly known: Map<string, number>
  /** `sum of coefficient × unknown` lies between two numbers. */
  readonly facts: { readonly terms: readonly (readonly [name: string, coefficient: number])[]; readonly lower: number; readonly upper: number }[]
}

const HAIR = 1e-6
/** Above so many unknowns whole numbers are not insisted on: real ones give a range at most a little wider. */
const WHOLE_UP_TO = 400

/**
 * Smallest and largest value of each named unknown that agrees with all that is known; `undefined` where nothing does.
 * @param enough one that is seen to be as wide as this, and as the narrowest before it, in what was found for others, is not asked for and left out
 */
export function rangesOf(names: readonly string[], { known, facts }: Knowledge, solver: Solver, enough = Number.POSITIVE_INFINITY): ReadonlyMap<string, readonly [number, number]> | undefined {
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
    const seen = columns.map((): [number, number] => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
    const minimise = (terms: readonly Term[]) => {
      const optimum = session.minimise(terms)
      optimum?.values.forEach((value, column) => {
        const [low = value, high = value] = seen[column] ?? []
        seen[column] = [Math.min(low, Math.ceil(value - HAIR)), Math.max(high, Math.floor(value + HAIR))]
      })
      return optimum
    }
    if (minimise([]) === undefined) return undefined
    let narrowest = Number.POSITIVE_INFINITY
    return new Map(
      names.flatMap((name): [string, readonly [number, number]][] => {
        const value = known.get(name)
        const [from, to] = seen[place(name)] ?? [0, 0]
        if (value === undefined && Number.isFinite(narrowest) && to - from >= Math.max(enough, narrowest)) return []
        const low = value ?? minimise([[place(name), 1]])?.objective ?? 0
        const high = value ?? -(minimise([[place(name), -1]])?.objective ?? Number.NEGATIVE_INFINITY)
        const range = [Math.ceil(low - HAIR) + 0, Math.floor(high + HAIR)] as const
        narrowest = Math.min(narrowest, range[1] - range[0])
        return [[name, range]]
      }),
    )
  })
}
