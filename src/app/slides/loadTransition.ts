import { crossSlide } from '@/features/transition/slide/crossSlide.ts'
import { crossAreas } from '@/features/transition/crossRows.ts'
import { forecastSlide } from '@/features/transition/slide/forecastSlide.ts'
import { flowSlide } from '@/features/transition/slide/flowSlide.ts'
import { transitionTables } from '@/features/transition/transitionTables.ts'
import { residenceTable } from '@/model/flow/residenceTable.ts'
import type { SlideBody } from '@/model/slide/slideContent.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { cubeFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import { offeringFile, residenceFile, sitesFile } from '@/query/offeringFiles.ts'
import { flowFile } from '@/query/useFlow.ts'
import type { BodyInput } from './bodyInput.ts'

/** A view of Übergänge: the table or cross-section the address names, or the region's first. */
export async function loadTransition({ view, catalogue, region, format }: BodyInput): Promise<SlideBody<never>> {
  const entry = catalogue.regions.find(({ id }) => id === view.region)
  const tables = transitionTables(catalogue, entry)
  const shown = tables.find(({ id }) => id === view.section) ?? tables[0]
  if (shown === undefined) return nothing()
  if (shown.kind === 'flow') return flowSlide(view.filter, await loadFile(flowFile(catalogue, view.region, shown.id)), region, format)
  if (shown.kind === 'residence') {
    const [residenceOf, sitesOf] = [residenceFile(catalogue, view.region, shown.entry.offering), sitesFile(catalogue, view.region)]
    if (residenceOf === undefined || sitesOf === undefined) return nothing()
    const [offers, residence, sites] = await Promise.all([loadFile(offeringFile(catalogue, view.region, shown.entry.offering)), loadFile(residenceOf), loadFile(sitesOf)])
    return flowSlide(view.filter, residenceTable(offers, residence, sites, region), region, format)
  }
  if (shown.kind === 'forecast') return forecastSlide(view.filter, shown.indicators, await cubesOf(shown.indicators.map(({ id }) => id)), crossAreas(region, entry), format)
  const { section } = shown
  return crossSlide(view.filter, { catalogue, region, section, cubes: await cubesOf([section.whole.indicator, ...section.categories.map(({ indicator }) => indicator)]) }, format)

  async function cubesOf(ids: readonly string[]) {
    const cubes = await Promise.all([...new Set(ids)].map((id) => loadFile(cubeFile(catalogue, view.region, id))))
    return new Map(cubes.map((cube) => [cube.indicator, cube]))
  }

  function nothing(): SlideBody<never> {
    return { sentence: '', parts: [], papers: [], figures: [], remarks: [flowTextsOf(format.locale).nothing] }
  }
}
