import { unreadable } from '../faults.ts'
import { ImportError } from '../importError.ts'
import { readJsonStat } from '../jsonStat/readJsonStat.ts'
import type { Document } from './document.ts'
import { readDelimited } from './readDelimited.ts'
import { readWorkbook } from './readWorkbook.ts'
import { zippedFile } from './zippedFile.ts'

const startsWith = (bytes: Uint8Array, ...head: readonly number[]) => head.every((byte, index) => bytes[index] === byte)

/** Whether the first sign behind a byte order mark and white space is a brace: no delimited table begins so. */
function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart()
  return start.startsWith('{')
}

/**
 * Opens a file by its content, not its name: a workbook is a ZIP archive (`PK`), and so is a table that is delivered packed; JSON begins with a brace, all else
 * is delimited text.
 * @param sheet the sheet of a workbook; without it the longest
 * @throws ImportError for an empty file, the old binary Excel format, archives that are no workbook and JSON that is no JSON-stat dataset.
 */
export async function openFile(name: string, bytes: Uint8Array, sheet?: string): Promise<Document> {
  if (bytes.length === 0) throw unreadable({ file: name }, { de: 'Die Datei ist leer.', en: 'The file is empty.' })
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw unreadable({ file: name }, { de: 'Das ist das alte Excel-Format (XLS).', en: 'This is the old Excel format (XLS).' })
  if (isJson(bytes)) return readJsonStat(name, bytes)
  if (!startsWith(bytes, 0x50, 0x4b)) return readDelimited(name, bytes)
  try {
    const packed = zippedFile(name, bytes)
    return await (packed === undefined ? readWorkbook(name, bytes, sheet) : openFile(packed.name, packed.bytes, sheet))
  } catch (error) {
    if (error instanceof ImportError) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw unreadable({ file: name }, { de: `Das Archiv lässt sich nicht als Excel-Mappe lesen (${why}).`, en: `The archive cannot be read as an Excel workbook (${why}).` })
  }
}
