import { OFFER_MEASURES, type OfferMeasure } from '@/contract/offer.ts'
import type { Area, Region } from '@/contract/schema/region.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { areaOfPlace } from '@/model/offering/buildMatrix.ts'
import { type Distance, distancesBetween, pointsOfAreas } from '@/model/offering/distance.ts'
import type { Offer, Offering, Site } from '@/model/offering/offering.ts'
import type { OfferingFiles } from './useOfferingFiles.ts'

/** An offering with what is known of its places: what all parts of the page read from. The same as long as its files are. */
export interface OfferingScene extends OfferingFiles {
  readonly region: Region
  /** Areas of the level on the map. */
  readonly areas: readonly Area[]
  readonly siteById: ReadonlyMap<string, Site>
  readonly areaOf: (place: string) => string
  readonly areaName: (area: string) => string
  /** Full name of a site or an area. */
  readonly placeName: (place: string) => string
  readonly distance: Distance
  /** Measures of which at least one number is known: a choice between columns of dots helps nobody. */
  readonly counted: readonly OfferMeasure[]
}

/** Joins the files of an offering with its region. */
export function buildScene(files: OfferingFiles, region: Region): OfferingScene {
  const { offering, sites, boundaries } = files
  const level = region.levels.find(({ id }) => id === offering.level) ?? region.levels[0]
  const byId = new Map(region.areas.map((area) => [area.id, area]))
  const areas = (level?.areas ?? []).flatMap((id) => byId.get(id) ?? [])
  const siteById = new Map(sites.map((site) => [site.id, site]))
  const areaName = (area: string) => byId.get(area)?.name ?? area
  return {
    ...files,
    region,
    areas,
    siteById,
    areaOf: areaOfPlace(sites),
    areaName,
    placeName: (place) => siteById.get(place)?.name ?? areaName(place),
    distance: distancesBetween(pointsOfAreas(boundaries), sites),
    counted: countedMeasures(offering),
  }
}

function countedMeasures(offering: Offering): readonly OfferMeasure[] {
  const known = new Set<OfferMeasure>()
  for (const period of offering.periods) {
    for (const { figures } of offering.offersOf(period)) {
      for (const measure of offering.measures) if (figures[measure].absence === undefined) known.add(measure)
      if (known.size === offering.measures.length) break
    }
  }
  return OFFER_MEASURES.filter((measure) => known.has(measure))
}

/** Offers of the programmes on screen: of one programme, of one field, or all. */
export function offersShown(offers: readonly Offer[], offering: Offering, programme: string | undefined, field: string | undefined): readonly Offer[] {
  if (programme !== undefined) return offers.filter((offer) => offer.programme === programme)
  if (field === undefined) return offers
  const within = new Set(offering.programmes.filter((one) => one.field === field).map(({ id }) => id))
  return offers.filter((offer) => within.has(offer.programme))
}

/** Name of a programme in the reader's language. */
export const programmeName = ({ programmes }: Offering, id: string, { locale }: Pick<Format, 'locale'>): string => programmes.find((one) => one.id === id)?.name[locale] ?? id
