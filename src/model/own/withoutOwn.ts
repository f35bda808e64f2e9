import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { isOwn, OWN_TOPIC } from './ownId.ts'

/** The catalogue as it was published: for whatever speaks of the published data set or gives it out. */
export function officialCatalogue(catalogue: Catalogue): Catalogue {
  if (!catalogue.topics.some(({ id }) => id === OWN_TOPIC)) return catalogue
  return {
    ...catalogue,
    topics: catalogue.topics.filter(({ id }) => id !== OWN_TOPIC),
    indicators: catalogue.indicators.filter(({ id }) => !isOwn(id)),
    regions: catalogue.regions.map((region) => ({ ...region, cubes: region.cubes.filter(({ indicator }) => !isOwn(indicator)) })),
    attributions: Object.fromEntries(Object.entries(catalogue.attributions).filter(([paper]) => !isOwn(paper))),
  }
}

/** The region as it was published, without own groups. */
export function officialRegion(region: Region): Region {
  if (!region.benchmarks.some(isOwn)) return region
  return { ...region, areas: region.areas.filter(({ id }) => !isOwn(id)), benchmarks: region.benchmarks.filter((id) => !isOwn(id)) }
}
