import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { PresentCell } from '../cube/cell.ts'
import { roundShare, roundTo } from './rounding.ts'

/**
 * The value as it is printed, still a number. A share whose counts are known is rounded from the counts, unless they do not make up the value
 * (a published figure may contradict its own counts; then the value stands).
 */
export function printedValue(cell: PresentCell, indicator: Pick<Indicator, 'kind' | 'decimals'>): number {
  const { value, numerator, denominator } = cell
  const { kind, decimals } = indicator
  const counted = kind === 'share' && Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && (numerator ?? -1) >= 0 && (denominator ?? 0) > 0
  if (counted && numerator !== undefined && denominator !== undefined) {
    // 1e-4 lies far below a printed step and above every rounding on the wire.
    if (Math.abs(value - (100 * numerator) / denominator) < 1e-4) return roundShare(numerator, denominator, decimals)
  }
  return roundTo(value, decimals)
}
