import type { ForecastSource } from '../../read/forecasts/forecast.ts'
import type { Table } from '../../read/sources.ts'

/** Dimension of the series, dimension of the variants, and the one column. */
export const SERIES = 'reihe'
export const VARIANT = 'variante'
export const PEOPLE = 'people'

export interface Variant {
  readonly id: string
  readonly bound: 'middle' | 'low' | 'high'
  readonly name: { readonly de: string; readonly en: string }
}

export const VARIANTS: readonly Variant[] = [
  { id: 'mittel', bound: 'middle', name: { de: 'mittlere Variante', en: 'middle' } },
  { id: 'niedrig', bound: 'low', name: { de: 'untere Grenze', en: 'lower bound' } },
  { id: 'hoch', bound: 'high', name: { de: 'obere Grenze', en: 'upper bound' } },
]

/** A forecast as indicators see it, without rows: what a definition may name. */
export function forecastTableHead({ id, definition, paper }: ForecastSource): Table {
  return {
    id,
    file: `forecasts/${id}/definition.yaml`,
    dimensions: [SERIES, VARIANT],
    measures: [PEOPLE],
    rows: [],
    paper: {
      ...paper,
      dimensions: {
        [SERIES]: Object.fromEntries(definition.series.map((one) => [one.id, one.name])),
        [VARIANT]: Object.fromEntries(VARIANTS.map((one) => [one.id, one.name])),
      },
      measures: { [PEOPLE]: { name: definition.people, unit: 'persons' } },
      sums: [],
      dimensionSums: [],
      percentages: [],
      addsUpToLand: false,
      jump: 3,
      linked: [],
    },
  }
}
