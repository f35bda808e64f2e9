import type { SeriesBreak } from '@/contract/schema/paper.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import type { RegionFile } from '../schema/regionFile.ts'
import type { AreaTree } from './areaTree.ts'
import { type DerivedCell, type Evaluator, touches } from './evaluate.ts'

/** An indicator's cells for one region, before they are written. */
export interface DerivedCube {
  readonly indicator: IndicatorFile
  readonly region: RegionFile
  readonly areas: readonly string[]
  readonly periods: readonly string[]
  /** Levels of the region for which any figure is known. */
  readonly levels: readonly string[]
  readonly breaks: readonly SeriesBreak[]
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
  const known = (area: string, period: string) => evaluator.cells(area, period)?.some(says) ?? false
  const own = [...new Set([...region.levels.flatMap(({ areas }) => areas), region.total.area])]
  const periods = evaluator.periods.filter((period) => own.some((area) => known(area, period)))
  const spokenOf = new Set(areasOf(region).filter((area) => periods.some((period) => known(area, period))))
  const levels = region.levels.filter((level) => level.areas.some((area) => spokenOf.has(area)))
  if (periods.length === 0) return undefined
  const areas = areasOf(region).filter((area) => spokenOf.has(area) || levels.some((level) => level.areas.includes(area)))
  const rows = areas.map((area) => periods.map((period) => ({ cells: evaluator.cells(area, period), silence: evaluator.silence(area, period) })))
  return {
    indicator,
    region,
    areas,
    periods,
    levels: levels.map(({ id }) => id),
    breaks: evaluator.breaks.filter((one) => periods.includes(one.period) && areas.some((area) => touches(one, area, tree))),
    cell: (combo, area, period) => {
      const at = rows[area]?.[period]
      const cell = at?.cells?.[combo] ?? at?.silence
      if (cell === undefined) throw new RangeError(`no cell at ${area}/${period}`)
      return cell
    },
  }
}

/** A cell says something when it holds a number, or a reason other than that the area was not there. */
const says = ({ absence }: DerivedCell) => absence !== 'not-existing'
