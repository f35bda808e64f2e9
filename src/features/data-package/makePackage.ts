import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { dataPackage, PAPERS_FILE, papersOf } from '@/model/package/dataPackage.ts'
import { packageCsv, type PackageTable } from '@/model/package/packageTable.ts'
import type { Locale } from '@/model/text/locale.ts'
import { papersFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import { packageContent } from './packageContent.ts'
import { zipPackage } from './zipPackage.ts'

interface Order {
  readonly catalogue: Catalogue
  readonly region: Region
  readonly locale: Locale
  /** How much of the work is done, between 0 and 1. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/** So many files are asked for at once: enough for a quick line, few enough for a slow one. */
const AT_ONCE = 4

/**
 * All figures of a region, what its schools offer and who goes where, with papers and descriptor as a ZIP: a Frictionless data package.
 * @throws DataFileError when one of the files fails: a package with a hole would be taken for the whole.
 */
export async function makePackage({ catalogue, region, locale, onProgress, signal }: Order): Promise<Blob> {
  const { areas, loaders } = packageContent(catalogue, region, locale)
  const papers = await loadFile(papersFile(catalogue))
  const tables: PackageTable[] = [areas]
  for (let at = 0; at < loaders.length; at += AT_ONCE) {
    signal.throwIfAborted()
    const loaded = await Promise.all(loaders.slice(at, at + AT_ONCE).map((load) => load()))
    tables.push(...loaded.flat())
    onProgress(0.5 * (at / loaders.length))
  }
  const used = new Set(tables.map(({ name }) => name))
  const own = { ...papers, tables: papersOf(papers, tables), indicators: papers.indicators.filter(({ indicator }) => used.has(indicator)) }
  const files: readonly (readonly [string, () => string])[] = [
    ['datapackage.json', () => JSON.stringify(dataPackage({ catalogue, region, papers, tables, locale }), undefined, 2)],
    [PAPERS_FILE, () => JSON.stringify(own, undefined, 2)],
    ...tables.map((table) => [table.path, () => packageCsv(table)] as const),
  ]
  return await zipPackage(files, (done) => {
    signal.throwIfAborted()
    onProgress(0.5 + 0.5 * (done / files.length))
  })
}
