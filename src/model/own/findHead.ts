import { isFormula, readMarker, readNumber } from './ownNumber.ts'
import { readPeriod } from './ownPeriod.ts'
import { isBlank, type OwnCell, type Sheet, type SheetRow, textOf } from './sheet.ts'

/** Titles and notes that may stand above the head. */
const SEARCHED = 60
/** Rows below a head that are looked at. */
const BELOW = 12

const isFigure = (cell: OwnCell): boolean => readNumber(cell, ',') !== undefined || readNumber(cell, '.') !== undefined || readMarker(cell) !== undefined

const filled = (row: SheetRow | undefined): number => row?.cells.filter((cell) => !isBlank(cell)).length ?? 0

/** Words, or years as heads of their own columns; a number in a head is a number of the table. */
const looksLikeHead = ({ cells }: SheetRow): boolean =>
  cells.every((cell) => isBlank(cell) || readPeriod(cell) !== undefined || (!isFigure(cell) && !isFormula(cell))) && cells.some((cell) => !isBlank(cell) && readPeriod(cell) === undefined)

/**
 * The place of the head line: the first row of at least two words that is about as wide as the rows below it (names may be missing), of which one has a number.
 * Undefined when there is none: the file is no table, or its head spreads over several rows.
 */
export function findHead({ rows }: Sheet): number | undefined {
  const at = rows.slice(0, SEARCHED).findIndex((row, index) => {
    if (filled(row) < 2 || !looksLikeHead(row)) return false
    const below = rows.slice(index + 1, index + 1 + BELOW).filter((next) => filled(next) > 1)
    const widths = below.map((next) => filled(next)).toSorted((a, b) => a - b)
    const usual = widths[Math.floor(widths.length / 2)] ?? 0
    return below.some(({ cells }) => cells.some((cell) => !isBlank(cell) && isFigure(cell))) && filled(row) >= 0.6 * usual
  })
  return at < 0 ? undefined : at
}

/** Names of the columns: the head's words, `#3` where it has none; a second of the same name is numbered. */
export function columnNames(head: SheetRow | undefined, width: number, plain: (text: string) => string): readonly string[] {
  const seen = new Map<string, number>()
  return Array.from({ length: width }, (_, at) => {
    const written = plain(textOf(head?.cells[at]))
    const name = written === '' ? `#${at + 1}` : written
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}
