import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { areasTable } from '@/model/package/areasTable.ts'
import { figuresTable } from '@/model/package/figuresTable.ts'
import { flowTable } from '@/model/package/flowTables.ts'
import { offeringTable, residenceTable, sitesTable } from '@/model/package/offeringTables.ts'
import type { PackageTable } from '@/model/package/packageTable.ts'
import type { Locale } from '@/model/text/locale.ts'
import { cubeFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import { offeringFile, residenceFile, sitesFile } from '@/query/offeringFiles.ts'
import { flowFile } from '@/query/useFlow.ts'

/** A table that is on its way. */
export type TableLoader = () => Promise<readonly PackageTable[]>

/** What a package of a region holds: its areas, and the loaders of everything else, in the order of the package. */
export function packageContent(catalogue: Catalogue, region: Region, locale: Locale): { readonly areas: PackageTable; readonly loaders: readonly TableLoader[] } {
  const entry = catalogue.regions.find(({ id }) => id === region.id)
  const figures = (entry?.cubes ?? []).flatMap(({ indicator }): TableLoader[] => {
    const known = catalogue.indicators.find(({ id }) => id === indicator)
    return known === undefined ? [] : [async () => [figuresTable(await loadFile(cubeFile(catalogue, region.id, indicator)), known, locale)]]
  })
  const offerings = (entry?.offerings ?? []).map(({ offering }): TableLoader => async () => {
    const [offers, residence] = [await loadFile(offeringFile(catalogue, region.id, offering)), residenceFile(catalogue, region.id, offering)]
    return [offeringTable(offers, locale), ...(residence === undefined ? [] : [residenceTable(offers, await loadFile(residence), locale)])]
  })
  const sites = sitesFile(catalogue, region.id)
  const paperOfSites = entry?.offerings?.find(({ places }) => places === 'sites')?.paper
  const schools: TableLoader[] = sites === undefined ? [] : [async () => [sitesTable(await loadFile(sites), paperOfSites, locale)]]
  const flows = (entry?.flows ?? []).map(({ flow }): TableLoader => async () => [flowTable(await loadFile(flowFile(catalogue, region.id, flow)), locale)])
  return { areas: areasTable(region, locale), loaders: [...figures, ...schools, ...offerings, ...flows] }
}
