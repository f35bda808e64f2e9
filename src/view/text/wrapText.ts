import { textWidth } from '../map/svg/textWidth.ts'

/** Bold letters are wider than the regular ones that `textWidth` knows. */
export const BOLD = 1.08

/** Breaks a text into lines no wider than a width in pixels. A word that is wider than a line is broken with a hyphen: nothing is ever cut off. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((whole) => breakWord(whole, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function breakWord(word: string, size: number, width: number): string[] {
  const letters = [...word]
  if (letters.length < 2 || textWidth(word, size) <= width) return [word]
  let end = letters.length - 1
  while (end > 1 && textWidth(`${letters.slice(0, end).join('')}-`, size) > width) end -= 1
  return [`${letters.slice(0, end).join('')}-`, ...breakWord(letters.slice(end).join(''), size, width)]
}
