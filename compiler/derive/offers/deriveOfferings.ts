import { groupBy } from '../groupBy.ts'
import { figureOf, flagBits } from '../figure.ts'
import type { AreaTree } from '../areaTree.ts'
import { tableFigures } from '../tableFigures.ts'
import type { OfferingSource, SiteRow } from '../../read/offers/offering.ts'
import type { Sources } from '../../read/sources.ts'
import type { RegionFile } from '../../schema/regionFile.ts'
import type { DerivedOffer, DerivedOffering, OfferingOrigin, RegionSites } from './derivedOffering.ts'
import { offersOfTable } from './offersOfTable.ts'

const DEMO = flagBits(['demo'])

/** Every offering of every region that it names, by region in the order of the sources, and the schools they stand at. */
export function deriveOfferings(sources: Sources, tree: AreaTree): { offerings: DerivedOffering[]; sites: RegionSites[] } {
  const sets = new Map(sources.sites.map(({ id, sites }) => [id, sites]))
  const ordered = [...sources.offerings].sort((a, b) => a.definition.order - b.definition.order || (a.id < b.id ? -1 : 1))
  const ofRegion = (region: RegionFile) => ordered.filter(({ definition }) => definition.regions.includes(region.id))
  return {
    offerings: sources.regions.flatMap((region) => ofRegion(region).flatMap((offering) => deriveOffering(offering, region, sources, sets, tree) ?? [])),
    sites: sources.regions.flatMap((region): RegionSites[] => {
      const used = [...new Set(ofRegion(region).flatMap(({ definition }) => definition.sites ?? []))]
      const sites = used.flatMap((set) => inRegion(sets.get(set) ?? [], region, region.defaultLevel))
      return sites.length === 0 ? [] : [{ region, sites }]
    }),
  }
}

const levelAreas = (region: RegionFile, level: string) => region.levels.find(({ id }) => id === level)?.areas ?? []

function inRegion(sites: readonly SiteRow[], region: RegionFile, level: string): SiteRow[] {
  const areas = new Set(levelAreas(region, level))
  return sites.filter(({ area }) => areas.has(area))
}

/** @returns undefined where the region has none of its offers */
function deriveOffering(offering: OfferingSource, region: RegionFile, sources: Sources, sets: ReadonlyMap<string, readonly SiteRow[]>, tree: AreaTree): DerivedOffering | undefined {
  const { definition, own } = offering
  const areas = levelAreas(region, definition.level)
  const places = definition.places === 'areas' ? areas : inRegion(sets.get(definition.sites ?? '') ?? [], region, definition.level).map(({ id }) => id)
  const table = sources.tables.find(({ id }) => id === definition.from?.table)
  const origin = originOf(offering, sources)
  const offers = own !== undefined ? ownOffers(offering, new Set(places)) : table === undefined ? [] : offersOfTable(definition, tableFigures(table, tree), areas)
  if (offers.length === 0 || origin === undefined) return undefined
  const kept = new Set(offers.map(({ place }) => place))
  const lived = own?.residence
  const demo = origin.demo ? DEMO : 0
  return {
    region,
    definition,
    origin,
    places: definition.places === 'areas' ? places : places.filter((place) => kept.has(place)),
    periods: [...groupBy(offers, ({ period }) => period).keys()].sort(),
    offers,
    residence: lived === undefined ? undefined : { areas: lived.areas, rows: lived.rows.filter(({ place }) => kept.has(place)).map((row) => ({ ...row, flags: demo })) },
  }
}

function ownOffers({ own }: OfferingSource, places: ReadonlySet<string>): DerivedOffer[] {
  const demo = own?.paper.demo === true ? DEMO : 0
  return (own?.rows ?? []).filter(({ place }) => places.has(place)).map(({ place, programme, form, period, counts, flags }) => ({
    place,
    programme,
    form,
    period,
    figures: Object.fromEntries(Object.entries(counts).map(([measure, value]) => [measure, figureOf(value, true, flagBits(flags) | demo)])),
  }))
}

function originOf({ id, definition, own }: OfferingSource, { tables }: Sources): OfferingOrigin | undefined {
  if (own !== undefined) return { paper: id, attribution: own.paper.attribution, yearMeaning: own.paper.yearMeaning, demo: own.paper.demo }
  const paper = tables.find((table) => table.id === definition.from?.table)?.paper
  return paper === undefined ? undefined : { paper: paper.id, attribution: paper.attribution, yearMeaning: paper.yearMeaning, demo: paper.demo }
}
