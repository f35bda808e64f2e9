import type { Encoding } from '@/model/own/messages.ts'
import { noText } from './faults.ts'

const SAMPLE = 4096

/**
 * UTF-16 without a byte order mark, by the zero bytes in every other place; undefined for any other text.
 * @throws OwnFileFault for bytes that are no text at all: zeros elsewhere
 */
export function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return undefined
  const sample = bytes.subarray(0, SAMPLE)
  const [even = 0, odd = 0] = [0, 1].map((parity) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length / (sample.length / 2))
  if (odd > 0.3 && even < 0.05) return 'utf-16le'
  if (even > 0.3 && odd < 0.05) return 'utf-16be'
  if (even + odd > 0) throw noText()
  return undefined
}

/** UTF-8 read as windows-1252 (`Ã¼` for ü): a file that is partly the one, partly the other. */
export const looksGarbled = (text: string): boolean => /Ã[¤¶¼Ÿ„–œ©]|\uFFFD/.test(text)
