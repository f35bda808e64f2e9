import type { SourceValue } from '../schema/tableFile.ts'

export type Marker = Extract<SourceValue, { marker: string }>['marker']

/** How markers are written in files that we were given. Dashes of all lengths mean the same, so do three dots and the ellipsis. */
const MARKERS: Readonly<Record<string, Marker>> = {
  '-': '-',
  '–': '-',
  '—': '-',
  '.': '.',
  '/': '/',
  x: 'x',
  X: 'x',
  '...': '…',
  '…': '…',
}

const NUMBER = { '.': /^[+-]?\d+(\.\d+)?$/, ',': /^[+-]?\d+(,\d+)?$/ } as const

export type DecimalMark = keyof typeof NUMBER

/**
 * Reads one cell: a number, or a marker of official statistics.
 * @returns undefined when it is neither (an empty cell included): the caller knows the line and says so.
 */
export function parseFigure(text: string, decimal: DecimalMark = '.'): SourceValue | undefined {
  const cell = text.trim()
  const marker = MARKERS[cell]
  if (marker !== undefined) return { marker }
  if (!NUMBER[decimal].test(cell)) return undefined
  return { number: Number(cell.replace(',', '.')) }
}

/** The cell as it stands in `data.csv`. */
export function printFigure(value: SourceValue): string {
  return 'marker' in value ? value.marker : String(value.number)
}

/** Whether two cells say the same. */
export function sameFigure(a: SourceValue, b: SourceValue): boolean {
  return printFigure(a) === printFigure(b)
}
