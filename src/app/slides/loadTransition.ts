import { crossSlide } from '@/features/transition/slide/crossSlide.ts'
import { crossAreas } from '@/features/transition/crossRows.ts'
import { forecastSlide } from '@/features/transition/slide/forecastSlide.ts'
import type { FlowGround } from '@/features/transition/slide/flowMapPart.ts'
import { flowSlide, levelOnSlide } from '@/features/transition/slide/flowSlide.ts'
import { transitionTables } from '@/features/transition/transitionTables.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { residenceTable } from '@/model/flow/residenceTable.ts'
import type { SlideBody } from '@/model/slide/slideContent.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { boundariesFile, cubeFile, surroundingsFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import { offeringFile, residenceFile, sitesFile } from '@/query/offeringFiles.ts'
import { flowFile } from '@/query/useFlow.ts'
import type { Plate } from '@/view/plate/plate.ts'
import type { BodyInput } from './bodyInput.ts'
import { faultText } from './faultText.ts'

/** A view of Übergänge: the table or cross-section the address names, or the region's first. */
export async function loadTransition({ view, catalogue, region, t, format }: BodyInput): Promise<SlideBody<Plate>> {
  const entry = catalogue.regions.find(({ id }) => id === view.region)
  const tables = transitionTables(catalogue, entry)
  const shown = tables.find(({ id }) => id === view.section) ?? tables[0]
  if (shown === undefined) return nothing()
  if (shown.kind === 'flow') return flows(await loadFile(flowFile(catalogue, view.region, shown.id)))
  if (shown.kind === 'residence') {
    const [residenceOf, sitesOf] = [residenceFile(catalogue, view.region, shown.entry.offering), sitesFile(catalogue, view.region)]
    if (residenceOf === undefined || sitesOf === undefined) return nothing()
    const [offers, residence, sites] = await Promise.all([loadFile(offeringFile(catalogue, view.region, shown.entry.offering)), loadFile(residenceOf), loadFile(sitesOf)])
    return flows(residenceTable(offers, residence, sites, region))
  }
  if (shown.kind === 'forecast') return forecastSlide(view.filter, shown.indicators, await cubesOf(shown.indicators.map(({ id }) => id)), crossAreas(region, entry), format)
  const { section } = shown
  return crossSlide(view.filter, { catalogue, region, section, cubes: await cubesOf([section.whole.indicator, ...section.categories.map(({ indicator }) => indicator)]) }, format)

  /** Without borders it is a slide without a map, and says so. */
  async function flows(table: FlowTable): Promise<SlideBody<Plate>> {
    const level = levelOnSlide(view.filter, table, region)
    const slide = (ground: FlowGround | undefined) => flowSlide(view.filter, table, { region, ground }, t, format)
    if (level === undefined) return slide(undefined)
    let mapFault = ''
    const [boundaries, surroundings] = await Promise.all([
      loadFile(boundariesFile(catalogue, region.id, level.id)).catch((error: unknown) => {
        mapFault = faultText(error, t, format.locale)
        return undefined
      }),
      loadFile(surroundingsFile(catalogue, region.id, level.id)).catch(() => undefined),
    ])
    if (boundaries !== undefined) return slide({ areas: level.areas, boundaries, surroundings })
    const body = slide(undefined)
    return { ...body, remarks: [...body.remarks, slideTextsOf(format.locale).slide.mapFault(mapFault)] }
  }

  async function cubesOf(ids: readonly string[]) {
    const cubes = await Promise.all([...new Set(ids)].map((id) => loadFile(cubeFile(catalogue, view.region, id))))
    return new Map(cubes.map((cube) => [cube.indicator, cube]))
  }

  function nothing(): SlideBody<never> {
    return { sentence: '', parts: [], papers: [], figures: [], remarks: [flowTextsOf(format.locale).nothing] }
  }
}
