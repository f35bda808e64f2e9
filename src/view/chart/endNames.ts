import type { TrendLines } from './trendLines.ts'

/** A bold letter of 13 px, on average, with some air. */
const LETTER = 7.4
/** Between the last value and its name, and behind the name; all the room there is where no line has a name. */
export const NO_NAMES = 16

/** Breaks a name between words and behind hyphens into lines of at most `most` letters, as far as its words allow. */
export function wrapName(name: string, most: number): string {
  const lines: string[] = []
  for (const part of name.split(/(?<=-)|\s+/)) {
    const last = lines.at(-1)
    const joined = last === undefined ? part : `${last}${last.endsWith('-') ? '' : ' '}${part}`
    if (last !== undefined && joined.length <= most) lines[lines.length - 1] = joined
    else lines.push(part)
  }
  return lines.join('\n')
}

/** Names at the ends of lines: how many letters a line of them may have, and how much room they take at the right. */
export interface NameRoom {
  readonly letters: number
  readonly room: number
}

/** Not made of the area pointed at, so that nothing jumps while the pointer moves. Without names the plot has the whole width. */
export function nameRoom({ lines }: Pick<TrendLines, 'lines'>, width: number): NameRoom {
  const names = lines.filter(({ kind }) => kind !== 'pointed').map(({ name }) => name)
  if (names.length === 0) return { letters: 24, room: NO_NAMES }
  const letters = Math.max(10, Math.floor((0.3 * width - NO_NAMES) / LETTER))
  const longest = Math.max(...names.flatMap((name) => wrapName(name, letters).split('\n').map((line) => line.length)))
  return { letters: Math.max(letters, longest), room: Math.round(Math.min(0.42 * width, NO_NAMES + LETTER * longest)) }
}
