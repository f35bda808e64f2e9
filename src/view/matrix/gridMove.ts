/** A field of the grid: row 0 holds the heads of the columns, column 0 the heads of the rows. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows that Page Up and Page Down pass over. */
  readonly page: number
}

const STEPS: Readonly<Record<string, (at: GridPlace, size: GridSize) => GridPlace>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
}
/** With Ctrl (or Command), as in a spreadsheet. */
const FAR: Readonly<Record<string, (at: GridPlace, size: GridSize) => GridPlace>> = {
  ArrowUp: ({ column }) => ({ row: 0, column }),
  ArrowDown: ({ column }, { rows }) => ({ row: rows - 1, column }),
  ArrowLeft: ({ row }) => ({ row, column: 0 }),
  ArrowRight: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  Home: () => ({ row: 0, column: 0 }),
  End: (_at, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
}

/** Where a key leads, kept inside the grid; nothing for a key that does not move. */
export function gridMove(key: string, far: boolean, at: GridPlace, size: GridSize): GridPlace | undefined {
  const step = (far ? FAR : STEPS)[key]
  if (step === undefined) return undefined
  const { row, column } = step(at, size)
  return { row: Math.min(Math.max(row, 0), size.rows - 1), column: Math.min(Math.max(column, 0), size.columns - 1) }
}
