/**
 * Width of a text in Fira Sans Regular, estimated from letter classes (advance widths of the font in em, rounded up).
 * Measured text would need a laid-out page and the loaded font; an estimate is the same in every renderer, in Node and before the font is there.
 */
export function textWidth(text: string, size: number): number {
  let em = 0
  for (const letter of text) em += letterWidth(letter)
  return em * size
}

function letterWidth(letter: string): number {
  if ('iljI.,:;|!\'’ '.includes(letter)) return 0.29
  if ('frt()-/[]'.includes(letter)) return 0.4
  if ('mwMW…–'.includes(letter)) return 0.88
  if (/\p{Lu}/u.test(letter)) return 0.65
  return 0.57
}

/** Shortens a text to a width in pixels, with an ellipsis; at least one letter stays. */
export function ellipsise(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...text]
  let end = letters.length - 1
  while (end > 1 && textWidth(`${letters.slice(0, end).join('').trimEnd()}…`, size) > width) end -= 1
  return `${letters.slice(0, end).join('').trimEnd()}…`
}
