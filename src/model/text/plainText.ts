/** Signs that turn the direction of writing: with them a text can be made to read as something else. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text of a file that somebody else wrote, as plain text; undefined for anything else, or where it is too long. May be empty. */
export function plainText(content: unknown, longest: number): string | undefined {
  if (typeof content !== 'string') return undefined
  const plain = content.replaceAll(TURNING, '')
  return plain.length > longest ? undefined : plain
}
