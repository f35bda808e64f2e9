import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Changes } from '@/contract/schema/changes.ts'
import type { Papers } from '@/contract/schema/paper.ts'
import type { Region } from '@/contract/schema/region.ts'
import { DataFileError } from './dataFileError.ts'
import { plainName } from '@/model/text/plainName.ts'

/*
 * What the browser checks of a file: cheap things only, so that nothing above meets a hole where the contract promises a list.
 * The compiler and the contract tests check the whole schema.
 */

/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>

export const isFields = (content: unknown): content is Fields => typeof content === 'object' && content !== null && !Array.isArray(content)

/** @throws DataFileError for anything but an object */
export function fieldsOf(content: unknown, file: string): Fields {
  if (!isFields(content)) throw new DataFileError(file, 'damaged', 'not an object')
  return content
}

/** Lists of objects or of texts under the names given, filled unless they may be empty. @throws DataFileError */
export function needLists(content: unknown, file: string, names: readonly string[], mayBeEmpty = false): Fields {
  const fields = fieldsOf(content, file)
  for (const name of names) {
    const list = fields[name]
    if (!Array.isArray(list) || (list.length === 0 && !mayBeEmpty)) throw new DataFileError(file, 'damaged', `"${name}" is not a filled list`)
    if (!list.every(isFields) && !list.every((entry) => typeof entry === 'string')) throw new DataFileError(file, 'damaged', `"${name}" has a hole`)
  }
  return fields
}

/** @throws DataFileError with the detail, where the condition does not hold */
export function need(condition: boolean, file: string, detail: string): void {
  if (!condition) throw new DataFileError(file, 'damaged', detail)
}

/** Regions, levels, offers and indicators are there and every id that is pointed at exists. @throws DataFileError */
export function checkCatalogue(content: unknown, file: string): Catalogue {
  const fields = needLists(content, file, ['regions', 'indicators', 'topics'])
  need(isFields(fields.build) && isFields(fields.attributions), file, 'build or attributions are missing')
  const catalogue = content as Catalogue
  const indicators = new Set(catalogue.indicators.map(({ id }) => id))
  const topics = new Set(catalogue.topics.map(({ id }) => id))
  for (const indicator of catalogue.indicators) {
    need(topics.has(indicator.topic), file, `topic "${indicator.topic}" is not in the list`)
    need(isFields(indicator.name) && Array.isArray(indicator.breakdowns), file, `indicator "${indicator.id}" has no name or breakdowns`)
  }
  for (const region of catalogue.regions) {
    needLists(region, file, ['levels', 'cubes'])
    const strange = region.cubes.find((cube) => !indicators.has(cube.indicator) || !Array.isArray(cube.periods) || cube.periods.length === 0)
    need(strange === undefined, file, `region "${region.id}" offers "${strange?.indicator ?? ''}", which is not described`)
  }
  return catalogue
}

/** Every level's areas are described, the total and the benchmarks too; no name turns the direction of writing. @throws DataFileError */
export function checkRegion(content: unknown, file: string): Region {
  needLists(content, file, ['levels', 'areas', 'benchmarks'])
  needLists(content, file, ['dataFlows'], true)
  needLists(fieldsOf(content, file).cooperation, file, ['partners', 'agreements', 'bodies', 'events', 'facts'], true)
  const region = content as Region
  const known = new Set(region.areas.map(({ id }) => id))
  need(known.has(region.total), file, `area "${region.total}" is not described`)
  for (const id of [...region.levels.flatMap(({ areas }) => areas), ...region.benchmarks]) need(known.has(id), file, `area "${id}" is not described`)
  return { ...region, areas: region.areas.map((area) => ({ ...area, name: plainName(area.name), short: plainName(area.short) })) }
}

/** Every feature has an id, a label point and coordinates. @throws DataFileError */
export function checkBoundaries(content: unknown, file: string): Boundaries {
  needLists(content, file, ['features'])
  const boundaries = content as Boundaries
  need(Array.isArray(boundaries.bbox) && boundaries.bbox.length === 4, file, 'no bbox')
  for (const feature of boundaries.features) {
    need(typeof feature.id === 'string' && isFields(feature.properties), file, 'an area has no id')
    need(Array.isArray(feature.properties.label), file, `area "${feature.id}" has no place for its label`)
    need(isFields(feature.geometry) && Array.isArray(feature.geometry.coordinates), file, `area "${feature.id}" has no border`)
  }
  return boundaries
}

/** @throws DataFileError */
export function checkSurroundings(content: unknown, file: string): Surroundings {
  needLists(content, file, ['features'], true)
  return content as Surroundings
}

/** @throws DataFileError */
export function checkPapers(content: unknown, file: string): Papers {
  needLists(content, file, ['tables', 'indicators'])
  return content as Papers
}

/** @throws DataFileError */
export function checkChanges(content: unknown, file: string): Changes {
  needLists(content, file, ['sentences'], true)
  return content as Changes
}

/** What `decodeCube` takes for granted: the parts of the envelope are there, and the file holds what it was asked for. @throws DataFileError */
export function checkCube(content: unknown, file: string, region: string, indicator: string): void {
  const fields = fieldsOf(content, file)
  need(Array.isArray(fields.id) && Array.isArray(fields.size) && isFields(fields.dimension), file, 'no dimensions')
  need(isFields(fields.status) || fields.status === undefined, file, 'no status')
  const extension = fields.extension as Fields
  need(extension.region === region && extension.indicator === indicator, file, `holds ${String(extension.indicator)} of ${String(extension.region)}`)
  need(Array.isArray(extension.breaks), file, 'no list of breaks')
}
