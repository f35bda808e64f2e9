import type { Finding } from '../../check/finding.ts'

/** One record of a file: its cells as text, and the line on which it starts. */
export interface DocumentRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A file that was opened: text and numbers are understood nowhere yet, only cells. */
export interface Document {
  /** File name without its folder, as findings name it. */
  readonly name: string
  /** All records at once, for layouts that must look ahead (a head of several lines, a foot). */
  readonly rows: readonly DocumentRow[]
  /** The records one after another, for layouts that need only the one before them: a million are never held at the same time. */
  readonly records: () => Iterable<DocumentRow>
  /** The first records: enough to recognise a layout by. */
  readonly start: readonly DocumentRow[]
  /** How it was read, for the report: `windows-1252, ";"` or `xlsx, sheet "…"`. */
  readonly readAs: string
  /** Sheet of a workbook that the records stand on: findings then name the cell instead of the line. */
  readonly sheet?: string
  /** Blocks of cells of a sheet that are one cell to the eye. */
  readonly merged?: readonly MergedCells[]
  /** What the format itself says of its columns, by the names in the first record. */
  readonly roles?: Roles
  /** What was noticed while opening. */
  readonly notes?: readonly Finding[]
}

/** First and last row and column of a block, each counted from 0. */
export interface MergedCells {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Names of columns with a known part to play; those of `ignored` have none. */
export interface Roles {
  readonly area?: string
  readonly period?: string
  readonly measure?: string
  readonly value?: string
  readonly flags?: string
  readonly ignored?: readonly string[]
}

/** Records that make `start`. */
const START = 50

function take(records: Iterable<DocumentRow>, count: number): DocumentRow[] {
  const taken: DocumentRow[] = []
  for (const row of records) {
    if (taken.length === count) break
    taken.push(row)
  }
  return taken
}

/** A document around a source of records that can be asked more than once. */
export function documentOf(name: string, readAs: string, records: () => Iterable<DocumentRow>, more: Pick<Document, 'sheet' | 'merged' | 'roles' | 'notes'> = {}): Document {
  let all: readonly DocumentRow[] | undefined
  return {
    name,
    readAs,
    records,
    start: take(records(), START),
    get rows() {
      return (all ??= [...records()])
    },
    ...more,
  }
}
