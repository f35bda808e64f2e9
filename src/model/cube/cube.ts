import type { SeriesBreak } from '@/contract/schema/paper.ts'
import { absent, type Cell } from './cell.ts'

/** Chosen category of each breakdown, by breakdown id: `{ sex: 'female' }`. A breakdown not named stands at its first category. */
export type Selection = Readonly<Record<string, string>>

export interface CubeBreakdown {
  readonly id: string
  readonly categories: readonly string[]
}

/**
 * An indicator's figures for one region, decoded. Nobody above sees an index into an array.
 * Shape: breakdowns × area × period; made by `query/decodeCube`.
 */
export interface Cube {
  readonly indicator: string
  readonly region: string
  /** Area ids in the file's order: every level of the region, its total and its benchmarks, as far as known. */
  readonly areas: readonly string[]
  /** Periods, oldest first. */
  readonly periods: readonly string[]
  readonly breakdowns: readonly CubeBreakdown[]
  readonly breaks: readonly SeriesBreak[]
  /** First period that is forecast, as are all after it; absent where every period was counted. */
  readonly forecast?: string | undefined
  /** The figure; an area, period or category the cube does not hold is `not-existing`: the file makes no statement about it. */
  cell(area: string, period: string, by?: Selection): Cell
}

/** A cube without figures, for regions and indicators that do not meet. */
export function emptyCube(region: string, indicator: string): Cube {
  return { indicator, region, areas: [], periods: [], breakdowns: [], breaks: [], cell: () => absent('not-existing') }
}
