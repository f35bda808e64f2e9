import { address } from '@/contract/address.ts'
import { derive } from './derive/derive.ts'
import { rateTable } from './derive/flows/rateTable.ts'
import { forecastTables } from './derive/forecast/forecastTable.ts'
import type { DerivedCube } from './derive/deriveCube.ts'
import { offerFiles } from './offerFiles.ts'
import type { Sources } from './read/sources.ts'
import { boundaryFiles } from './write/boundaryFiles.ts'
import { catalogueJson } from './write/catalogueJson.ts'
import { cubeFile } from './write/cubeFile.ts'
import { describedFlows, describedIndicators, describedOfferings } from './write/dcat/described.ts'
import { dcatJson } from './write/dcat/dcatJson.ts'
import { publishedOrigins } from './write/flows/flowFile.ts'
import { flowFiles } from './write/flows/flowFiles.ts'
import { openingJson } from './write/openingJson.ts'
import { papersJson } from './write/papersJson.ts'
import { predecessorsOf, regionJson } from './write/regionJson.ts'
import { storyFiles } from './write/storyFiles.ts'

/**
 * From sources to the content of every file, by its address: the same sources give the same bytes. Touches no disk.
 * `changes.json` is not among them, as it depends on the build before (`report/renewChanges`).
 * @throws RangeError when an area of a level has no boundary.
 */
export function compile(unordered: Sources): Map<string, string> {
  const sources = inOrder(unordered)
  const forecasts = forecastTables(sources)
  const reckoned = [...(sources.flows ?? []).map((flow) => rateTable(flow, publishedOrigins(flow))), ...forecasts.map(({ table }) => table)]
  const withReckoned: Sources = { ...sources, tables: [...sources.tables, ...reckoned] }
  const derived = derive(withReckoned)
  const { tree } = derived
  const files = new Map<string, string>()
  const write = (name: string, content: unknown) => files.set(name, `${JSON.stringify(content)}\n`)
  const predecessors = predecessorsOf(sources)
  const attributions = new Map(withReckoned.tables.map(({ id, paper }) => [id, paper.attribution]))

  for (const region of sources.regions) {
    write(address.region(region.id), regionJson(region, tree, predecessors, BOUNDARY_SOURCE))
    for (const level of region.levels) {
      const { boundaries, surroundings } = boundaryFiles(level, sources, tree)
      write(address.boundaries(region.id, level.id), boundaries)
      write(address.surroundings(region.id, level.id), surroundings)
    }
  }
  for (const cube of derived.cubes) {
    write(address.cube(cube.region.id, cube.indicator.id), cubeFile(cube, attributionOf(cube, attributions), sources.release.date))
  }
  const offerings = offerFiles(sources, tree, write)
  const flows = flowFiles(sources)
  for (const [name, content] of flows) write(name, content)
  for (const [name, content] of storyFiles(sources)) write(name, content)
  const papers = papersJson(sources, derived.indicators, forecasts)
  write(address.papers(), papers)
  const described = [
    ...describedIndicators(derived.cubes, withReckoned.tables, sources.topics),
    ...describedOfferings(offerings, new Map(papers.tables.map((paper) => [paper.id, paper]))),
    ...describedFlows(sources.flows, sources.regions, flows),
  ]
  write(address.dcat(), dcatJson(sources.release, sources.regions, described))
  const catalogue = catalogueJson(withReckoned, { ...derived, offerings }, files)
  write(address.catalogue(), catalogue)
  for (const entry of catalogue.regions) {
    const opening = openingJson(entry.id, catalogue, files)
    if (opening !== undefined) write(address.opening(entry.id), opening)
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The source line that the terms of the boundaries ask for (sources/boundaries/README.md). */
const BOUNDARY_SOURCE = '© GeoBasis-DE / BKG 2016 (Daten verändert)'

/** The lines of all tables an indicator is made of, each once. */
function attributionOf({ indicator }: DerivedCube, attributions: ReadonlyMap<string, string>): string {
  return [...new Set(indicator.from.flatMap(({ table }) => attributions.get(table) ?? []))].join(' · ')
}

/** Regions as they are offered; tables by id: the order on the disk must not matter. */
function inOrder(sources: Sources): Sources {
  return {
    ...sources,
    regions: [...sources.regions].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    tables: [...sources.tables].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}
