import type { Absence, Flag } from '@/contract/absence.ts'

/** A value that is there. `numerator` and `denominator` only where counts are known. */
export interface PresentCell {
  readonly absence: undefined
  readonly value: number
  readonly numerator: number | undefined
  readonly denominator: number | undefined
  readonly flags: readonly Flag[]
}

/** A value that is not there, and why. */
export interface AbsentCell {
  readonly absence: Absence
  readonly value: undefined
  readonly numerator: undefined
  readonly denominator: undefined
  readonly flags: readonly Flag[]
}

/** One figure of an indicator: for one area, one period, one category of every breakdown. */
export type Cell = PresentCell | AbsentCell

export const isPresent = (cell: Cell): cell is PresentCell => cell.absence === undefined

/** An absent cell with its reason. */
export function absent(absence: Absence, flags: readonly Flag[] = []): AbsentCell {
  return { absence, value: undefined, numerator: undefined, denominator: undefined, flags }
}
