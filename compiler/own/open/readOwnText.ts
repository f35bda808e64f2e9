import { CsvError, type Options, parse } from 'csv-parse/browser/esm/sync'
import type { OwnLimits } from '@/model/own/limits.ts'
import type { Encoding } from '@/model/own/messages.ts'
import type { Sheet, SheetRow } from '@/model/own/sheet.ts'
import { decodeOwn, findEncoding } from './decodeOwn.ts'
import { noCells, tooManyColumns, tooManyRows } from './faults.ts'

const DELIMITERS = [';', '\t', ',', '|'] as const

/** Lines that are looked at to find the delimiter. */
const LOOKED_AT = 200
/** Progress is told this often, in rows. */
const EVERY = 5000

/**
 * The delimiter that most lines have, and have equally often: a comma inside names or footnotes stands here and there, a delimiter everywhere.
 * The number of lines with the same count weighs more (squared) than the count.
 * Text in quotes is not counted. `;` where none stands at all.
 */
export function findOwnDelimiter(text: string): string {
  const lines = text.slice(0, 200_000).split(/\r?\n/, LOOKED_AT).filter((line) => line.trim() !== '').map((line) => line.replace(/"[^"]*"/g, ''))
  const scores = DELIMITERS.map((delimiter) => {
    const times = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0)
    const frequency = new Map<number, number>()
    for (const count of times) frequency.set(count, (frequency.get(count) ?? 0) + 1)
    return Math.max(0, ...[...frequency].map(([count, often]) => often * often * count))
  })
  const most = Math.max(...scores)
  return most === 0 ? ';' : (DELIMITERS[scores.indexOf(most)] ?? ';')
}

interface ParsedRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * Opens delimited text. Stops at the first row too many.
 * @param encoding the reader's choice; undefined: found out
 * @param onProgress told the share of the text that has been read, 0 to 1
 * @throws OwnFileFault
 */
export function readOwnText(name: string, bytes: Uint8Array, limits: OwnLimits, encoding?: Encoding, onProgress?: (share: number) => void): { readonly sheet: Sheet; readonly text: string } {
  const chosen = encoding ?? findEncoding(bytes)
  const text = decodeOwn(bytes, chosen)
  const delimiter = findOwnDelimiter(text)
  let records = 0
  // The library's types do not know that with `info` a record comes with what is known of it.
  const watch = (record: ParsedRecord, { bytes: read }: { readonly bytes: number }): ParsedRecord => {
    records += 1
    if (records > limits.rows) throw tooManyRows(limits)
    if (record.record.length > limits.columns) throw tooManyColumns(record.record.length, limits)
    if (records % EVERY === 0) onProgress?.(Math.min(1, read / bytes.length))
    return record
  }
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: watch as unknown as NonNullable<Options['on_record']>,
    }) as unknown as ParsedRecord[]
    // The parser tells on which line a record ends; a cell over several lines began earlier.
    const rows = parsed.map(({ record, info }): SheetRow => ({ line: info.lines - record.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0), cells: record }))
    return { sheet: { name, kind: 'text', encoding: chosen, delimiter, rows }, text }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : undefined
    throw noCells(line, error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'ein Anführungszeichen wird nicht geschlossen / a quotation mark is not closed' : error.code)
  }
}
