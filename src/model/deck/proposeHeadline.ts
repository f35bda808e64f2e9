/** As much as two lines on a projector hold. */
const LONGEST = 140

/**
 * Proposes a headline from a view's sentence: its first sentence without the full stop; where that is too long, up to the last comma or word that fits.
 * A point behind a number or a single letter ends no sentence ("am 31. Dezember", "z. B.").
 */
export function proposeHeadline(sentence: string): string {
  const first = /^(.*?[^\s\d.]{2,}|.*?\d\s?%)[.!?](?=\s+\p{Lu}|\s*$)/u.exec(sentence.trim())?.[1] ?? sentence.trim()
  if (first.length <= LONGEST) return first
  const cut = first.slice(0, LONGEST)
  const comma = cut.lastIndexOf(', ')
  return comma > LONGEST / 2 ? cut.slice(0, comma) : `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
