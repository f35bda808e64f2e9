import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Cube, Selection } from '../cube/cube.ts'
import type { Format } from '../format/formatOf.ts'
import { sentenceWords } from './sentenceWords.ts'

interface Forecast {
  readonly indicator: Indicator
  readonly cube: Cube
  readonly period: string
  readonly by: Selection
  readonly format: Format
}

/** " (Spanne 400 bis 536)" of the middle, " (untere Grenze)" of a bound; empty where the indicator tells no bounds. With its blank. */
export function forecastRange({ indicator, cube, period, by, format }: Forecast, area: string): string {
  const { forecast, breakdowns } = indicator
  const variants = breakdowns.find(({ id }) => id === forecast?.breakdown)?.categories ?? []
  const chosen = variants.findIndex(({ id }) => id === by[forecast?.breakdown ?? ''])
  if (forecast === undefined) return ''
  if (chosen > 0) return ` (${variants[chosen]?.name[format.locale] ?? ''})`
  const [low, high] = [forecast.low, forecast.high].map((bound) => format.cell(cube.cell(area, period, { ...by, [forecast.breakdown]: bound }), indicator))
  return ` (${sentenceWords(format.locale).range(low ?? '', high ?? '')})`
}
