import { unreadable } from '../faults.ts'
import type { Document } from './document.ts'
import { readDelimited } from './readDelimited.ts'
import { readWorkbook } from './readWorkbook.ts'

const startsWith = (bytes: Uint8Array, ...head: readonly number[]) => head.every((byte, index) => bytes[index] === byte)

/**
 * Opens a file by its content, not its name: a workbook is a ZIP archive (`PK`), all else is delimited text.
 * @throws ImportError for an empty file, the old binary Excel format and archives that are no workbook.
 */
export async function openFile(name: string, bytes: Uint8Array): Promise<Document> {
  if (bytes.length === 0) throw unreadable({ file: name }, { de: 'Die Datei ist leer.', en: 'The file is empty.' })
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw unreadable({ file: name }, { de: 'Das ist das alte Excel-Format (XLS).', en: 'This is the old Excel format (XLS).' })
  if (!startsWith(bytes, 0x50, 0x4b)) return readDelimited(name, bytes)
  try {
    return await readWorkbook(name, bytes)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw unreadable({ file: name }, { de: `Das Archiv lässt sich nicht als Excel-Mappe lesen (${why}).`, en: `The archive cannot be read as an Excel workbook (${why}).` })
  }
}
