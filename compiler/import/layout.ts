import type { Finding } from '../check/finding.ts'
import type { Text } from '@/contract/schema/text.ts'
import type { Document, DocumentRow } from './read/document.ts'
import type { Table } from './table.ts'

/** What a file says about itself, to be carried into the paper. */
export interface FileFacts {
  readonly tableCode?: string
  /** Title as published, joined to one line. */
  readonly title?: string
  /** Date of retrieval or edition, ISO where the file prints a date. */
  readonly retrieved?: string
  /** Year of the licence line; it is put into the attribution. */
  readonly licenceYear?: string
  readonly footnotes: readonly string[]
  /** Headings and labels as they are printed, by what they are called in the table. */
  readonly names?: Readonly<Record<string, string>>
}

export interface ImportedTable {
  /** Table of `sources/tables/` that the figures belong to. */
  readonly table: string
  readonly content: Table
  readonly facts: FileFacts
  readonly findings: readonly Finding[]
}

/** One way in which somebody lays out a file. Small, pure, one file each. */
export interface Layout {
  readonly id: string
  /** How the layout is told from others, as half a sentence for the person whose file was not recognised. */
  readonly expects: Text
  /** The head line, where the layout is known by it alone: lets a near miss be named. */
  readonly head?: readonly string[]
  /** Told by the first records alone, so that nothing is read through in vain. */
  readonly matches: (start: readonly DocumentRow[]) => boolean
  /** @throws ImportError when the file is of this layout but cannot be understood: line, found, expected. */
  readonly read: (document: Document) => ImportedTable
}
