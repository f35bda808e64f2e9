/** The rows that fit, in their order, and how many are left out. */
export interface Limited<Row> {
  readonly rows: readonly Row[]
  readonly left: number
}

/**
 * At most `most` rows: those that must stay, then the first of the others; the order stays as it was. What is left out is counted, so that a slide can say so.
 */
export function limitRows<Row>(rows: readonly Row[], most: number, stays: (row: Row) => boolean = () => false): Limited<Row> {
  if (rows.length <= most) return { rows, left: 0 }
  const wanted = new Set([...rows.filter(stays), ...rows.filter((row) => !stays(row))].slice(0, most))
  return { rows: rows.filter((row) => wanted.has(row)), left: rows.length - wanted.size }
}
