import { OTHER_RESIDENCE } from '@/contract/offer.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Text } from '@/contract/schema/text.ts'
import { inLanguage } from '../area/exonyms.ts'
import { locative } from '../area/locative.ts'
import { areaOfPlace } from '../offering/buildMatrix.ts'
import type { Offering, Residence, Site } from '../offering/offering.ts'
import type { Locale } from '../text/locale.ts'
import type { FlowTable } from './flowTable.ts'
import { residenceFlows } from './residenceFlows.ts'

/** Residence → school of an offering of sites, with the names of the region's areas. */
export function residenceTable(offering: Offering, residence: Residence, sites: readonly Site[], region: Pick<Region, 'areas' | 'total'>): FlowTable {
  const areas = new Map(region.areas.map((area) => [area.id, area]))
  const stands = areaOfPlace(sites)
  return residenceFlows(offering, residence, {
    total: region.total,
    areaOf: (place) => (areas.has(stands(place)) ? stands(place) : undefined),
    nameOf: (id) => both(areas.get(id)?.short, (short, locale) => inLanguage(short, locale)),
    phraseOf: (id) => both(areas.get(id), (area, locale) => locative(area, locale, 'inside')),
    remainder: OTHER_RESIDENCE,
  })
}

const both = <Known>(known: Known | undefined, say: (known: Known, locale: Locale) => string): Text | undefined => (known === undefined ? undefined : { de: say(known, 'de'), en: say(known, 'en') })
