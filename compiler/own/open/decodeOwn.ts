import type { Encoding } from '@/model/own/messages.ts'
import { noText } from './faults.ts'

const SAMPLE = 4096

/**
 * Finds the encoding: by its byte order mark; UTF-16 without one by the zero bytes in every other place; valid UTF-8 is UTF-8, for no Latin text with an umlaut passes
 * for it by chance; else windows-1252.
 * @throws OwnFileFault for bytes that are no text at all
 */
export function findEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 1].map((parity) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length / (sample.length / 2))
  const [even = 0, odd = 0] = zeros
  if (odd > 0.3 && even < 0.05) return 'utf-16le'
  if (even > 0.3 && odd < 0.05) return 'utf-16be'
  if (sample.some((byte) => byte === 0)) throw noText()
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** The text of a file, without its byte order mark. */
export const decodeOwn = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes)

/** UTF-8 read as windows-1252 (`Ã¼` for ü): a file that is partly the one, partly the other. */
export const looksGarbled = (text: string): boolean => /Ã[¤¶¼Ÿ„–œ©]|\uFFFD/.test(text)
