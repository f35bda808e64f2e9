import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import { flowsOnMap } from '@/model/flow/mapFlows.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { marksTextsOf } from '@/model/text/marks/marksTextsOf.ts'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import { markKeys } from '@/view/legend/markKeys.ts'
import { NO_EMPHASIS } from '@/view/map/marks/mapMarks.ts'
import { mapDrawing } from '@/view/map/svg/mapDrawing.ts'
import { mapLegend } from '@/view/plate/mapLegend.ts'
import type { PlateOffer } from '@/view/plate/plate.ts'
import { plateFlags } from '@/view/plate/plateFlags.ts'
import type { PlateFoot } from '@/view/plate/plateFoot.ts'
import { signLegend } from '@/view/plate/signLegend.ts'
import { buildLinks, flowPicture, widthSteps } from './buildFlowMap.ts'
import type { FlowMapChoice } from './flowMapChoice.ts'
import { drawnBands, type FlowShown } from './flowPlates.ts'
import { flowMapNotes } from './flowMapNotes.ts'

interface FlowMapPlatesInput {
  readonly maps: readonly (FlowShown & { readonly choropleth: Choropleth })[]
  readonly table: FlowTable
  readonly choice: FlowMapChoice
  readonly boundaries: Boundaries
  readonly surroundings: Surroundings | undefined
  readonly colours: readonly string[]
  readonly largest: number
}

/** The maps of flows on screen as pictures. */
export function flowMapPlates(input: FlowMapPlatesInput, foot: PlateFoot, { t, format }: { readonly t: Texts; readonly format: Format }): readonly PlateOffer[] {
  const { maps, table, choice, boundaries, surroundings, colours, largest } = input
  const { locale } = format
  const [w, words] = [plateTextsOf(locale), flowTextsOf(locale).map]
  const shaded = { name: { de: words.shades[choice.shade], en: words.shades[choice.shade] }, unit: table.people }
  const widths = largest > 0 ? { label: table.people[locale], largest, values: widthSteps(largest) } : undefined
  return maps.map(({ title, choices, file, set, sentence, choropleth }): PlateOffer => {
    const flows = flowsOnMap(set, choice)
    const links = buildLinks(flows.bands, boundaries, largest, ({ from, to }) => `${from} ${to}`)
    const picture = flowPicture({ set, title, choice, boundaries, surroundings, choropleth, colours, words, locale })
    const legend = mapLegend({ choropleth, colours, indicator: shaded, t, w, format })
    const plate = {
      title: table.name[locale],
      details: [words.picture(title), choices, ...(choice.over > 0 ? [`${words.over}: ${words.overPeople(format.number(choice.over, 0))}`] : [])].filter((part) => part !== '').join(' · '),
      region: '',
      sentence,
      legend: { ...legend, groups: [...legend.groups, ...signLegend(markKeys({ widths }, marksTextsOf(locale), format))] },
      notes: [...flowMapNotes(flows, links.length, words, format), words.sameScale],
      drawing: mapDrawing(picture, { sites: [], links, siteEmphasis: NO_EMPHASIS, linkEmphasis: NO_EMPHASIS, format }),
      flags: plateFlags([...drawnBands({ ...set, bands: flows.bands }), ...choropleth.absences.map(({ reason }) => ({ flags: [], absence: reason }))], table.demo, w),
      ...foot,
    }
    return { id: title, name: `${w.map}: ${title}`, file: `${file}-${w.mapFile}`, plate }
  })
}
