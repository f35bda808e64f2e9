/** One record of a file: its cells as text, and the line on which it starts. */
export interface DocumentRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A file that was opened: text and numbers are understood nowhere yet, only cells. */
export interface Document {
  /** File name without its folder, as findings name it. */
  readonly name: string
  readonly rows: readonly DocumentRow[]
  /** How it was read, for the report: `windows-1252, ";"` or `xlsx, sheet "…"`. */
  readonly readAs: string
}
