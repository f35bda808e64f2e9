import type { OwnLimits } from '@/model/own/limits.ts'
import type { Encoding } from '@/model/own/messages.ts'
import type { OwnFinding } from '@/model/own/ownFinding.ts'
import type { Sheet } from '@/model/own/sheet.ts'
import { emptyFile, oldWorkbook, tooLarge } from './faults.ts'
import { isJson, readOwnJsonStat } from './readOwnJsonStat.ts'
import { readOwnText } from './readOwnText.ts'
import { readOwnWorkbook } from './readOwnWorkbook.ts'
import { looksGarbled } from './textEncoding.ts'

const startsWith = (bytes: Uint8Array, ...head: readonly number[]) => head.every((byte, index) => bytes[index] === byte)

export interface OpenedFile {
  readonly sheet: Sheet
  readonly findings: readonly OwnFinding[]
}

export interface OpenOptions {
  readonly limits: OwnLimits
  /** The reader's choice for text; undefined: found out. */
  readonly encoding?: Encoding | undefined
  readonly onProgress?: ((share: number) => void) | undefined
}

/**
 * Opens an own file by its content, not its name: a workbook is a ZIP archive (`PK`), JSON begins with a brace, all else is text.
 * @throws OwnFileFault with a sentence and a way on, whatever the bytes are
 */
export async function openOwnFile(name: string, bytes: Uint8Array, { limits, encoding, onProgress }: OpenOptions): Promise<OpenedFile> {
  if (bytes.length === 0) throw emptyFile()
  if (bytes.length > limits.fileBytes) throw tooLarge(bytes.length, limits)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw oldWorkbook()
  if (startsWith(bytes, 0x50, 0x4b)) return { sheet: await readOwnWorkbook(name, bytes, limits, onProgress), findings: [] }
  if (isJson(bytes)) return { sheet: readOwnJsonStat(name, bytes, limits), findings: [] }
  const { sheet, text } = readOwnText(name, bytes, limits, encoding, onProgress)
  return { sheet, findings: looksGarbled(text) ? [GARBLED] : [] }
}

const GARBLED: OwnFinding = {
  code: 'garbled',
  severity: 'warning',
  place: {},
  sentence: {
    de: 'Umlaute der Datei sind verfälscht („Ã¼“ statt „ü“): Ein Teil ist anders kodiert als der Rest.',
    en: 'Letters of the file are garbled ("Ã¼" for "ü"): a part is encoded unlike the rest.',
  },
  remedy: { de: 'Eine andere Kodierung wählen, oder die Datei als UTF-8 neu speichern.', en: 'Choose another encoding, or save the file anew as UTF-8.' },
}
