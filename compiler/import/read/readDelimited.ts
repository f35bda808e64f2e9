import { CsvError, parse } from 'csv-parse/sync'
import { unreadable } from '../faults.ts'
import { decodeText } from './decodeText.ts'
import type { Document, DocumentRow } from './document.ts'

const DELIMITERS = [';', ',', '\t', '|'] as const

const countOutsideQuotes = (line: string, delimiter: string): number => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1

/** The delimiter that stands most often, counted outside quotes over the first lines. `;` when none stands at all. */
export function findDelimiter(text: string): string {
  const lines = text.split(/\r?\n/, 40)
  const counts = DELIMITERS.map((delimiter) => lines.reduce((sum, line) => sum + countOutsideQuotes(line, delimiter), 0))
  const most = Math.max(...counts)
  return most === 0 ? ';' : (DELIMITERS[counts.indexOf(most)] ?? ';')
}

interface ParsedRecord {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

/**
 * Opens a delimited text file: encoding and delimiter found out, quoted cells over several lines kept as one cell.
 * @throws ImportError when quotes do not close, naming the line.
 */
export function readDelimited(name: string, bytes: Uint8Array): Document {
  const { text, encoding } = decodeText(bytes)
  const delimiter = findDelimiter(text)
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }) as unknown as ParsedRecord[]
    // csv-parse tells on which line a record ends; a footnote over many lines starts earlier.
    const rows = parsed.map(({ record, info }): DocumentRow => {
      const inner = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
      return { line: info.lines - inner, cells: record }
    })
    return { name, rows, readAs: `${encoding}, delimiter "${delimiter === '\t' ? 'tab' : delimiter}"` }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : undefined
    throw unreadable(
      { file: name, line },
      { de: `Der Text lässt sich nicht in Zellen zerlegen (${error.message}).`, en: `The text cannot be taken apart into cells (${error.message}).` },
    )
  }
}
