import { isPresent } from '@/model/cube/cell.ts'
import type { Figures } from '@/model/figures/figures.ts'
import { yearOf } from '@/model/series/series.ts'

/** The period whose year lies nearest to a place on the time axis; undefined without periods. */
export function nearestPeriod(periods: readonly string[], year: number): string | undefined {
  return periods.reduce<string | undefined>((best, period) => (best === undefined || distance(period, year) < distance(best, year) ? period : best), undefined)
}

const distance = (period: string, year: number): number => Math.abs(yearOf(period) - year)

/** The area whose value in a period lies nearest to a height on the value axis, no farther away than `reach`. */
export function nearestArea({ areas, cube, by }: Pick<Figures, 'areas' | 'cube' | 'by'>, period: string, value: number, reach: number): string | undefined {
  let best: string | undefined
  let least = reach
  for (const { id } of areas) {
    const cell = cube.cell(id, period, by)
    const away = isPresent(cell) ? Math.abs(cell.value - value) : Number.POSITIVE_INFINITY
    if (away < least) {
      best = id
      least = away
    }
  }
  return best
}
