import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { CubeFile } from '@/contract/schema/cube.ts'
import type { Paper } from '@/contract/schema/paper.ts'
import type { OwnFinding } from './ownFinding.ts'

/** Own figures for one region: which levels and periods, and the cube in the contract's format, to be decoded like an official one. */
export interface OwnCube {
  readonly region: string
  readonly levels: readonly string[]
  readonly periods: readonly string[]
  readonly file: CubeFile
}

/** What became of an own file: an indicator like the official ones, its cubes, its paper, and the table for whoever runs the site. Plain data: it can be kept and sent between threads. */
export interface OwnFigures {
  readonly id: string
  /** Name of the file it came from. */
  readonly file: string
  readonly indicator: Indicator
  readonly paper: Paper
  readonly cubes: readonly OwnCube[]
  /** `data.csv` and `paper.yaml` of `sources/tables/<id>`. */
  readonly source: { readonly id: string; readonly data: string; readonly paper: string }
  readonly rows: number
  /** Cells kept secret. */
  readonly hidden: number
  readonly protectBelow: number | undefined
}

/** What compiling an own file came to. */
export interface OwnResult {
  /** All at once, the gravest first. */
  readonly findings: readonly OwnFinding[]
  /** Rows in the compiler's shape, cells kept secret, and how many of these are closed only so that no other can be reckoned. */
  readonly rows: number
  readonly hidden: number
  readonly further: number
  /** Undefined while an error stands that the reader has not chosen to leave out, or nothing is left. */
  readonly figures: OwnFigures | undefined
}
