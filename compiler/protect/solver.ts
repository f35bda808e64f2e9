/** A linear program over columns with bounds and rows with bounds; always minimised. */
export interface Program {
  readonly columns: readonly { readonly lower: number; readonly upper: number; readonly whole?: boolean }[]
  readonly rows: readonly { readonly lower: number; readonly upper: number; readonly terms: readonly Term[] }[]
  /** Nodes after which a search in whole numbers is given up; absent: never. */
  readonly nodes?: number
}

/** A column by its position, and its coefficient. */
export type Term = readonly [column: number, coefficient: number]

/** What the solver says: the optimum with the dual prices that prove it, or `undefined` where there is none (infeasible, unbounded, given up). */
export interface Optimum {
  readonly objective: number
  readonly values: readonly number[]
  /** Reduced cost of every column; of no meaning where columns are whole. */
  readonly reduced: readonly number[]
  readonly prices: readonly number[]
}

/** A program kept in the solver's memory, so that the next question starts where the last one ended. */
export interface Session {
  readonly minimise: (costs: readonly Term[]) => Optimum | undefined
  readonly bound: (column: number, lower: number, upper: number) => void
}

/** The door to a solver for linear and mixed-integer programs. The thinking above does not know which one it is. */
export interface Solver {
  /** Opens a program for as long as `work` runs. */
  readonly open: <T>(program: Program, work: (session: Session) => T) => T
}
