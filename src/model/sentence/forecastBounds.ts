import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Cube, Selection } from '../cube/cube.ts'
import { isForecast } from '../cube/forecast.ts'
import type { Format } from '../format/formatOf.ts'

interface Asked {
  readonly indicator: Indicator
  readonly cube: Cube
  readonly period: string
  readonly by: Selection
  readonly format: Format
}

/** Lower and upper bound of a forecast as printed; undefined of what was counted, and where the indicator tells no bounds. */
export function forecastBounds({ indicator: { forecast, ...indicator }, cube, period, by, format }: Asked, area: string): readonly string[] | undefined {
  if (forecast === undefined || !isForecast(cube, period)) return undefined
  return [forecast.low, forecast.high].map((bound) => format.cell(cube.cell(area, period, { ...by, [forecast.breakdown]: bound }), indicator))
}
