import { type Absence, type Flag, FLAGS } from '@/contract/absence.ts'
import type { SourceValue } from '../schema/tableFile.ts'

/**
 * One number on its way, or the reason why there is none. Flags are kept as bits in the order of the flag list:
 * a country's Gemeinden make millions of figures, and a set for each would cost more than the numbers.
 */
export interface Figure {
  readonly number: number | undefined
  readonly absence: Absence | undefined
  readonly flags: number
}

const BIT: ReadonlyMap<Flag, number> = new Map(FLAGS.map((flag, at) => [flag, 1 << at]))

/** Flags as bits. */
export const flagBits = (flags: readonly Flag[]): number => flags.reduce((bits, flag) => bits | (BIT.get(flag) ?? 0), 0)

/** Bits as flags, in the order in which they are written. */
export const flagsOf = (bits: number): Flag[] => (bits === 0 ? [] : FLAGS.filter((_, at) => (bits & (1 << at)) !== 0))

export const present = (number: number, flags = 0): Figure => ({ number, absence: undefined, flags })
export const missing = (absence: Absence, flags = 0): Figure => ({ number: undefined, absence, flags })

const MARKER_ABSENCE = { '.': 'unknown', '/': 'suppressed', x: 'not-applicable', '…': 'pending' } as const

/**
 * A cell of a table as a figure. `-` is zero where the area existed and `not-existing` where it did not;
 * an empty cell (a finding of the check) is `unknown`.
 */
export function figureOf(value: SourceValue | undefined, existed: boolean, flags: number): Figure {
  if (value === undefined) return missing('unknown', flags)
  if ('number' in value) return present(value.number, flags)
  if (value.marker === '-') return existed ? present(0, flags) : missing('not-existing')
  return missing(MARKER_ABSENCE[value.marker], flags)
}

/** The gravest reason names the sum: a secret in one part makes the whole a secret. */
const GRAVITY: readonly Absence[] = ['suppressed', 'unknown', 'pending', 'not-applicable']

/**
 * Adds figures up. One absent part makes the sum absent, with the gravest of the reasons; parts that did not exist add nothing.
 * Flags of every part are the sum's. No part that existed: `not-existing`.
 */
export function sumFigures(figures: readonly Figure[]): Figure {
  let total = 0
  let flags = 0
  let existing = false
  let gravest = GRAVITY.length
  for (const figure of figures) {
    if (figure.absence === 'not-existing') continue
    existing = true
    flags |= figure.flags
    if (figure.absence === undefined) total += figure.number ?? 0
    else gravest = Math.min(gravest, GRAVITY.indexOf(figure.absence))
  }
  if (!existing) return missing('not-existing')
  const reason = GRAVITY[gravest]
  return reason === undefined ? present(total, flags) : missing(reason, flags)
}

/** The figure with its sign turned. */
export const negative = (figure: Figure): Figure => (figure.number === undefined ? figure : present(-figure.number, figure.flags))
