import type { Absence, Flag } from '@/contract/absence.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import { type Figure, flagBits, flagsOf, missing, present } from './figure.ts'
import { figuresOf, type Raw } from './rawFigures.ts'

/** One cell of a cube, ready to be written. */
export interface DerivedCell {
  readonly value: number | undefined
  readonly numerator: number | undefined
  readonly denominator: number | undefined
  readonly absence: Absence | undefined
  readonly flags: readonly Flag[]
}

/** Shares of fewer cases than this are flagged `small-n`: one person more or less moves them by more than three points. */
export const SMALL_N = 30

const SMALL = flagBits(['small-n'])
/** What can be said of a number that is not there. */
const SAID_OF_ABSENT = flagBits(['demo'])

/** From figures to the cell of a cube: the share is reckoned here, once, from whole counts. */
export function finish(indicator: IndicatorFile, raw: Raw, more: number): DerivedCell {
  const { value, numerator, denominator } = raw
  const flags = figuresOf(raw).reduce((bits, figure) => bits | figure.flags, more)
  const main = value ?? shareOf(indicator, numerator, denominator)
  if (main.number === undefined) return absentCell(main.absence ?? 'unknown', flags & SAID_OF_ABSENT)
  const small = indicator.kind === 'share' && denominator?.number !== undefined && denominator.number < SMALL_N
  return {
    value: value === undefined ? main.number : published(indicator, main.number),
    numerator: numerator?.number,
    denominator: denominator?.number,
    absence: undefined,
    flags: flagsOf(small ? flags | SMALL : flags),
  }
}

/**
 * A share, rounded once, to the decimals with which it is shown: a digit more would be rounded a second time on the screen,
 * and 73 of 831 (8.7846 %) would turn from 8.785 into 8.79.
 */
function shareOf({ kind, factor, decimals }: IndicatorFile, numerator: Figure | undefined, denominator: Figure | undefined): Figure {
  if (numerator === undefined) return missing('unknown')
  if (numerator.number === undefined) return numerator
  if (denominator === undefined) return kind === 'count' ? numerator : missing('unknown')
  if (denominator.number === undefined) return denominator
  // Of nobody there is no share.
  return denominator.number === 0 ? missing('not-applicable') : present(Number(((numerator.number / denominator.number) * factor).toFixed(decimals)))
}

export const absentCell = (absence: Absence, bits = 0): DerivedCell => ({
  value: undefined,
  numerator: undefined,
  denominator: undefined,
  absence,
  flags: flagsOf(bits),
})

/** A published figure as it was published; of a machine's fifteen digits no more than four behind those that are shown. */
function published({ decimals }: IndicatorFile, value: number): number {
  return Number(value.toFixed(decimals + 4))
}
