import type { Boundaries } from '@/contract/schema/boundary.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Offering } from '@/model/offering/offering.ts'
import { AREAS, SITES } from '@/model/offering/testOffering.ts'
import { offeringTextsOf } from '@/model/text/offering/offeringTextsOf.ts'
import { type OfferingChoice, settleChoice } from './offeringChoice.ts'
import { buildScene, type OfferingScene } from './offeringScene.ts'

export const textsFor = offeringTextsOf

/** An offering with three areas, each at the point of its school, for tests; `plain` is what is shown when nothing is chosen. */
export function sceneOf(offering: Offering): OfferingScene & { readonly plain: OfferingChoice } {
  const features = SITES.map(({ area, point }) => ({ type: 'Feature' as const, id: area, properties: { name: area, label: [...point] as [number, number] }, geometry: { type: 'Polygon' as const, coordinates: [] } }))
  const boundaries = { type: 'FeatureCollection', features } as unknown as Boundaries
  const region = { id: 'r', levels: [{ id: offering.level, areas: SITES.map(({ area }) => area) }], areas: AREAS.map((area) => ({ ...area, kind: 'landkreis', level: offering.level, predecessors: [] })) } as unknown as Region
  const scene = buildScene({ offering, sites: SITES, boundaries, surroundings: undefined, residence: undefined, withoutResidence: undefined }, region)
  return { ...scene, plain: settleChoice({}, offering, SITES.map(({ area }) => area), scene.counted).choice }
}
