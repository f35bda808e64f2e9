import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { crossAreas } from '@/features/transition/crossRows.ts'
import type { CrossSection } from '@/features/transition/crossSections.ts'
import { frozenCross } from '@/features/transition/frozenCross.ts'
import { frozenForecast } from '@/features/transition/forecast/frozenForecast.ts'
import { frozenFlows } from '@/features/transition/frozenFlows.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { transitionTables } from '@/features/transition/transitionTables.ts'
import { residenceTable } from '@/model/flow/residenceTable.ts'
import { cubeFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import { offeringFile, residenceFile, sitesFile } from '@/query/offeringFiles.ts'
import { flowFile } from '@/query/useFlow.ts'
import { strange } from './offeringFigures.ts'
import type { PageFigures, PagePlace } from './pageFigures.ts'

/** What the page Übergänge shows of a view. */
export async function transitionFigures({ view, catalogue, region }: PagePlace): Promise<PageFigures | undefined> {
  const entry = catalogue.regions.find(({ id }) => id === view.region)
  const tables = transitionTables(catalogue, entry)
  const shown = tables.find(({ id }) => id === view.section) ?? tables[0]
  if (shown === undefined) return undefined
  if (shown.kind === 'cross') {
    const { figures, filter } = frozenCross(shown.section, await cubesOf(catalogue, view.region, indicatorsOf(shown.section)), crossAreas(region, entry), view.filter, catalogue)
    return { figures, address: { section: shown.id, filter }, lost: strange(view.section, shown.id) }
  }
  if (shown.kind === 'forecast') {
    const frozen = frozenForecast(shown.indicators, await cubesOf(catalogue, view.region, shown.indicators.map(({ id }) => id)), crossAreas(region, entry), view.filter, catalogue)
    return frozen && { figures: frozen.figures, address: { section: shown.id, filter: frozen.filter }, lost: frozen.lost }
  }
  const table = shown.kind === 'flow' ? await loadFile(flowFile(catalogue, view.region, shown.id)) : await residences(catalogue, region, shown.entry.offering)
  if (table === undefined) return undefined
  const { figures, filter, lost } = frozenFlows(table, region, view.filter, catalogue)
  return { figures, address: { section: shown.id, filter }, lost: [...strange(view.section, shown.id), ...lost] }
}

const indicatorsOf = ({ whole, categories }: CrossSection): readonly string[] => [...new Set([whole.indicator, ...categories.map(({ indicator }) => indicator)])]

async function cubesOf(catalogue: Catalogue, region: string, ids: readonly string[]) {
  const cubes = await Promise.all(ids.map((id) => loadFile(cubeFile(catalogue, region, id))))
  return new Map(cubes.map((cube) => [cube.indicator, cube]))
}

async function residences(catalogue: Catalogue, region: Region, offering: string): Promise<FlowTable | undefined> {
  const [residenceOf, sitesOf] = [residenceFile(catalogue, region.id, offering), sitesFile(catalogue, region.id)]
  if (residenceOf === undefined || sitesOf === undefined) return undefined
  const [offers, residence, sites] = await Promise.all([loadFile(offeringFile(catalogue, region.id, offering)), loadFile(residenceOf), loadFile(sitesOf)])
  return residenceTable(offers, residence, sites, region)
}
