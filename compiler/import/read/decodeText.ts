export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte)

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The signs of windows-1252 for the bytes 0x80 to 0x9F; where it has none, the control sign stays. */
const EXTRAS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** Node 20 decodes windows-1252 as if it were ISO-8859-1 (browsers do not): what is left of the bytes between is put right here. */
const latin = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, (sign) => EXTRAS[sign.charCodeAt(0) - 0x80] ?? sign)

/**
 * Finds out the encoding and decodes, in Node as in a browser. UTF-16 is known by its byte order mark; valid UTF-8 is UTF-8 (no Latin text passes
 * that test by chance once it holds an umlaut); else Latin, read as windows-1252, which is ISO-8859-1 plus the dashes and quotes that offices use.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16LE' }
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16BE' }
  const text = utf8(bytes)
  return text === undefined ? { text: latin(bytes), encoding: 'windows-1252' } : { text, encoding: 'UTF-8' }
}
