import type { Catalogue, RegionEntry } from '@/contract/schema/catalogue.ts'
import { residenceFlowId, residenceFlowName } from '@/model/flow/residenceFlows.ts'
import type { Locale } from '@/model/text/locale.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { type CrossSection, crossSectionsOf } from './crossSections.ts'

/** Something the page Übergänge can show: a flow table, the residences of an offering's pupils, or a cross-section. */
export type TransitionTable = { readonly id: string; readonly name: string } & (
  | { readonly kind: 'flow' }
  | { readonly kind: 'residence'; readonly offering: string }
  | { readonly kind: 'cross'; readonly section: CrossSection }
)

/** All that a region has, in the order of the choice; the first is shown unasked. */
export function transitionTables(catalogue: Catalogue, entry: RegionEntry | undefined, locale: Locale): readonly TransitionTable[] {
  if (entry === undefined) return []
  const residences = (entry.offerings ?? []).filter(({ places, residence }) => places === 'sites' && residence !== undefined)
  return [
    ...(entry.flows ?? []).map(({ flow, name }): TransitionTable => ({ kind: 'flow', id: flow, name: name[locale] })),
    ...residences.map(({ offering, demo }): TransitionTable => ({ kind: 'residence', offering, id: residenceFlowId(offering), name: residenceFlowName(demo)[locale] })),
    ...crossSectionsOf(catalogue, entry).map((section): TransitionTable => ({ kind: 'cross', section, id: section.id, name: flowTextsOf(locale).cross.names[section.id] })),
  ]
}
