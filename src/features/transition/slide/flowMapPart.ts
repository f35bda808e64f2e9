import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import type { Selection } from '@/model/cube/cube.ts'
import { type FlowSet, flowsAt } from '@/model/flow/flowSet.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { largestFlow, openThreshold } from '@/model/flow/mapFlows.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { SlidePicture } from '@/model/slide/slideContent.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import type { Plate } from '@/view/plate/plate.ts'
import { slidePlate } from '@/view/slide/slidePlate.ts'
import { commuterClasses, flowColours, shadeAreas } from '../buildFlowMap.ts'
import { type DrawnFlowMap, drawFlowMap } from '../drawFlowMap.ts'
import { settleFlowMap } from '../flowMapChoice.ts'

/** Where the areas of a flow table lie. */
export interface FlowGround {
  readonly areas: readonly string[]
  readonly boundaries: Boundaries
  readonly surroundings: Surroundings | undefined
}

interface FlowMapPartInput {
  readonly filter: Selection
  readonly table: FlowTable
  /** All flows of the place. */
  readonly full: FlowSet
  /** "Großraum Braunschweig, 2024" */
  readonly title: string
  /** Areas whose flows are shown together. */
  readonly of: readonly string[]
  readonly by: Selection
  readonly ground: FlowGround
}

/** The map of flows as part of a slide, with the classes and widths it has on the page in every period; and what is drawn, to be said beside it. */
export function flowMapPart({ filter, table, full, title, of, by, ground }: FlowMapPartInput, t: Texts, format: Format): { readonly part: SlidePicture<Plate>; readonly drawn: DrawnFlowMap['drawn'] } {
  const { choice } = settleFlowMap(filter, table, openThreshold(table))
  const everyPeriod = table.periods.map((period) => flowsAt(table, { areas: of, period, by }))
  const { choropleth } = shadeAreas(full, ground.areas, choice.shade, commuterClasses(everyPeriod, ground.areas, choice.shade), format)
  const colours = flowColours(choropleth, choice.shade)
  const map = drawFlowMap({ title, set: full, choropleth }, { table, choice, ...ground, colours, largest: largestFlow(everyPeriod) }, { t, format })
  const words = flowTextsOf(format.locale).map
  const place = choice.place === undefined ? '' : `${words.place}: ${table.nodes.get(choice.place)?.name[format.locale] ?? choice.place}`
  const details = [words.picture(title), place, map.over].filter((part) => part !== '').join(' · ')
  const drawing = slidePlate({ title: table.name[format.locale], details, legend: map.legend, drawing: map.drawing })
  return { part: { kind: 'picture', title: details, description: map.description, drawing, notes: map.notes }, drawn: map.drawn }
}
