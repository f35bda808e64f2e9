import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Papers } from '@/contract/schema/paper.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Cube } from '@/model/cube/cube.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { AREAS_FILE, dataPackage, figuresFile, PAPERS_FILE } from '@/model/package/dataPackage.ts'
import { areasCsv, figuresCsv } from '@/model/package/packageTables.ts'
import { cubeFile, papersFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import { zipPackage } from './zipPackage.ts'

interface Order {
  readonly catalogue: Catalogue
  readonly region: Region
  readonly format: Format
  /** How much of the work is done, between 0 and 1. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/** So many files are asked for at once: enough for a quick line, few enough for a slow one. */
const AT_ONCE = 4

/**
 * All figures of a region with papers and descriptor as a ZIP: a Frictionless data package.
 * @throws DataFileError when one of the files fails: a package with a hole would be taken for the whole.
 */
export async function makePackage({ catalogue, region, format, onProgress, signal }: Order): Promise<Blob> {
  const indicators = catalogue.regions.find(({ id }) => id === region.id)?.cubes.map(({ indicator }) => indicator) ?? []
  const papers = await loadFile(papersFile(catalogue))
  const cubes: Cube[] = []
  for (let at = 0; at < indicators.length; at += AT_ONCE) {
    signal.throwIfAborted()
    cubes.push(...(await Promise.all(indicators.slice(at, at + AT_ONCE).map((indicator) => loadFile(cubeFile(catalogue, region.id, indicator))))))
    onProgress(0.5 * (cubes.length / indicators.length))
  }
  const files = packageFiles({ catalogue, region, papers, cubes, format })
  return await zipPackage(files, (done) => {
    signal.throwIfAborted()
    onProgress(0.5 + 0.5 * (done / files.length))
  })
}

interface Content {
  readonly catalogue: Catalogue
  readonly region: Region
  readonly papers: Papers
  readonly cubes: readonly Cube[]
  readonly format: Format
}

/** Every file of the package, written when its turn comes. */
export function packageFiles({ catalogue, region, papers, cubes, format }: Content): readonly (readonly [string, () => string])[] {
  const used = new Set(cubes.map(({ indicator }) => indicator))
  const own = papers.indicators.filter(({ indicator }) => used.has(indicator))
  const tables = new Set([...own.map(({ table }) => table), ...catalogue.indicators.filter(({ id }) => used.has(id)).map(({ paper }) => paper)])
  return [
    ['datapackage.json', () => JSON.stringify(dataPackage({ catalogue, region, papers, cubes, format }), undefined, 2)],
    [PAPERS_FILE, () => JSON.stringify({ ...papers, tables: papers.tables.filter(({ id }) => tables.has(id)), indicators: own }, undefined, 2)],
    [AREAS_FILE, () => areasCsv(region)],
    ...cubes.map((cube) => [figuresFile(cube.indicator), () => figuresCsv(cube)] as const),
  ]
}
