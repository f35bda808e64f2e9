import type { OwnCell } from './sheet.ts'

export type DecimalSign = ',' | '.'

/** Numbers with either sign: grouped in threes (`1.234`, `1 234`), with decimals, a percent sign behind. */
const NUMBER: Readonly<Record<DecimalSign, RegExp>> = {
  ',': /^[+-]?(\d+|[1-9]\d{0,2}([.\s'’]\d{3})+)(,\d+)?$/,
  '.': /^[+-]?(\d+|[1-9]\d{0,2}([,\s'’]\d{3})+)(\.\d+)?$/,
}

/** Groups of three behind a sign that could as well be the decimal sign: says nothing by itself. */
const GROUPED: Readonly<Record<DecimalSign, RegExp>> = { '.': /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/, ',': /^[+-]?[1-9]\d{0,2}(,\d{3})+$/ }

const bare = (text: string): string => text.trim().replace(/^[−–](?=\d)/, '-').replace(/\s*%$/, '')

/**
 * The decimal sign of a column's texts. What can only be read one way decides (`12,5`; `1.234,5`); groups of three decide against their own sign (`1.234` alone
 * is a thousand in a file with commas elsewhere). Where nothing decides: the comma, as in German files, but the point where cells are separated by commas.
 */
export function findDecimalSign(texts: readonly string[], delimiter: string | undefined): DecimalSign {
  let [comma, point, groups] = [0, 0, 0]
  for (const text of texts.map(bare)) {
    const [asComma, asPoint] = [NUMBER[','].test(text), NUMBER['.'].test(text)]
    if (asComma && asPoint) groups += GROUPED['.'].test(text) ? 1 : GROUPED[','].test(text) ? -1 : 0
    else if (asComma) comma += 1
    else if (asPoint) point += 1
  }
  if (comma !== point) return comma > point ? ',' : '.'
  if (groups !== 0) return groups > 0 ? ',' : '.'
  return delimiter === ',' ? '.' : ','
}

/** The number in a cell; undefined when it is none. `1.234` is 1234 with a decimal comma and 1.234 with a decimal point. */
export function readNumber(cell: OwnCell, decimal: DecimalSign): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  const text = bare(cell)
  if (!NUMBER[decimal].test(text)) return undefined
  const plain = decimal === ',' ? text.replace(/[.\s'’]/g, '').replace(',', '.') : text.replace(/[,\s'’]/g, '')
  return Number(plain)
}

export type OwnMarker = '-' | '.' | '/' | 'x' | '…'

/** How a missing number is written, in official tables and in those of an office. */
const MARKERS: ReadonlyMap<string, OwnMarker> = new Map<string, OwnMarker>([
  ['-', '-'], ['–', '-'], ['—', '-'],
  ['.', '.'], ['k.a.', '.'], ['k. a.', '.'], ['ka', '.'], ['n/a', '.'], ['na', '.'], ['n.v.', '.'], ['#n/a', '.'], ['?', '.'],
  ['/', '/'], ['*', '/'], ['•', '/'],
  ['x', 'x'],
  ['...', '…'], ['…', '…'],
])

/** The sign of a missing number in a cell; undefined when it is none. */
export const readMarker = (cell: OwnCell): OwnMarker | undefined => (typeof cell === 'number' ? undefined : MARKERS.get(cell.trim().toLowerCase()))

/** Text that a spreadsheet would reckon instead of show. A number with a sign before it is none. */
export const isFormula = (cell: OwnCell): boolean => typeof cell === 'string' && /^\s*(=|@|[+-]\s*[A-Za-z(])/.test(cell)
