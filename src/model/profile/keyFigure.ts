import type { Absence } from '@/contract/absence.ts'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { SeriesBreak } from '@/contract/schema/paper.ts'
import type { Area, Level } from '@/contract/schema/region.ts'
import { cellsOf } from '../choropleth/indicatorChoropleth.ts'
import { type Cell, isPresent } from '../cube/cell.ts'
import type { Cube, Selection } from '../cube/cube.ts'
import { isForecast } from '../cube/forecast.ts'
import { type Difference, differenceOf } from '../format/formatChange.ts'
import { breaksOf, type SeriesPoint, seriesOf } from '../series/series.ts'
import { type FiveYearChange, fiveYearChange } from './fiveYearChange.ts'
import { sameCategory, type Standing, standingOf } from './standing.ts'

/** A larger area with its figure of the same period, and how the area differs from it. */
export interface Reference {
  readonly area: Area
  readonly cell: Cell
  /** Area minus reference; undefined where one of them is missing, or the figure is a count: areas of different size. */
  readonly difference: Difference | undefined
}

/** Everything a profile says of one area in one indicator. All of it belongs to `period`. */
export interface KeyFigure {
  readonly indicator: Indicator
  readonly cube: Cube
  readonly area: Area
  /** The first category of every breakdown. */
  readonly by: Selection
  /** The latest counted period with a figure of the area; without any, the latest of all. Never a forecast. */
  readonly period: string
  readonly cell: Cell
  /** The latest period of the indicator, where the area's figure is older: why there is none. */
  readonly missing: { readonly period: string; readonly absence: Absence } | undefined
  readonly points: readonly SeriesPoint[]
  readonly breaks: readonly SeriesBreak[]
  readonly change: FiveYearChange
  readonly standing: Standing | undefined
  readonly category: { readonly same: number; readonly of: number } | undefined
  /** Id of the level it is compared in. */
  readonly level: string
  /** Figures of all areas of the level, the area among them. */
  readonly cells: ReadonlyMap<string, Cell>
  readonly references: readonly Reference[]
}

export interface KeyFigureInput {
  readonly indicator: Indicator
  readonly cube: Cube
  readonly area: Area
  readonly level: Level
  readonly references: readonly Area[]
}

/** Reads one row of a profile from the figures of an indicator. */
export function keyFigure({ indicator, cube, area, level, references }: KeyFigureInput): KeyFigure {
  const by: Selection = Object.fromEntries(indicator.breakdowns.flatMap(({ id, categories }) => (categories[0] === undefined ? [] : [[id, categories[0].id]])))
  // A profile tells how things are: years ahead are told where forecasts are, with their range.
  const points = seriesOf(cube, area.id, by).filter((point) => !isForecast(cube, point.period))
  const latest = points.at(-1)?.period ?? ''
  const period = points.findLast(({ cell }) => isPresent(cell))?.period ?? latest
  const cell = cube.cell(area.id, period, by)
  const newest = cube.cell(area.id, latest, by)
  const breaks = breaksOf(cube.breaks, area.id)
  const cells = cellsOf({ cube, areas: level.areas, period, by })
  return {
    indicator,
    cube,
    area,
    by,
    period,
    cell,
    missing: period === latest || newest.absence === undefined ? undefined : { period: latest, absence: newest.absence },
    points,
    breaks,
    change: fiveYearChange(points, period, breaks, indicator),
    standing: standingOf(area.id, cells, indicator),
    category: indicator.kind === 'categorical' ? sameCategory(area.id, cells) : undefined,
    level: level.id,
    cells,
    references: references.map((one) => referenceOf(one, cell, cube.cell(one.id, period, by), indicator)),
  }
}

function referenceOf(area: Area, own: Cell, cell: Cell, indicator: Indicator): Reference {
  return { area, cell, difference: indicator.kind === 'count' ? undefined : differenceOf(own, cell, indicator) }
}

/** Whether anything of a row is invented. */
export const holdsDemo = ({ indicator, cell }: Pick<KeyFigure, 'indicator' | 'cell'>): boolean => indicator.demo || cell.flags.includes('demo')

/** How two areas differ in the same indicator: only where both have a figure of the same period, and no break keeps them apart. */
export function differenceBetween(a: KeyFigure, b: KeyFigure): Difference | undefined {
  return a.period === b.period ? differenceOf(a.cell, b.cell, a.indicator) : undefined
}
