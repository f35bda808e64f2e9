import { parseFigure } from '../figure.ts'
import { notAsExpected } from '../faults.ts'
import { type Document, type DocumentRow, documentOf, type MergedCells } from '../read/document.ts'
import { areaKey, periodKey } from './cellKinds.ts'

/** A sheet with its head in one line, and what stands above and below its figures. */
export interface Regular {
  readonly document: Document
  readonly title: string
  readonly footnotes: readonly string[]
}

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell.trim() !== '')

/** Every cell of a merged block gets the text of the block: what is one cell to the eye heads all columns below it, and names all rows beside it. */
export function fillMerged(rows: readonly DocumentRow[], merged: readonly MergedCells[]): DocumentRow[] {
  const copies = rows.map(({ line, cells }) => ({ line, cells: [...cells] }))
  for (const { top, left, bottom, right } of merged) {
    const text = rows[top]?.cells[left] ?? ''
    for (const row of copies.slice(top, bottom + 1)) for (let at = left; at <= right && at < row.cells.length; at += 1) row.cells[at] = text
  }
  return copies
}

const isNumber = (cell: string): boolean => parseFigure(cell) !== undefined || parseFigure(cell, ',') !== undefined

/** A line of figures: a key or a period in one of the first three cells and a figure behind it. */
function isRecord({ cells }: DocumentRow): boolean {
  const at = cells.slice(0, 3).findIndex((cell) => areaKey(cell) !== undefined || periodKey(cell) !== undefined)
  return at >= 0 && cells.slice(at + 1).some((cell) => cell.trim() !== '' && isNumber(cell)) && cells.slice(0, at).every((cell) => !isHeading(cell))
}

const isHeading = (cell: string): boolean => /^(?:ags|ars|schlüssel|jahr|year|time|period|stichtag)/i.test(cell.trim())

/** Headings from top to bottom, said once where a merged cell spans several lines. */
export const joinHeadings = (lines: readonly DocumentRow[], column: number): string => {
  const parts = lines.map(({ cells }) => (cells[column] ?? '').replace(/\s+/g, ' ').trim()).filter((part) => part !== '')
  return parts.filter((part, at) => part !== parts[at - 1]).join(' / ')
}

/**
 * Puts the head of a sheet into one line: `Schülerinnen und Schüler / weiblich`. The head is what stands between the last empty line and the first line of
 * figures; a line that says the same in every cell (a title, a unit) heads no column of its own.
 * @throws ImportError when no line of figures is found, or none above it names the columns.
 */
export function oneHeadLine(document: Document): Regular {
  const rows = fillMerged(document.rows, document.merged ?? [])
  const at = { file: document.name, sheet: document.sheet }
  const first = rows.findIndex(isRecord)
  if (first < 0) {
    throw notAsExpected({ ...at, line: rows[0]?.line, index: 0 }, { de: 'eine Zeile mit amtlichem Schlüssel oder Jahr in einer der ersten drei Spalten und Zahlen dahinter', en: 'a line with an official key or a year in one of the first three columns and figures behind it' }, filled(rows[0]?.cells ?? []).join(' ').slice(0, 80))
  }
  const above = rows.slice(0, first)
  const gap = above.findLastIndex(({ cells }) => filled(cells).length === 0)
  const lines = above.slice(gap + 1).filter(({ cells }) => new Set(filled(cells)).size > 1)
  const last = rows.findLastIndex(({ cells }) => filled(cells).length > 1)
  if (lines.length === 0) throw notAsExpected({ ...at, line: rows[first]?.line, index: 0 }, { de: 'darüber Zeilen, die die Spalten benennen', en: 'lines above that name the columns' }, filled(rows[first]?.cells ?? []).join(' ').slice(0, 80))
  const width = Math.max(...rows.slice(first, last + 1).map(({ cells }) => cells.length))
  const head = { line: lines[0]?.line ?? 1, cells: Array.from({ length: width }, (_, column) => joinHeadings(lines, column)) }
  const used = head.cells.map((name, column) => ({ name, column })).filter(({ name, column }) => name !== '' || rows.slice(first, last + 1).some(({ cells }) => (cells[column] ?? '') !== ''))
  const pick = ({ line, cells }: DocumentRow): DocumentRow => ({ line, cells: used.map(({ column }) => cells[column] ?? '') })
  const regular = [pick(head), ...rows.slice(first, last + 1).map(pick)]
  const texts = (part: readonly DocumentRow[]) => part.map(({ cells }) => [...new Set(filled(cells))].join(' ')).filter((text) => text !== '')
  const { sheet, notes } = document
  return {
    document: documentOf(document.name, document.readAs, () => regular, { ...(sheet === undefined ? {} : { sheet }), ...(notes === undefined ? {} : { notes }) }),
    title: texts(above.filter((row) => !lines.includes(row))).join(' '),
    footnotes: texts(rows.slice(last + 1)),
  }
}
