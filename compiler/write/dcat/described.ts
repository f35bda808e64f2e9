import { address } from '@/contract/address.ts'
import type { FlowFile } from '@/contract/schema/transition.ts'
import type { DerivedCube } from '../../derive/deriveCube.ts'
import type { DerivedOffering } from '../../derive/offers/derivedOffering.ts'
import { groupBy } from '../../derive/groupBy.ts'
import type { Sources, Table } from '../../read/sources.ts'
import type { RegionFile } from '../../schema/regionFile.ts'
import type { Described } from './dataset.ts'

type Papers = ReadonlyMap<string, Described['papers'][number]>

/** The areas a region is about: its total, or what a cooperation without an official key is made of. */
const placesOf = ({ total }: RegionFile): readonly string[] => total.sum ?? [total.area]

/** Every indicator with a cube, one file for each region. Invented figures are none of a portal's business. */
export function describedIndicators(cubes: readonly DerivedCube[], tables: readonly Table[], topics: Sources['topics']): Described[] {
  const byId = new Map(tables.map((table) => [table.id, table.paper]))
  return [...groupBy(cubes, ({ indicator }) => indicator.id).values()].flatMap((known): Described[] => {
    const [first] = known
    if (first === undefined) return []
    const { indicator } = first
    const papers = [...new Set(indicator.from.map(({ table }) => table))].flatMap((id) => byId.get(id) ?? [])
    if (papers.some(({ demo }) => demo)) return []
    return [
      {
        id: indicator.id,
        page: `indicator=${indicator.id}`,
        name: indicator.name,
        description: indicator.definition,
        topic: topics.find(({ id }) => id === indicator.topic),
        provenance: indicator.formula.de,
        papers,
        areas: known.flatMap(({ areas }) => areas),
        places: known.flatMap(({ region }) => placesOf(region)),
        periods: known.flatMap(({ periods }) => periods),
        files: known.map(({ region }) => jsonStat(indicator.id, region, indicator.name.de, address.cube(region.id, indicator.id))),
      },
    ]
  })
}

/** Every offering, with the schools as points where it names them. */
export function describedOfferings(offerings: readonly DerivedOffering[], papers: Papers): Described[] {
  return [...groupBy(offerings.filter(({ origin }) => !origin.demo), ({ definition }) => definition.id).values()].flatMap((known): Described[] => {
    const [first] = known
    const paper = papers.get(first?.origin.paper ?? '')
    if (first === undefined || paper === undefined) return []
    const { id, name, places } = first.definition
    return [
      {
        id: `offering-${id}`,
        page: 'page=offering',
        name,
        description: { de: `Was Schulen wo anbieten: ${name.de}.`, en: `What schools offer where: ${name.en}.` },
        topic: undefined,
        provenance: 'Angebote aus der Quelle übernommen; Zahlen unter der Grenze des Datenblatts sind gesperrt.',
        papers: [paper],
        areas: places === 'areas' ? known.flatMap((one) => one.places) : known.flatMap(({ region }) => placesOf(region)),
        places: known.flatMap(({ region }) => placesOf(region)),
        periods: known.flatMap(({ periods }) => periods),
        files: known.flatMap(({ region }) => [
          jsonStat(`offering-${id}`, region, name.de, address.offering(region.id, id)),
          ...(places === 'sites' ? [{ id: `offering-${id}-${region.id}-sites`, title: `${name.de}: ${region.name.de}, Standorte (GeoJSON)`, file: address.sites(region.id), format: 'GEOJSON' as const }] : []),
        ]),
      },
    ]
  })
}

/** Every flow table. */
export function describedFlows(flows: Sources['flows'] = [], regions: readonly RegionFile[], files: ReadonlyMap<string, FlowFile>): Described[] {
  return flows.flatMap(({ definition, paper }): Described[] => {
    const known = regions.flatMap((region) => ((file) => (file === undefined ? [] : [{ region, file }]))(files.get(address.flows(region.id, definition.id))))
    if (paper.demo || known.length === 0) return []
    const keysOf = (dimension: string) => known.flatMap(({ file }) => file.dimension[dimension]?.category.index ?? [])
    return [
      {
        id: `flow-${definition.id}`,
        page: `page=transition&section=${definition.id}`,
        name: definition.name,
        description: definition.description,
        topic: undefined,
        provenance: 'Ströme aus der Quelle übernommen; was geheim oder unbekannt ist, steht als eigener Rest.',
        papers: [paper],
        areas: keysOf('area'),
        places: keysOf('area'),
        periods: keysOf('period'),
        files: known.map(({ region }) => jsonStat(`flow-${definition.id}`, region, definition.name.de, address.flows(region.id, definition.id))),
      },
    ]
  })
}

const jsonStat = (id: string, region: RegionFile, name: string, file: string): Described['files'][number] => ({ id: `${id}-${region.id}`, title: `${name}: ${region.name.de} (JSON-stat 2.0)`, file, format: 'JSON' })
