import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import { buildChoropleth, type Choropleth } from '@/model/choropleth/choropleth.ts'
import { type Classification, classify } from '@/model/classify/classify.ts'
import type { Cell } from '@/model/cube/cell.ts'
import { bandKey } from '@/model/flow/changeFlows.ts'
import type { Band, FlowSet } from '@/model/flow/flowSet.ts'
import { commuterCells, type CommuterShade } from '@/model/flow/mapFlows.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { FlowTexts } from '@/model/text/flow/flowTextsOf.ts'
import type { Locale } from '@/model/text/locale.ts'
import type { MapPicture } from '@/view/map/mapPicture.ts'
import type { MapLink } from '@/view/map/marks/mapMarks.ts'
import { flowWidth } from '@/view/map/marks/ribbon.ts'
import { colours, PALETTE_IDS } from '@/view/theme/palettes.ts'
import type { FlowMapChoice } from './flowMapChoice.ts'

/** Classes of the commuters of several sets, so that a colour means the same in all of them; a balance lies around zero. */
export function commuterClasses(sets: readonly FlowSet[], areas: readonly string[], shade: CommuterShade): Classification {
  const values = sets.flatMap((set) => [...commuterCells(set, areas, shade).values()].flatMap(({ value }) => value ?? []))
  return classify(values, shade === 'balance' ? { method: 'diverging', count: 5, benchmark: 0, decimals: 0 } : { method: 'natural', count: 5, decimals: 0 })
}

/** Cells and classes of the areas of one map. */
export function shadeAreas(set: FlowSet, areas: readonly string[], shade: CommuterShade, classification: Classification, format: Format): { readonly cells: ReadonlyMap<string, Cell>; readonly choropleth: Choropleth } {
  const cells = commuterCells(set, areas, shade)
  return { cells, choropleth: buildChoropleth({ areas, cells, classification, formatBound: (bound) => format.number(bound, 0), locale: format.locale }) }
}

/** Colours of the classes of commuters. */
export const flowColours = ({ classes }: Choropleth, shade: CommuterShade): readonly string[] => colours(PALETTE_IDS[0], classes.length, shade === 'balance' ? 'diverging' : 'sequential')

/** Flows as ribbons between the points where the names of the areas stand; `largest` is the widest of all that are compared. */
export function buildLinks(bands: readonly Band[], { features }: Boundaries, largest: number, nameOf: (band: Band) => string): readonly MapLink[] {
  const points = new Map(features.map(({ id, properties }) => [id, properties.label]))
  return bands.flatMap((band): MapLink[] => {
    const [from, to] = [points.get(band.from), points.get(band.to)]
    return from === undefined || to === undefined ? [] : [{ id: bandKey(band), kind: 'flow', from, to, width: flowWidth(band.people, largest), name: nameOf(band) }]
  })
}

interface FlowPictureInput {
  readonly set: FlowSet
  readonly title: string
  readonly choice: Pick<FlowMapChoice, 'shade' | 'place'>
  readonly boundaries: Boundaries
  readonly surroundings: Surroundings | undefined
  readonly choropleth: Choropleth
  readonly colours: readonly string[]
  readonly words: FlowTexts['map']
  readonly locale: Locale
}

/** The areas of a flow map, for page and picture. */
export function flowPicture({ set, title, choice: { shade, place }, words, locale, ...drawn }: FlowPictureInput): MapPicture {
  return {
    ...drawn,
    names: new Map(drawn.boundaries.features.map(({ id }) => [id, set.nodes.get(id)?.name[locale] ?? id])),
    selected: place === undefined ? [] : [place],
    emphasised: undefined,
    lit: undefined,
    description: `${words.picture(title)}. ${words.shade}: ${words.shades[shade]}`,
  }
}

/** Ids of the flows that leave or reach an area: what lights up together. */
export const linksOf = (bands: readonly Band[], area: string): readonly string[] => bands.filter(({ from, to }) => from === area || to === area).map(bandKey)

/** Widths for the legend: the largest flow, and round parts of it. */
export function widthSteps(largest: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest)))
  const steps = [power / 2, power, 2 * power, 5 * power].filter((step) => step >= 1 && step <= largest)
  return steps.slice(-3)
}
