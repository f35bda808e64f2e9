import { notAsExpected, wrongCellCount } from '../faults.ts'
import type { Document, DocumentRow } from '../read/document.ts'
import { readFoot } from './foot.ts'
import type { GenesisFoot } from './foot.ts'

/** A GENESIS table taken apart: what stands where, not yet what it means. */
export interface GenesisTable {
  readonly code: string
  readonly title: string
  /** Headings above each figure column, from top to bottom, empty ones and a line of units left out. */
  readonly columns: readonly (readonly string[])[]
  readonly rows: readonly GenesisRow[]
  readonly foot: GenesisFoot
}

export interface GenesisRow {
  readonly line: number
  /** `2023`, or ISO for a Stichtag. */
  readonly period: string
  readonly key: string
  readonly name: string
  /** Cells between name and figures: the row's category, e.g. a school type. */
  readonly categories: readonly string[]
  readonly figures: readonly string[]
}

const CODE = /^(?:GENESIS-)?Tabelle:\s*(\d{5}(?:-\d\d){2}-\d\w?)\s*$/
const FOOT = /^_{5,}$/

const trimmed = ({ cells }: DocumentRow): string[] => cells.map((cell) => cell.trim())
const first = (row: DocumentRow): string => row.cells[0]?.trim() ?? ''
const standsAlone = (row: DocumentRow): boolean => trimmed(row).every((cell, index) => (cell !== '') === (index === 0))

/** The table code of the first line, or undefined where it is no GENESIS table. */
export function genesisCode(start: readonly DocumentRow[]): string | undefined {
  return CODE.exec(start[0]?.cells[0]?.trim() ?? '')?.[1]
}

/** `2023` and `31.12.2015` are periods, the latter becomes `2015-12-31`. */
export function genesisPeriod(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return text
  const date = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text)
  return date === null ? undefined : `${date[3]}-${date[2]}-${date[1]}`
}

interface Head {
  readonly title: string
  readonly period: string | undefined
  readonly lines: readonly (readonly string[])[]
  readonly dataFrom: number
}

/** Reads down to the first data row: title lines stand alone in their first cell, heads leave it empty, a lone period is the file's. */
function readHead(rows: readonly DocumentRow[]): Head {
  const title: string[] = []
  const lines: string[][] = []
  let period: string | undefined
  let index = 1
  for (const row of rows.slice(1)) {
    const cells = trimmed(row)
    if (cells.every((cell) => cell === '')) index += 1
    else if (first(row) === '') {
      lines.push(cells)
      index += 1
    } else if (standsAlone(row)) {
      const alone = genesisPeriod(first(row))
      if (alone === undefined) title.push(first(row))
      else period = alone
      index += 1
    } else break
  }
  return { title: title.join(' '), period, lines, dataFrom: index }
}

const isUnits = (cells: readonly string[]): boolean => new Set(cells.filter((cell) => cell !== '')).size === 1 && cells.includes('Anzahl')

function readRow(row: DocumentRow, { period, leading, width, file }: { period: string | undefined; leading: number; width: number; file: string }): GenesisRow {
  const cells = trimmed(row)
  if (cells.length !== width) throw wrongCellCount({ file, line: row.line }, width, cells.length)
  const own = genesisPeriod(cells[0] ?? '')
  const key = own === undefined ? 0 : 1
  const at = own ?? period
  if (at === undefined) {
    throw notAsExpected(
      { file, line: row.line },
      { de: 'ein Jahr (2023) oder Stichtag (31.12.2023) in der ersten Zelle oder in einer Zeile über dem Kopf', en: 'a year (2023) or a date (31.12.2023) in the first cell or in a line above the head' },
      cells[0] ?? '',
    )
  }
  return { line: row.line, period: at, key: cells[key] ?? '', name: cells[key + 1] ?? '', categories: cells.slice(key + 2, leading), figures: cells.slice(leading) }
}

/**
 * Takes a GENESIS table apart (the CSV of GENESIS-Online and Regionalstatistik since about 2010).
 * @throws ImportError where head, rows or foot are not as expected: a file without its foot is cut off.
 */
export function readGenesisTable(document: Document): GenesisTable {
  const { name: file, rows } = document
  const footAt = rows.findIndex((row) => FOOT.test(first(row)))
  if (footAt < 0) {
    const last = rows.findLast((row) => first(row) !== '')
    throw notAsExpected(
      { file, line: last?.line },
      { de: 'unter den Zahlen eine Zeile „__________“ mit Fußnoten, Lizenz und Stand', en: 'a line "__________" below the figures, with footnotes, licence and Stand' },
      last === undefined ? '' : first(last),
    )
  }
  const body = rows.slice(0, footAt)
  const head = readHead(body)
  const leading = Math.min(...head.lines.map((cells) => cells.findIndex((cell) => cell !== '')))
  const width = Math.max(...head.lines.map((cells) => cells.length))
  const at = body[head.dataFrom]
  if (head.lines.length === 0 || at === undefined) {
    const end = at ?? body.at(-1)
    throw notAsExpected(
      { file, line: end?.line },
      { de: 'ein Kopf aus Zeilen mit leerer erster Zelle und darunter Zeilen mit Zahlen', en: 'a head of lines whose first cell is empty, and rows of figures below it' },
      end?.cells.join(';').slice(0, 80) ?? '',
    )
  }
  const headings = head.lines.filter((cells) => !isUnits(cells))
  const columns = Array.from({ length: width - leading }, (_, index) => headings.map((cells) => cells[leading + index] ?? '').filter((cell) => cell !== ''))
  const data = body.slice(head.dataFrom).filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  return {
    code: genesisCode(rows) ?? '',
    title: head.title,
    columns,
    rows: data.map((row) => readRow(row, { period: head.period, leading, width, file })),
    foot: readFoot(rows.slice(footAt + 1)),
  }
}
