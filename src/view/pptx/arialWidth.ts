/*
 * Advance widths of Helvetica (Adobe's font metrics; Arial and Liberation Sans have the same) in thousandths of the font's size, for the signs from blank to tilde. Slides are set
 * in Arial because every machine has it or one of the same widths; what they are shown on nobody knows, so that text is measured by numbers and not by a browser.
 */
const ASCII = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722,
  278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556,
  333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]

const OTHERS: Readonly<Record<string, number>> = { '\u00a0': 278, '·': 278, '–': 556, ß: 611, '−': 584, '±': 584, '≥': 549, '„': 333, '“': 333, '”': 333, '’': 222, '€': 556, '²': 333 }

/** Wider than most: an unknown sign must not be the one that does not fit. */
const UNKNOWN = 1000
const BOLD = 1.08

/** Width of a line of text in Arial, in points, for a size in points. Letters with marks are as wide as without. */
export function arialWidth(text: string, size: number, bold = false): number {
  let width = 0
  for (const letter of text.normalize('NFD')) {
    if (/\p{Mn}/u.test(letter)) continue
    width += OTHERS[letter] ?? ASCII[(letter.codePointAt(0) ?? 0) - 32] ?? UNKNOWN
  }
  return (width * size * (bold ? BOLD : 1)) / 1000
}
