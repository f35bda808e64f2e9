import type { Cell } from '@/model/cube/cell.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { panelTextsOf } from '@/model/text/panels/panelTextsOf.ts'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import { mapDrawing } from '@/view/map/svg/mapDrawing.ts'
import { mapLegend } from '@/view/plate/mapLegend.ts'
import type { Plate, PlateOffer } from '@/view/plate/plate.ts'
import type { PlateFoot } from '@/view/plate/plateFoot.ts'
import { plateFlags } from '@/view/plate/plateFlags.ts'
import { trendPlate } from '@/view/chart/trendPlate.ts'
import { buildClasses, buildMap, buildPicture, POINTING_NOWHERE } from './buildPicture.ts'
import { figuresOf } from './figuresOf.ts'
import { heading } from './heading.ts'
import type { Scene } from './scene.ts'
import { sceneSentence } from './sceneSentence.ts'

/** The pictures of a scene that can be taken along: its map and its trend, each where there is one. */
export function explorePlates(scene: Scene, foot: PlateFoot, { t, format }: { readonly t: Texts; readonly format: Format }): readonly PlateOffer[] {
  const { indicator, view, region, cube } = scene
  const w = plateTextsOf(format.locale)
  const { title, details, region: place } = heading(scene, format)
  const shared = {
    title,
    details,
    region: place,
    sentence: sceneSentence(scene, format),
    ...foot,
  }
  const flagsOf = (drawn: readonly Cell[]) => plateFlags([...drawn, ...spokenCells(scene)], indicator.demo, w)
  const file = `schulwege-${region.id}-${indicator.id}`
  const map = mapParts(scene, t, format)
  const trend = trendPlate({ figures: figuresOf(scene), selected: view.areas, format, p: panelTextsOf(format.locale), w })
  const offers: PlateOffer[] = []
  if (map !== undefined) offers.push({ id: 'map', name: w.map, file: `${file}-${view.period}`, plate: { ...shared, ...map.parts, notes: [], flags: flagsOf(map.drawn) } })
  if (trend !== undefined) {
    const { drawn, ...parts } = trend
    offers.push({ id: 'trend', name: w.trend, file: `${file}-${w.trendFile}`, plate: { ...shared, details: heading(scene, format, spanOf(cube, indicator, format)).details, ...parts, flags: flagsOf(drawn) } })
  }
  return offers
}

function mapParts(scene: Scene, t: Texts, format: Format): { readonly parts: Pick<Plate, 'drawing' | 'legend'>; readonly drawn: readonly Cell[] } | undefined {
  const choropleth = buildMap(scene, buildClasses(scene), format)
  const picture = buildPicture(scene, choropleth, POINTING_NOWHERE, t, format)
  if (picture === undefined) return undefined
  const legend = mapLegend({ choropleth, colours: picture.colours, indicator: scene.indicator, t, w: plateTextsOf(format.locale), format })
  return { parts: { drawing: mapDrawing(picture), legend }, drawn: cellsOf(scene, scene.level.areas) }
}

/** "1995 bis 2023" is said as "1995 – 2023": a trend shows them all. */
function spanOf({ periods }: Scene['cube'], { yearMeaning }: Scene['indicator'], format: Format): string {
  const [first, last] = [periods[0], periods.at(-1)]
  return [...new Set([first, last])].flatMap((period) => (period === undefined ? [] : [format.period(period, yearMeaning)])).join(' – ')
}

const cellsOf = ({ cube, view }: Scene, areas: readonly string[]): readonly Cell[] => areas.map((area) => cube.cell(area, view.period, view.by))

/** The figures of which the sentence speaks, beside those of the areas it names: the region's and what is compared with. */
const spokenCells = (scene: Scene): readonly Cell[] => cellsOf(scene, [scene.region.total, scene.view.benchmark, ...scene.view.areas])
