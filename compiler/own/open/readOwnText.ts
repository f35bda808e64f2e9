import type { OwnLimits } from '@/model/own/limits.ts'
import type { Encoding } from '@/model/own/messages.ts'
import type { Sheet, SheetRow } from '@/model/own/sheet.ts'
import { ImportError } from '../../import/importError.ts'
import { decodeText } from '../../import/read/decodeText.ts'
import { delimitedRecords } from '../../import/read/readDelimited.ts'
import { noCells, tooManyColumns, tooManyRows } from './faults.ts'
import { unmarkedUtf16 } from './textEncoding.ts'

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

/** Text and encoding: as chosen, or as found. */
function textOf(bytes: Uint8Array, encoding: Encoding | undefined): { readonly text: string; readonly encoding: string } {
  const chosen = encoding ?? unmarkedUtf16(bytes)
  if (chosen !== undefined) return { text: new TextDecoder(chosen).decode(bytes), encoding: chosen }
  const found = decodeText(bytes)
  return { text: found.text, encoding: found.encoding.toLowerCase() }
}

/**
 * Opens delimited text. Stops at the first row too many.
 * @param encoding the reader's choice; undefined: found out
 * @param onProgress told the share of the text that has been read, 0 to 1
 * @throws OwnFileFault
 */
export function readOwnText(name: string, bytes: Uint8Array, limits: OwnLimits, encoding?: Encoding, onProgress?: (share: number) => void): { readonly sheet: Sheet; readonly text: string } {
  const { text, encoding: readAs } = textOf(bytes, encoding)
  const delimiter = findOwnDelimiter(text)
  const rows: SheetRow[] = []
  let letters = 0
  try {
    for (const row of delimitedRecords(name, text, delimiter)) {
      rows.push(row)
      if (rows.length > limits.rows) throw tooManyRows(limits)
      if (row.cells.length > limits.columns) throw tooManyColumns(row.cells.length, limits)
      letters += row.cells.reduce((sum, cell) => sum + cell.length + 1, 0)
      if (rows.length % EVERY === 0) onProgress?.(Math.min(1, letters / text.length))
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    throw noCells(error.finding.place.line)
  }
  return { sheet: { name, kind: 'text', encoding: readAs, delimiter, rows }, text }
}
