import type { Selection } from '@/model/cube/cube.ts'
import { type ForecastIndicator, seriesBreakdowns } from '@/model/flow/forecastSeries.ts'

/** What a reader has chosen of the forecasts. Nothing points into the void. */
export interface ForecastChoice {
  readonly indicator: ForecastIndicator
  readonly area: string
  /** A category for every breakdown but the variants. */
  readonly by: Selection
}

/**
 * What `filter=series:vorausberechnung-abgaenge,abschluss:hauptschulabschluss,area:03154` means. Each part that does not fit falls back alone and is named.
 * @param indicators not empty; the first is shown unasked
 * @param areas the one shown unasked first
 */
export function settleForecast(filter: Selection, indicators: readonly [ForecastIndicator, ...ForecastIndicator[]], areas: readonly string[]): { readonly choice: ForecastChoice; readonly lost: readonly string[] } {
  const indicator = indicators.find(({ id }) => id === filter['series']) ?? indicators[0]
  const breakdowns = seriesBreakdowns(indicator)
  const area = areas.find((id) => id === filter['area']) ?? areas[0] ?? ''
  const by = Object.fromEntries(breakdowns.map(({ id, categories }) => [id, (categories.find((one) => one.id === filter[id]) ?? categories[0])?.id ?? '']))
  const kept: Selection = { series: indicator.id, area, ...by }
  return { choice: { indicator, area, by }, lost: Object.entries(filter).flatMap(([key, value]) => (kept[key] === value ? [] : [value])) }
}

/** The filter of the address for a choice: only what differs from what would be shown anyway. */
export function writeForecast(choice: ForecastChoice, indicators: readonly [ForecastIndicator, ...ForecastIndicator[]], areas: readonly string[]): Selection {
  const { choice: plain } = settleForecast({ series: choice.indicator.id }, indicators, areas)
  return {
    ...(choice.indicator.id === indicators[0].id ? {} : { series: choice.indicator.id }),
    ...(choice.area === plain.area ? {} : { area: choice.area }),
    ...Object.fromEntries(Object.entries(choice.by).filter(([id, category]) => plain.by[id] !== category)),
  }
}
