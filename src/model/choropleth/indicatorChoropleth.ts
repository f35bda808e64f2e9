import type { Indicator } from '@/contract/schema/catalogue.ts'
import { type Classification, classify } from '../classify/classify.ts'
import type { ClassCount, ClassMethod } from '../classify/methods.ts'
import { type Cell, isPresent } from '../cube/cell.ts'
import type { Cube, Selection } from '../cube/cube.ts'
import { countedPeriods } from '../cube/forecast.ts'
import type { Format } from '../format/formatOf.ts'
import { buildChoropleth, type Choropleth } from './choropleth.ts'

/** All that decides how the areas of one level are coloured in one period. */
export interface IndicatorChoroplethInput {
  readonly indicator: Indicator
  readonly cube: Cube
  /** Areas of the level. */
  readonly areas: readonly string[]
  readonly period: string
  readonly by: Selection
  /** Area id of the benchmark, for diverging classes. */
  readonly benchmark: string
  readonly method: ClassMethod
  readonly count: ClassCount
  /** `all`: classes hold still over the years; `period`: made anew for each. */
  readonly scope: 'all' | 'period'
  readonly format: Format
}

/**
 * Map and legend of an indicator in a period. The one function behind the first picture, the map, the legend and every export,
 * so that none of them can disagree.
 */
export function buildIndicatorChoropleth(input: IndicatorChoroplethInput): Choropleth {
  const { indicator, areas, format } = input
  const base = { areas, cells: cellsOf(input), locale: format.locale }
  if (indicator.kind === 'categorical') return buildChoropleth({ ...base, categories: indicator.categories ?? [] })
  const formatBound = (bound: number): string => format.number(bound, indicator.decimals)
  return buildChoropleth({ ...base, classification: classificationOf(input), formatBound })
}

/** The figures of all areas in a period. */
export function cellsOf({ cube, areas, period, by }: Pick<IndicatorChoroplethInput, 'cube' | 'areas' | 'period' | 'by'>): ReadonlyMap<string, Cell> {
  return new Map(areas.map((area) => [area, cube.cell(area, period, by)]))
}

type ClassificationInput = Omit<IndicatorChoroplethInput, 'format' | 'period'> & { readonly period: string }

/**
 * The classes of an indicator: of all periods, or of one. Around a benchmark they are centred on its value in that period;
 * classes that hold still take its latest known value. They are made of what was counted: a forecast draws no line between classes, it only
 * moves their outer ends where it lies beyond them.
 */
export function classificationOf(input: ClassificationInput): Classification {
  const { indicator, cube, areas, period, by, method, count, scope } = input
  const periods = scope === 'all' ? countedPeriods(cube) : [period]
  const benchmark = method === 'diverging' ? latestValue(cube, input.benchmark, periods, by) : undefined
  const classesOf = (some: readonly string[]) =>
    classify(some.flatMap((one) => areas.map((area) => cube.cell(area, one, by).value ?? Number.NaN)), { method, count, benchmark, decimals: indicator.decimals })
  const classes = classesOf(periods)
  if (scope !== 'all' || cube.forecast === undefined) return classes
  const { bounds } = classesOf(cube.periods)
  return { ...classes, bounds: [...bounds.slice(0, 1), ...classes.bounds.slice(1, -1), ...bounds.slice(-1)] }
}

function latestValue(cube: Cube, area: string, periods: readonly string[], by: Selection): number | undefined {
  return periods.map((period) => cube.cell(area, period, by)).findLast(isPresent)?.value
}
