import type { Flag } from '@/contract/absence.ts'
import type { FlowDefinition, FlowPaper } from '../../schema/flowFile.ts'
import type { SourceValue } from '../../schema/tableFile.ts'

/** In the column `to`: all who left, whether or not it is known where they went. */
export const WHOLE = 'insgesamt'

/** One line of a `flows.csv`. */
export interface FlowRow {
  /** Line in the file, the head line being 1. */
  readonly line: number
  readonly area: string
  readonly period: string
  readonly from: string
  /** A node, or `insgesamt`. */
  readonly to: string
  /** One category per breakdown, in the order of the definition. */
  readonly labels: readonly string[]
  /** `undefined` where the file wrote something that is neither number nor marker. */
  readonly figure: SourceValue | undefined
  readonly flags: readonly Flag[]
}

/** A flow table with its definition and paper, as it was given to us. */
export interface FlowTable {
  readonly id: string
  /** Address of the rows below the sources folder, for findings. */
  readonly file: string
  readonly definition: FlowDefinition
  readonly paper: FlowPaper
  readonly rows: readonly FlowRow[]
}

/** What makes rows one: people of one origin in one area and period, whatever their destination. */
export const originKey = ({ area, period, from, labels }: Pick<FlowRow, 'area' | 'period' | 'from' | 'labels'>): string => [area, period, from, ...labels].join('|')
