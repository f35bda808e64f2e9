import type { SeriesBreak } from '@/contract/schema/paper.ts'
import { isSeen } from '@/contract/seriesBreak.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import type { RegionFile } from '../schema/regionFile.ts'
import type { AreaTree } from './areaTree.ts'
import { named, touches } from './breaks.ts'
import type { DerivedCell } from './derivedCell.ts'
import type { Evaluator } from './evaluate.ts'

/** An indicator's cells for one region, before they are written. */
export interface DerivedCube {
  readonly indicator: IndicatorFile
  readonly region: RegionFile
  readonly areas: readonly string[]
  readonly periods: readonly string[]
  /** Levels of the region for which any figure is known. */
  readonly levels: readonly string[]
  readonly breaks: readonly SeriesBreak[]
  /** First of the last periods whose figures are all forecast; absent where there are none. */
  readonly forecast: string | undefined
  /** Cell of the combination of categories number `combo`, for area and period by position. */
  readonly cell: (combo: number, area: number, period: number) => DerivedCell
}

/** All areas a region's files speak of, in their order: level by level, then the total, then the areas to compare with. */
export function areasOf(region: RegionFile): string[] {
  return [...new Set([...region.levels.flatMap(({ areas }) => areas), region.total.area, ...region.benchmarks])]
}

/**
 * Derives a cube; `undefined` when the tables have nothing to say of the region's own areas.
 * Areas no table speaks of are left out, and so are periods known of areas to compare with only.
 */
export function deriveCube(indicator: IndicatorFile, region: RegionFile, evaluator: Evaluator, tree: AreaTree): DerivedCube | undefined {
  const all = areasOf(region).map((id) => ({ id, cells: evaluator.periods.map((period) => evaluator.cells(id, period)) }))
  const own = new Set([...region.levels.flatMap(({ areas }) => areas), region.total.area])
  const kept = evaluator.periods.map((_, at) => at).filter((at) => all.some(({ id, cells }) => own.has(id) && says(cells[at])))
  if (kept.length === 0) return undefined
  const spokenOf = new Set(all.filter(({ cells }) => kept.some((at) => says(cells[at]))).map(({ id }) => id))
  const levels = region.levels.filter(({ areas }) => isMapped(areas, spokenOf))
  const drawn = new Set(levels.flatMap(({ areas }) => areas))
  const rows = all.filter(({ id }) => drawn.has(id) || (spokenOf.has(id) && (id === region.total.area || region.benchmarks.includes(id))))
  const periods = kept.flatMap((at) => evaluator.periods[at] ?? [])
  return {
    indicator,
    region,
    areas: rows.map(({ id }) => id),
    periods,
    levels: levels.map(({ id }) => id),
    breaks: evaluator.breaks
      .filter((one) => isSeen(one, periods) && rows.some(({ id }) => touches(one, id, tree)))
      .map((one) => named(one, rows.map(({ id }) => id), tree)),
    forecast: forecastFrom(kept.map((at) => ({ period: evaluator.periods[at] ?? '', cells: rows.flatMap(({ cells }) => cells[at] ?? []) }))),
    cell: (combo, area, period) => {
      const row = rows[area]
      const name = periods[period]
      if (row === undefined || name === undefined) throw new RangeError(`no cell at ${area}/${period}`)
      return row.cells[kept[period] ?? -1]?.[combo] ?? evaluator.silence(row.id, name)
    },
  }
}

/** A period is forecast when every figure in it is; what comes after a counted one is no forecast of the series. */
function forecastFrom(periods: readonly { readonly period: string; readonly cells: readonly DerivedCell[] }[]): string | undefined {
  const counted = ({ cells }: (typeof periods)[number]) => cells.some(({ value, flags }) => value !== undefined && !flags.includes('forecast')) || cells.every(({ value }) => value === undefined)
  return periods[periods.findLastIndex(counted) + 1]?.period
}

/** A map needs something to compare: two areas of the level, or all of them where there are fewer. */
const isMapped = (areas: readonly string[], spokenOf: ReadonlySet<string>) =>
  areas.filter((id) => spokenOf.has(id)).length >= Math.min(2, areas.length)

/** Cells say something when one holds a number, or a reason other than that the area was not there. */
const says = (cells: readonly DerivedCell[] | undefined) => cells?.some(({ absence }) => absence !== 'not-existing') ?? false
