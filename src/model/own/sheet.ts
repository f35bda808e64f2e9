/** A cell as it stands in the file: text, or a number where the file itself knows that it is one (a workbook). */
export type OwnCell = string | number

export interface SheetRow {
  /** Line of a text file, row of a workbook's sheet; the first is 1. */
  readonly line: number
  readonly cells: readonly OwnCell[]
}

/** An opened file: cells, and how they were read. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
  readonly kind: 'text' | 'workbook' | 'json-stat'
  /** `UTF-8`, `windows-1252`, … of a text file; name of the sheet of a workbook. */
  readonly encoding: string
  /** Of a text file. */
  readonly delimiter: string | undefined
}

/** The cell as text, without blanks around it. */
export const textOf = (cell: OwnCell | undefined): string => (cell === undefined ? '' : String(cell).trim())

export const isBlank = (cell: OwnCell | undefined): boolean => textOf(cell) === ''
