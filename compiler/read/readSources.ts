import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { AreaTopology } from '../boundaries/topologyAreas.ts'
import { type Finding, text } from '../check/finding.ts'
import { indicatorFileSchema } from '../schema/indicatorFile.ts'
import { type RegionFile, regionFileSchema, releaseFileSchema, topicsFileSchema } from '../schema/regionFile.ts'
import { tablePaperSchema } from '../schema/tableFile.ts'
import { groupBy } from '../derive/groupBy.ts'
import { declaredTwice, noConnection, type TablePlace } from './database/databaseFaults.ts'
import { queryPlace } from './database/declaredTables.ts'
import type { GivenTable } from './database/readDatabase.ts'
import { readFlows } from './flows/readFlows.ts'
import { readForecasts } from './forecasts/readForecasts.ts'
import { joinTables } from './joinTables.ts'
import { listFiles } from './listFiles.ts'
import { readOfferings } from './offers/readOfferings.ts'
import { readAreas, readReforms } from './readAreas.ts'
import { readStories } from './readStories.ts'
import { readTable } from './readTable.ts'
import { readYaml } from './readYaml.ts'
import type { Sources, Table } from './sources.ts'

/**
 * Reads the sources folder. Faulty files are left out and named in the findings, all at once; the rest is read on.
 * @param database the tables that regions take from a data base, read beforehand; one that is declared and not given is a finding.
 * @returns `sources` undefined only when there is no release date to write.
 */
export function readSources(folder: string, database: ReadonlyMap<string, GivenTable> = new Map()): { sources: Sources | undefined; findings: Finding[] } {
  const findings: Finding[] = []
  const keep = <T extends { findings: Finding[] }>(read: T): T => {
    findings.push(...read.findings)
    return read
  }
  const content = (file: string): string | undefined => {
    if (existsSync(join(folder, file))) return readFileSync(join(folder, file), 'utf8')
    findings.push(missing(file))
    return undefined
  }
  const yaml = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const written = content(file)
    return written === undefined ? undefined : keep(readYaml(file, written, schema)).content
  }
  const yamlFolder = <T>(name: string, schema: z.ZodType<T>): T[] =>
    listFiles(folder, name, '.yaml').flatMap((file) => yaml(`${name}/${file}`, schema) ?? [])

  const release = yaml('release.yaml', releaseFileSchema)
  const regions = yamlFolder('regions', regionFileSchema)
  const declarations = groupBy(regions.flatMap((region) => region.database.map(({ table }) => ({ id: table, file: queryPlace(region, table) }))), ({ id }) => id)
  findings.push(...papersMissing(folder, declarations))
  const sources = {
    topics: yaml('topics.yaml', topicsFileSchema) ?? [],
    areas: keep(readAreas('areas.csv', content('areas.csv') ?? '')).areas,
    reforms: keep(readReforms('reforms.csv', content('reforms.csv') ?? '')).reforms,
    tables: listFiles(folder, 'tables').flatMap((id): Table[] => {
      const paper = yaml(`tables/${id}/paper.yaml`, tablePaperSchema)
      const file = `tables/${id}/data.csv`
      const declared = declarations.has(id)
      const given = declared ? keep(givenTable(declarations.get(id) ?? [], id, database)).table : undefined
      if (declared && !existsSync(join(folder, file))) return keepTable(given)
      const data = content(file)
      const embedded = paper === undefined || data === undefined ? undefined : keep(readTable(id, file, data, paper)).table
      return keepTable(embedded === undefined || given === undefined ? embedded : keep(joinTables(embedded, given)).table)
    }),
    indicators: yamlFolder('indicators', indicatorFileSchema),
    regions,
    ...readOfferings(folder, { content, yaml, keep }),
    boundaries: readTopologies(folder, regions),
    flows: readFlows(folder, { yaml, content, keep }),
    forecasts: readForecasts(folder, yaml),
    stories: keep(readStories(folder, content)).stories,
  }
  return { sources: release === undefined ? undefined : { ...sources, release }, findings }
}

const keepTable = (table: Table | undefined): Table[] => (table === undefined ? [] : [table])

/** A declared table as it was given, or a sentence that says why it is not there. */
function givenTable(declarations: readonly TablePlace[], id: string, database: ReadonlyMap<string, GivenTable>): { table: Table | undefined; findings: Finding[] } {
  const [first, ...others] = declarations
  const given = database.get(id) ?? { table: undefined, findings: first === undefined ? [] : [noConnection(first)] }
  return { table: given.table, findings: [...given.findings, ...others.map(declaredTwice)] }
}

/** Declared tables without a folder of their own have no paper. */
const papersMissing = (folder: string, declarations: ReadonlyMap<string, unknown>): Finding[] =>
  [...declarations.keys()].filter((id) => !existsSync(join(folder, 'tables', id))).map((id) => missing(`tables/${id}/paper.yaml`))

/** The topologies that regions are drawn from; others in the folder are for benchmarks. One that is missing is a finding of the check. */
function readTopologies(folder: string, regions: readonly RegionFile[]): Map<string, AreaTopology> {
  const names = new Set(regions.flatMap(({ levels }) => levels.map(({ boundaries }) => boundaries)))
  return new Map(
    [...names].sort().flatMap((name): [string, AreaTopology][] => {
      const path = join(folder, 'boundaries', `${name}.topo.json`)
      return existsSync(path) ? [[name, JSON.parse(readFileSync(path, 'utf8')) as AreaTopology]] : []
    }),
  )
}

function missing(file: string): Finding {
  return {
    code: 'missing-file',
    severity: 'error',
    place: { file },
    sentence: text('Die Datei fehlt.', 'The file is missing.'),
    remedy: text('Anlegen; Muster liegen in tests/fixtures/sources.', 'Create it; patterns lie in tests/fixtures/sources.'),
  }
}
