import type { Catalogue, RegionEntry } from '@/contract/schema/catalogue.ts'
import type { OfferingEntry } from '@/contract/schema/offering.ts'
import type { Text } from '@/contract/schema/text.ts'
import { type CrossSection, crossSectionsOf } from './crossSections.ts'
import { type ForecastIndicator, forecastsOf } from '@/model/flow/forecastSeries.ts'
import { residenceFlowId, residenceFlowName } from '@/model/flow/residenceFlows.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'

/** A table of the page Übergänge. */
export type TransitionTable = { readonly id: string; readonly name: Text } & (
  | { readonly kind: 'flow' }
  | { readonly kind: 'residence'; readonly entry: OfferingEntry }
  | { readonly kind: 'cross'; readonly section: CrossSection }
  | { readonly kind: 'forecast'; readonly indicators: readonly [ForecastIndicator, ...ForecastIndicator[]] }
)

/** Address key of the forecasts; no table has this id. */
const FORECAST_SECTION = 'forecast'

/** Everything the page can show of a region, flows first; the first is shown when the address asks for none. */
export function transitionTables(catalogue: Catalogue, entry: RegionEntry | undefined): readonly TransitionTable[] {
  if (entry === undefined) return []
  const [de, en] = [flowTextsOf('de'), flowTextsOf('en')]
  const [forecast, ...further] = forecastsOf(catalogue, entry)
  return [
    ...(entry.flows ?? []).map(({ flow, name }): TransitionTable => ({ kind: 'flow', id: flow, name })),
    ...(entry.offerings ?? [])
      .filter(({ places, residence }) => places === 'sites' && residence !== undefined)
      .map((one): TransitionTable => ({ kind: 'residence', id: residenceFlowId(one.offering), name: residenceFlowName(one.demo), entry: one })),
    ...crossSectionsOf(catalogue, entry).map((section): TransitionTable => ({ kind: 'cross', id: section.id, name: { de: de.cross.names[section.id], en: en.cross.names[section.id] }, section })),
    ...(forecast === undefined ? [] : [{ kind: 'forecast' as const, id: FORECAST_SECTION, name: { de: de.forecast.section, en: en.forecast.section }, indicators: [forecast, ...further] as const }]),
  ]
}
