/** How hard to look for the best. Counted in work and not in time, so that the same sources give the same choice on every machine. */
export interface Limits {
  /** Attacks, each weighing the cells of its block, that may be spent on proving a block's best. */
  readonly effort: number
  /** Searches in whole numbers, and the nodes of each. */
  readonly searches: number
  readonly nodes: number
  /** Times that moves are looked for again among the others. */
  readonly passes: number
}

export const LIMITS: Limits = { effort: 3_000_000, searches: 15, nodes: 200, passes: 1 }
