import type { Catalogue, Indicator, RegionEntry } from '@/contract/schema/catalogue.ts'
import type { Cell } from '../cube/cell.ts'
import type { Cube, Selection } from '../cube/cube.ts'
import { isForecast } from '../cube/forecast.ts'

/** A period of a series that is partly forecast: the middle, and its bounds where it is. */
export interface ForecastRow {
  readonly period: string
  readonly ahead: boolean
  readonly cell: Cell
  readonly low: Cell
  readonly high: Cell
}

/** An indicator that tells how it is forecast. */
export type ForecastIndicator = Indicator & { readonly forecast: NonNullable<Indicator['forecast']> }

/** What a region has forecasts of, in the catalogue's order. */
export function forecastsOf({ indicators }: Pick<Catalogue, 'indicators'>, { cubes }: Pick<RegionEntry, 'cubes'>): ForecastIndicator[] {
  return indicators.flatMap((indicator): ForecastIndicator[] => {
    const { forecast } = indicator
    return forecast !== undefined && cubes.some((cube) => cube.indicator === indicator.id && cube.forecast !== undefined) ? [{ ...indicator, forecast }] : []
  })
}

/** The breakdowns of what is counted: all but the variants. */
export const seriesBreakdowns = ({ breakdowns, forecast }: ForecastIndicator): Indicator['breakdowns'] => breakdowns.filter(({ id }) => id !== forecast.breakdown)

/** All periods of an area, counted ones first. */
export function forecastRows(cube: Cube, { forecast: { breakdown, low, high } }: ForecastIndicator, area: string, by: Selection): ForecastRow[] {
  return cube.periods.map((period) => ({
    period,
    ahead: isForecast(cube, period),
    cell: cube.cell(area, period, by),
    low: cube.cell(area, period, { ...by, [breakdown]: low }),
    high: cube.cell(area, period, { ...by, [breakdown]: high }),
  }))
}
