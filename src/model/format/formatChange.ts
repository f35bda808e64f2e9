import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Cell } from '../cube/cell.ts'
import { isPresent } from '../cube/cell.ts'
import { printedValue } from './printedValue.ts'
import { roundTo } from './rounding.ts'

/** How a value differs from another, in the unit in which a difference makes sense: shares in percentage points, everything else in its own unit. */
export interface Difference {
  readonly unit: 'points' | 'count' | 'plain'
  /** Rounded as printed; its sign is the direction. */
  readonly amount: number
  readonly decimals: number
  /** Of counts also in per cent of the reference, to one decimal; undefined where the reference is below 100 and per cent would puff up single cases. */
  readonly percent: number | undefined
}

/** Below this a change of a count in per cent says less than the count. */
const LEAST_BASE = 100

/**
 * Difference of two cells; undefined where one is missing or the indicator is categorical.
 * Reckoned from the printed values of shares, so that a reader who subtracts finds the same: 9.62 − 8.66 = 0.96.
 */
export function differenceOf(cell: Cell, reference: Cell, indicator: Pick<Indicator, 'kind' | 'decimals' | 'unit'>): Difference | undefined {
  if (!isPresent(cell) || !isPresent(reference) || indicator.kind === 'categorical') return undefined
  const { kind, decimals } = indicator
  const amount = roundTo(printedValue(cell, indicator) - printedValue(reference, indicator), decimals)
  if (kind === 'count') {
    const percent = roundTo((100 * amount) / reference.value, 1)
    return { unit: 'count', amount, decimals, percent: reference.value < LEAST_BASE || percent === 0 ? undefined : percent }
  }
  const points = kind === 'share' || indicator.unit.de === '%'
  return { unit: points ? 'points' : 'plain', amount, decimals, percent: undefined }
}
