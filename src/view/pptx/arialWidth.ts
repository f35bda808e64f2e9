/*
 * Advance widths of Helvetica (Adobe's font metrics; Arial and Liberation Sans have the same) in thousandths of the font's size, for the signs from blank to tilde. Slides are set
 * in Arial because every machine has it or one of the same widths; what they are shown on nobody knows, so that text is measured by numbers and not by a browser.
 */
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722,
  278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556,
  333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]

const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722,
  278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611,
  389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
]

const OTHERS: Readonly<Record<string, number>> = { '\u00a0': 278, '·': 278, '–': 556, ß: 611, '−': 584, '±': 584, '≥': 549, '„': 500, '“': 500, '”': 500, '’': 278, '€': 556, '²': 333 }

/** Wider than most: an unknown sign must not be the one that does not fit. */
const UNKNOWN = 1000

/** Width of a line of text in Arial, in points, for a size in points. Letters with marks are as wide as without. */
export function arialWidth(text: string, size: number, bold = false): number {
  const face = bold ? BOLD : REGULAR
  const known = KNOWN[bold ? 'bold' : 'regular']
  let width = 0
  for (const letter of text) {
    let wide = known.get(letter)
    if (wide === undefined) known.set(letter, (wide = letterWidth(letter, face)))
    width += wide
  }
  return (width * size) / 1000
}

/** A slide is measured in a hundred ways until it fits, and says the same few letters. */
const KNOWN = { regular: new Map<string, number>(), bold: new Map<string, number>() }

function letterWidth(letter: string, face: readonly number[]): number {
  const parts = [...letter.normalize('NFD')].filter((part) => !/\p{Mn}/u.test(part))
  return parts.reduce((width, part) => width + (OTHERS[part] ?? face[(part.codePointAt(0) ?? 0) - 32] ?? UNKNOWN), 0)
}
