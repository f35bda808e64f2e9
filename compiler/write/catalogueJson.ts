import { type Absence, ABSENCES, type Flag, FLAGS } from '@/contract/absence.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { address } from '@/contract/address.ts'
import type { Catalogue, RegionEntry } from '@/contract/schema/catalogue.ts'
import type { CubeFile } from '@/contract/schema/cube.ts'
import type { Derived } from '../derive/derive.ts'
import type { DerivedOffering } from '../derive/offers/derivedOffering.ts'
import type { Sources } from '../read/sources.ts'
import type { RegionFile } from '../schema/regionFile.ts'
import { flowEntries } from './flows/flowFiles.ts'
import { contentHash } from './hash.ts'
import { indicatorEntry } from './indicatorEntry.ts'
import { offeringEntries } from './offers/offeringEntry.ts'
import { storyEntries } from './storyFiles.ts'

/** Content of every file by its address. */
export type Contents = ReadonlyMap<string, string>

/**
 * Writes `catalogue.json`: all that must be known before anything else can be asked for, with the hashes of the other files.
 * A level's hash covers its boundaries and its surroundings. The build's hash covers every file except `changes.json`,
 * which tells of the build before and must not make two builds of the same sources differ, and the openings, which are copies that carry this hash.
 */
export function catalogueJson(sources: Sources, derived: Derived & { readonly offerings: readonly DerivedOffering[] }, files: Contents): Catalogue {
  const used = new Set(derived.cubes.map(({ indicator }) => indicator.id))
  const papers = new Map(sources.tables.map((table) => [table.id, table]))
  return {
    contract: CONTRACT_VERSION,
    build: { date: sources.release.date, hash: buildHash(files) },
    topics: [...sources.topics],
    regions: sources.regions.map((region) => regionEntry(region, derived, files)),
    indicators: derived.indicators.filter(({ id }) => used.has(id)).map((indicator) => indicatorEntry(indicator, papers)),
    attributions: Object.fromEntries([
      ...[...sources.tables, ...(sources.flows ?? [])].map(({ id, paper }) => [id, paper.attribution]),
      ...sources.offerings.flatMap(({ id, own }) => (own === undefined ? [] : [[id, own.paper.attribution]])),
    ]),
  }
}

function buildHash(files: Contents): string {
  const names = [...files.keys()].filter((name) => name !== address.changes() && name !== address.catalogue()).sort()
  return contentHash(...names.flatMap((name) => [name, files.get(name) ?? '']))
}

function regionEntry(region: RegionFile, { cubes, offerings }: Derived & { readonly offerings: readonly DerivedOffering[] }, files: Contents): RegionEntry {
  const hashOf = (...names: string[]) => contentHash(...names.map((name) => files.get(name) ?? ''))
  return {
    id: region.id,
    name: region.name,
    description: region.description,
    total: region.total.area,
    levels: region.levels.map(({ id, name, areas }) => ({
      id,
      name,
      areas: areas.length,
      hash: hashOf(address.boundaries(region.id, id), address.surroundings(region.id, id)),
    })),
    defaultIndicator: region.defaultIndicator,
    defaultLevel: region.defaultLevel,
    hash: hashOf(address.region(region.id)),
    cubes: cubes
      .filter((cube) => cube.region.id === region.id)
      .map(({ indicator, levels, periods, forecast }) => ({
        indicator: indicator.id,
        levels: [...levels],
        periods: [...periods],
        ...(forecast === undefined ? {} : { forecast }),
        marks: marksOf(files.get(address.cube(region.id, indicator.id))),
        hash: hashOf(address.cube(region.id, indicator.id)),
      })),
    ...offeringEntries(region.id, offerings, files),
    ...flowEntries(region.id, files),
    ...storyEntries(region.id, files),
  }
}

/** Absences and flags of a written cube, each once, in the order of the closed lists. */
function marksOf(written: string | undefined): (Absence | Flag)[] {
  const { status } = JSON.parse(written ?? '{"status":{}}') as Pick<CubeFile, 'status'>
  const found = new Set([...new Set(Object.values(status))].flatMap((word) => word.split(' ')))
  return [...ABSENCES, ...FLAGS].filter((mark) => found.has(mark))
}
