import { CsvError, parse } from '#csv-parse'
import { unreadable } from '../faults.ts'
import { decodeText } from './decodeText.ts'
import { type Document, type DocumentRow, documentOf } from './document.ts'

const DELIMITERS = [';', ',', '\t', '|'] as const

const countOutsideQuotes = (line: string, delimiter: string): number => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1

/** The delimiter that stands most often, counted outside quotes over the first lines. `;` when none stands at all. */
export function findDelimiter(text: string): string {
  const lines = text.slice(0, 100_000).split(/\r?\n/, 40)
  const counts = DELIMITERS.map((delimiter) => lines.reduce((sum, line) => sum + countOutsideQuotes(line, delimiter), 0))
  const most = Math.max(...counts)
  return most === 0 ? ';' : (DELIMITERS[counts.indexOf(most)] ?? ';')
}

/** Characters taken apart at a time: enough that cutting costs nothing, little enough that a file of any length fits. */
const PIECE = 250_000

/** End of the piece that begins at `from`: behind the first line break after `size` characters. */
function endOfPiece(text: string, from: number, size: number): number {
  const lineBreak = from + size < text.length ? text.indexOf('\n', from + size - 1) : -1
  return lineBreak < 0 ? text.length : lineBreak + 1
}

const lineBreaks = (cells: readonly string[]): number => cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0)

const takeApart = (text: string, delimiter: string): string[][] => parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false }) as string[][]

/** One piece. A cut that fell into a quoted cell leaves its quotes open: then the piece is taken twice as long, until it holds or is all there is. */
function takePiece(text: string, from: number, size: number, delimiter: string): { readonly records: string[][]; readonly end: number } {
  const end = endOfPiece(text, from, size)
  try {
    return { records: takeApart(text.slice(from, end), delimiter), end }
  } catch (error) {
    if (end === text.length) throw error
    return takePiece(text, from, size * 2, delimiter)
  }
}

/**
 * The records of a delimited text, piece by piece.
 * @throws ImportError when quotes do not close, naming the line.
 */
export function* delimitedRecords(name: string, text: string, delimiter: string, size = PIECE): Generator<DocumentRow> {
  let line = 1
  for (let from = 0; from < text.length; ) {
    try {
      const { records, end } = takePiece(text, from, size, delimiter)
      for (const cells of records) {
        yield { line, cells }
        line += 1 + lineBreaks(cells)
      }
      from = end
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      const within = typeof error['lines'] === 'number' ? error['lines'] : 1
      throw unreadable(
        { file: name, line: line + within - 1 },
        { de: `Der Text lässt sich nicht in Zellen zerlegen (${error.message}).`, en: `The text cannot be taken apart into cells (${error.message}).` },
      )
    }
  }
}

/**
 * Opens a delimited text file: encoding and delimiter found out, quoted cells over several lines kept as one cell.
 * @throws ImportError when quotes do not close within the first records, naming the line; further on, `records` and `rows` throw it.
 */
export function readDelimited(name: string, bytes: Uint8Array): Document {
  const { text, encoding } = decodeText(bytes)
  const delimiter = findDelimiter(text)
  return documentOf(name, `${encoding}, delimiter "${delimiter === '\t' ? 'tab' : delimiter}"`, () => delimitedRecords(name, text, delimiter))
}
