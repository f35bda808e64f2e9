/** One line of the table: what was measured, against what, and how far it may go. */
export interface Row {
  readonly name: string
  /** The two figures behind the ratio, with unit: "412 ms against 380 ms". */
  readonly measured: string
  readonly ratio: number
  readonly limit: number
}

export const holds = ({ ratio, limit }: Row): boolean => ratio <= limit

/** A row that compares two medians in milliseconds. */
export function compareRow(name: string, ours: readonly number[], bare: readonly number[], limit: number): Row {
  const [a, b] = [median(ours), median(bare)]
  return { name, measured: `${ms(a)} against ${ms(b)}`, ratio: a / b, limit }
}

/** A row that holds a figure against its budget. */
export function budgetRow(name: string, value: number, budget: number, unit: string): Row {
  return { name, measured: `${round(value)} of ${round(budget)} ${unit}`, ratio: value / budget, limit: 1 }
}

/** Middle value; of an even number of values the mean of the two in the middle. @throws RangeError for no values */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]]
  if (low === undefined || high === undefined) throw new RangeError('no values, no median')
  return (low + high) / 2
}

const round = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0))
const ms = (value: number) => `${round(value)} ms`

/** The table as text, one line for each row. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.name, row.measured, row.ratio.toFixed(2), `≤ ${row.limit.toFixed(2)}`, holds(row) ? 'ok' : 'NOT OK'])
  const all = [['name', 'measured', 'ratio', 'limit', 'ok?'], ...cells]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => [...(line[column] ?? '')].length))) ?? []
  return all.map((line) => line.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)).join('  ').trimEnd()).join('\n')
}
