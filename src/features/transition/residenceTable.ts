import { OTHER_RESIDENCE } from '@/contract/offer.ts'
import type { Region } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { locative } from '@/model/area/locative.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { residenceFlows } from '@/model/flow/residenceFlows.ts'
import { areaOfPlace } from '@/model/offering/buildMatrix.ts'
import type { Offering, Residence, Site } from '@/model/offering/offering.ts'

/** Residence → school, from the files of the page Angebote. */
export function residenceTable(offers: Offering, residence: Residence, sites: readonly Site[], region: Region): FlowTable {
  const areas = new Map(region.areas.map((area) => [area.id, area]))
  const stands = areaOfPlace(sites)
  return residenceFlows(offers, residence, {
    total: region.total,
    areaOf: (place) => (areas.has(stands(place)) ? stands(place) : undefined),
    nameOf: (id) => both(areas.get(id)?.short, (short, locale) => inLanguage(short, locale)),
    phraseOf: (id) => both(areas.get(id), (area, locale) => locative(area, locale, 'inside')),
    remainder: OTHER_RESIDENCE,
  })
}

const both = <Known,>(known: Known | undefined, say: (known: Known, locale: 'de' | 'en') => string) => (known === undefined ? undefined : { de: say(known, 'de'), en: say(known, 'en') })
