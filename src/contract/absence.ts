/**
 * Why a value is not there (closed list), and what a value that is there carries with it.
 * A true zero is a value. `-` of an official table is decided by the compiler: zero where the area existed, `not-existing` where it did not.
 */
export const ABSENCES = ['suppressed', 'unknown', 'not-applicable', 'not-existing', 'pending'] as const
export type Absence = (typeof ABSENCES)[number]

/** Flags in the order in which they are written and shown. */
export const FLAGS = [
  'break',
  'estimated',
  'reconstructed',
  'provisional',
  'revised',
  'rounded',
  'small-n',
  'forecast',
  'demo',
] as const
export type Flag = (typeof FLAGS)[number]

/** The sign of each absence, the same in map, line, matrix, table and export (signs of German official statistics). */
export const ABSENCE_SIGN: Readonly<Record<Absence, string>> = {
  suppressed: '/',
  unknown: '.',
  'not-applicable': 'x',
  'not-existing': '–',
  pending: '…',
}

/** What a cell's JSON-stat status says: at most one absence, any number of flags. */
export interface CellStatus {
  readonly absence: Absence | undefined
  readonly flags: readonly Flag[]
}

const isAbsence = (word: string): word is Absence => (ABSENCES as readonly string[]).includes(word)
const isFlag = (word: string): word is Flag => (FLAGS as readonly string[]).includes(word)

/** Writes a status as the words of both lists, separated by a blank: `"reconstructed break"` becomes `"break reconstructed"`. */
export function encodeStatus({ absence, flags }: CellStatus): string {
  const ordered = FLAGS.filter((flag) => flags.includes(flag))
  return (absence === undefined ? ordered : [absence, ...ordered]).join(' ')
}

/**
 * Reads a JSON-stat status back.
 * @throws RangeError naming the word, when it is in neither list: a status that nobody knows must not be shown as a plain value.
 */
export function decodeStatus(status: string): CellStatus {
  const words = status.split(' ').filter((word) => word !== '')
  const strange = words.find((word) => !isAbsence(word) && !isFlag(word))
  if (strange !== undefined) throw new RangeError(`unknown status "${strange}"`)
  const absences = words.filter(isAbsence)
  if (absences.length > 1) throw new RangeError(`two absences in one status: "${status}"`)
  return { absence: absences[0], flags: words.filter(isFlag) }
}
