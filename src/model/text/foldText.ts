/** Umlauts and what people type instead of them: "ö", "oe" and "o" are one; so are "ß" and "ss". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ä|ae/g, 'a'],
  [/ö|oe/g, 'o'],
  [/ü|ue/g, 'u'],
  [/ß/g, 'ss'],
]

/**
 * A text as it is compared while searching: without case, accents and umlauts, so that "Boerde", "Borde" and "Börde" find each other.
 * Both sides of a comparison must be folded: "Soest" becomes "sost".
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase().normalize('NFC')
  const plain = SPELLINGS.reduce((folded, [from, to]) => folded.replace(from, to), lower)
  return plain.normalize('NFD').replace(/\p{Diacritic}/gu, '').trim()
}

/** Whether every word of a query begins or stands in the text. An empty query matches all. */
export function matchesText(query: string, text: string): boolean {
  const folded = foldText(text)
  return foldText(query)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
