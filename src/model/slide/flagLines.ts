import { ABSENCES, type Absence, type Flag, FLAGS } from '@/contract/absence.ts'
import type { Format } from '../format/formatOf.ts'

/** A figure on a slide, as far as its reservations go. */
export interface SlideFigure {
  readonly flags: readonly Flag[]
  readonly absence: Absence | undefined
  /** Position of its period among those on the slide, and how that period is written; absent where all figures are of one. */
  readonly at?: { readonly index: number; readonly period: string }
}

/** Flags that change what a number is worth: said in a whole sentence. The others are named. */
const LOUD: readonly Flag[] = ['demo', 'estimated', 'reconstructed', 'provisional', 'forecast']

const ALSO = { de: 'Außerdem', en: 'Also' } as const

/**
 * What must be said of the figures on a slide, each thing once: "Demodaten: …", "Rekonstruiert (2016–2022): …", "Geheim gehalten (/): …", then the rest by name.
 */
export function flagLines(figures: readonly SlideFigure[], format: Format): readonly string[] {
  const flags = FLAGS.filter((flag) => figures.some((figure) => figure.flags.includes(flag)))
  const absences = ABSENCES.filter((reason) => figures.some(({ absence }) => absence === reason))
  const loud = LOUD.filter((flag) => flags.includes(flag)).map((flag) => told(format.flag(flag), whenOf(figures, flag), format.flagNote(flag)))
  const secret = absences.includes('suppressed') ? [`${capital(format.absence('suppressed'))} (${format.absenceSign('suppressed')}): ${format.absenceNote('suppressed')}`] : []
  const others = [
    ...flags.filter((flag) => !LOUD.includes(flag)).map((flag) => `${format.flag(flag)}${whenOf(figures, flag)}`),
    ...absences.filter((reason) => reason !== 'suppressed').map((reason) => `${format.absence(reason)} (${format.absenceSign(reason)})`),
  ]
  return [...loud, ...secret, ...(others.length === 0 ? [] : [`${ALSO[format.locale]}: ${others.join('; ')}.`])]
}

/** " (2016–2022, 2024)"; nothing where the flag stands at every period, or there is only one. */
function whenOf(figures: readonly SlideFigure[], flag: Flag): string {
  const periods = new Map(figures.flatMap(({ at }) => (at === undefined ? [] : [[at.index, at.period] as const])))
  const flagged = [...new Set(figures.flatMap(({ at, flags }) => (at !== undefined && flags.includes(flag) ? [at.index] : [])))].toSorted((a, b) => a - b)
  if (flagged.length === 0 || flagged.length === periods.size) return ''
  const name = (index: number) => periods.get(index) ?? ''
  const begins = flagged.filter((index) => !flagged.includes(index - 1))
  const runs = begins.map((from) => [from, flagged.find((index) => index >= from && !flagged.includes(index + 1)) ?? from] as const)
  return ` (${runs.map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`)).join(', ')})`
}

/** "Rekonstruiert (2016–2022): Nicht veröffentlicht …"; a note that begins with the word itself goes on from there: "Geschätzt (1995–2000), zum Beispiel …". */
const told = (word: string, when: string, note: string): string =>
  note.toLowerCase().startsWith(word.toLowerCase()) ? `${note.slice(0, word.length)}${when}${note.slice(word.length)}` : `${capital(word)}${when}: ${note}`

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
