import { type Cell, isPresent } from '@/model/cube/cell.ts'

/** The length of the longest bar; always with zero in it, because a bar that does not begin at zero lies. */
export interface BarScale {
  readonly low: number
  readonly high: number
}

export function scaleOf(cells: readonly Cell[]): BarScale {
  const values = cells.filter(isPresent).map(({ value }) => value)
  return { low: values.reduce((a, b) => Math.min(a, b), 0), high: values.reduce((a, b) => Math.max(a, b), 0) }
}

/** Where a bar begins (zero) and ends, in per cent of the track. */
export function barOf(value: number, { low, high }: BarScale): { readonly start: number; readonly end: number } {
  const span = high - low
  const at = (of: number): number => (span === 0 ? 0 : (100 * (of - low)) / span)
  return { start: at(0), end: at(value) }
}
