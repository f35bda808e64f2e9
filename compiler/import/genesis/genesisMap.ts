import type { AreaScope } from '../scope.ts'

/** What a column with these headings holds. */
export interface ColumnRule {
  /** Last headings of the column, from top to bottom. */
  readonly ends: readonly string[]
  /** First heading, where the last ones do not suffice. */
  readonly starts?: string
  /** Measure of the table; undefined: the column is left out. */
  readonly measure: string | undefined
  readonly labels?: Readonly<Record<string, string>>
}

/** How the table with this code becomes a table of ours: declared, not programmed. */
export interface GenesisMap {
  readonly code: string
  readonly table: string
  readonly scope: AreaScope
  readonly dimensions: readonly string[]
  /** Dimension that the category cells of a row name, and what each is called. */
  readonly category?: { readonly dimension: string; readonly labels: Readonly<Record<string, string>> }
  readonly columns: readonly ColumnRule[]
  /** Another way of writing keys (Gemeinden). */
  readonly area?: (key: string, name: string) => string
}
