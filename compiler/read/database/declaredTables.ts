import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type QueryFile, regionFileSchema, type RegionFile } from '../../schema/regionFile.ts'
import { type TablePaper, tablePaperSchema } from '../../schema/tableFile.ts'
import { listFiles } from '../listFiles.ts'
import { readYaml } from '../readYaml.ts'

/** A table that a region takes from the data base. */
export interface DeclaredTable extends QueryFile {
  readonly id: string
  /** What findings call the query: the region's file and the table. */
  readonly file: string
  readonly paper: TablePaper
}

/** What findings call a query: `regions/helmstedt.yaml: database/angebote`. Their line is then the row of its result. */
export const queryPlace = (region: Pick<RegionFile, 'id'>, table: string): string => `regions/${region.id}.yaml: database/${table}`

const read = (folder: string, file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '')

/** All tables that regions take from the data base, each once. A faulty region or paper is passed over here: reading the sources names it. */
export function declaredTables(folder: string): DeclaredTable[] {
  const regions = listFiles(folder, 'regions', '.yaml').flatMap((name) => readYaml(name, read(folder, `regions/${name}`), regionFileSchema).content ?? [])
  const queries = regions.flatMap((region) => region.database.map((query) => ({ ...query, file: queryPlace(region, query.table) })))
  const first = queries.filter(({ table }, at) => queries.findIndex((query) => query.table === table) === at)
  return first.flatMap((query): DeclaredTable[] => {
    const paper = readYaml('paper.yaml', read(folder, `tables/${query.table}/paper.yaml`), tablePaperSchema).content
    return paper === undefined ? [] : [{ ...query, id: query.table, paper }]
  })
}
