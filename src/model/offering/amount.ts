import { type Absence, ABSENCES, type Flag, FLAGS } from '@/contract/absence.ts'
import type { Cell } from '../cube/cell.ts'

/**
 * A sum of figures of which some may be missing. `known` adds up what is there; with `missing` parts it is "at least". Nothing is filled in.
 * Parts that do not exist or make no sense are no parts.
 */
export interface Amount {
  readonly known: number
  /** Figures that are there. */
  readonly counted: number
  /** Figures that are kept secret, unknown or still to come. */
  readonly missing: number
  /** Why the missing ones are missing; the first of the closed list where there are several reasons. */
  readonly reason: Absence | undefined
  /** Flags of the figures that are there, in the order of the closed list. */
  readonly flags: readonly Flag[]
}

export const NOTHING: Amount = { known: 0, counted: 0, missing: 0, reason: undefined, flags: [] }

/** One figure as an amount. */
export function amountOf({ absence, value, flags }: Cell): Amount {
  if (absence === 'not-existing' || absence === 'not-applicable') return NOTHING
  if (absence !== undefined) return { known: 0, counted: 0, missing: 1, reason: absence, flags: [] }
  return { known: value, counted: 1, missing: 0, reason: undefined, flags }
}

/** A number that is known for certain. */
export const exactly = (known: number): Amount => ({ ...NOTHING, known, counted: 1 })

/** Sum of two amounts: missing parts stay missing. */
export function plus(a: Amount, b: Amount): Amount {
  if (a === NOTHING) return b
  if (b === NOTHING) return a
  return {
    known: a.known + b.known,
    counted: a.counted + b.counted,
    missing: a.missing + b.missing,
    reason: a.reason === b.reason ? a.reason : ABSENCES.find((reason) => reason === a.reason || reason === b.reason),
    flags: joined(a.flags, b.flags),
  }
}

export const sumOf = (amounts: readonly Amount[]): Amount => amounts.reduce(plus, NOTHING)

/** Something is counted, even if only its reason for being absent. */
export const isSomething = ({ counted, missing }: Amount): boolean => counted + missing > 0

/** Nothing is missing, and something is there. */
export const isWhole = ({ counted, missing }: Amount): boolean => counted > 0 && missing === 0

function joined(a: readonly Flag[], b: readonly Flag[]): readonly Flag[] {
  if (b.every((flag) => a.includes(flag))) return a
  return FLAGS.filter((flag) => a.includes(flag) || b.includes(flag))
}
