import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Cell } from '../cube/cell.ts'
import { isPresent } from '../cube/cell.ts'
import { printedValue } from './printedValue.ts'
import { roundTo } from './rounding.ts'

/**
 * How a value differs from another, in the unit in which a difference makes sense: shares in percentage points, counts in per cent
 * (absolutely where the reference is 0), everything else in its own unit.
 */
export interface Difference {
  readonly unit: 'points' | 'percent' | 'plain'
  /** Rounded as printed; its sign is the direction. */
  readonly amount: number
  readonly decimals: number
}

/**
 * Difference of two cells; undefined where one is missing or the indicator is categorical.
 * Reckoned from the printed values of shares, so that a reader who subtracts finds the same: 9.62 − 8.66 = 0.96.
 */
export function differenceOf(cell: Cell, reference: Cell, indicator: Pick<Indicator, 'kind' | 'decimals' | 'unit'>): Difference | undefined {
  if (!isPresent(cell) || !isPresent(reference) || indicator.kind === 'categorical') return undefined
  const { kind, decimals } = indicator
  if (kind === 'count' && reference.value !== 0) {
    return { unit: 'percent', amount: roundTo((100 * (cell.value - reference.value)) / Math.abs(reference.value), 1), decimals: 1 }
  }
  const amount = roundTo(printedValue(cell, indicator) - printedValue(reference, indicator), decimals)
  const points = kind === 'share' || indicator.unit.de === '%'
  return { unit: points ? 'points' : 'plain', amount, decimals }
}
