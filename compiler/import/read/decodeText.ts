import { Buffer } from 'node:buffer'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'

export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/** Encodings in which German offices publish. Anything else that the detector believes in is a mistake on a short or odd file. */
const KNOWN = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'windows-1252'] as const

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * Finds out the encoding and decodes. Valid UTF-8 is UTF-8 (no Latin text passes that test by chance once it holds an umlaut);
 * UTF-16 by its byte order mark; else Latin, read as windows-1252, which is ISO-8859-1 plus the dashes and quotes that offices use.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf8(bytes)) return { text: iconv.decode(Buffer.from(bytes), 'utf-8'), encoding: 'UTF-8' }
  const guess = analyse(bytes.subarray(0, 200_000)).find(({ name }) => (KNOWN as readonly string[]).includes(name))?.name
  const encoding = guess?.startsWith('UTF-16') === true ? guess : 'windows-1252'
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding }
}
