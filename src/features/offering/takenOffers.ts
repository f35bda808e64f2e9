import type { TakenTable } from '@/model/export/tableFoot.ts'
import { footLines } from '@/model/export/tableFoot.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { Offer } from '@/model/offering/offering.ts'
import { offeringTable } from '@/model/offering/offeringTable.ts'
import type { OfferingScene } from './offeringScene.ts'

/** The offers on screen as a table to take away: one row each, also those of a scenario, which are flagged as estimated. */
export function takenOffers({ offering, placeName, areaOf, areaName }: OfferingScene, offers: readonly Offer[], format: Format): TakenTable {
  return {
    title: offering.name[format.locale],
    papers: [offering.paper],
    name: offering.id,
    build: (foot) => offeringTable({ offering, offers, placeName, areaOf, areaName, format, footer: footLines(foot, [], format) }),
  }
}
