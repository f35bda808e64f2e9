import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import type { FlowSet } from '@/model/flow/flowSet.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { flowsOnMap } from '@/model/flow/mapFlows.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { marksTextsOf } from '@/model/text/marks/marksTextsOf.ts'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import { markKeys } from '@/view/legend/markKeys.ts'
import { NO_EMPHASIS } from '@/view/map/marks/mapMarks.ts'
import { mapDrawing } from '@/view/map/svg/mapDrawing.ts'
import { mapLegend } from '@/view/plate/mapLegend.ts'
import type { Plate } from '@/view/plate/plate.ts'
import type { Drawn } from '@/view/plate/plateFlags.ts'
import { signLegend } from '@/view/plate/signLegend.ts'
import { buildLinks, flowPicture, widthSteps } from './buildFlowMap.ts'
import type { FlowMapChoice } from './flowMapChoice.ts'
import { flowMapNotes } from './flowMapNotes.ts'
import { drawnBands } from './flowPlates.ts'

/** What maps of flows beside each other have in common. */
export interface FlowMapGround {
  readonly table: FlowTable
  readonly choice: FlowMapChoice
  readonly boundaries: Boundaries
  readonly surroundings: Surroundings | undefined
  readonly colours: readonly string[]
  /** The widest flow of all that are compared. */
  readonly largest: number
}

/** A map of flows, drawn at any size, and what has to be said with it. */
export interface DrawnFlowMap extends Pick<Plate, 'legend' | 'notes' | 'drawing'> {
  /** What a screen reader says of it. */
  readonly description: string
  /** Only flows of more people than this are drawn; empty: all. */
  readonly over: string
  /** The figures that are drawn, as far as their flags go. */
  readonly drawn: readonly Drawn[]
}

/** Draws a map of flows for paper: the picture to take along and the slide. */
export function drawFlowMap({ title, set, choropleth }: { readonly title: string; readonly set: FlowSet; readonly choropleth: Choropleth }, ground: FlowMapGround, { t, format }: { readonly t: Texts; readonly format: Format }): DrawnFlowMap {
  const { table, choice, boundaries, surroundings, colours, largest } = ground
  const { locale } = format
  const [w, words] = [plateTextsOf(locale), flowTextsOf(locale).map]
  const flows = flowsOnMap(set, choice)
  const links = buildLinks(flows.bands, boundaries, largest, ({ from, to }) => `${from} ${to}`)
  const picture = flowPicture({ set, title, choice, boundaries, surroundings, choropleth, colours, words, locale })
  const legend = mapLegend({ choropleth, colours, indicator: { name: { de: words.shades[choice.shade], en: words.shades[choice.shade] }, unit: table.people }, t, w, format })
  const widths = largest > 0 ? { label: table.people[locale], largest, values: widthSteps(largest) } : undefined
  return {
    description: picture.description,
    over: choice.over > 0 ? `${words.over}: ${words.overPeople(format.number(choice.over, 0))}` : '',
    legend: { ...legend, groups: [...legend.groups, ...signLegend(markKeys({ widths }, marksTextsOf(locale), format))] },
    notes: flowMapNotes(flows, links.length, words, format),
    drawing: mapDrawing(picture, { sites: [], links, siteEmphasis: NO_EMPHASIS, linkEmphasis: NO_EMPHASIS, format }),
    drawn: [...drawnBands({ ...set, bands: flows.bands }), ...choropleth.absences.map(({ reason }) => ({ flags: [], absence: reason }))],
  }
}
