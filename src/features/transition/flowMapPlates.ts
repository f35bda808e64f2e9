import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import type { PlateOffer } from '@/view/plate/plate.ts'
import { plateFlags } from '@/view/plate/plateFlags.ts'
import type { PlateFoot } from '@/view/plate/plateFoot.ts'
import { drawFlowMap, type FlowMapGround } from './drawFlowMap.ts'
import type { FlowShown } from './flowPlates.ts'

interface FlowMapPlatesInput extends FlowMapGround {
  readonly maps: readonly (FlowShown & { readonly choropleth: Choropleth })[]
}

/** The maps of flows on screen as pictures. */
export function flowMapPlates({ maps, ...ground }: FlowMapPlatesInput, foot: PlateFoot, { t, format }: { readonly t: Texts; readonly format: Format }): readonly PlateOffer[] {
  const { locale } = format
  const [w, words] = [plateTextsOf(locale), flowTextsOf(locale).map]
  return maps.map((map): PlateOffer => {
    const { title, choices, file, sentence } = map
    const { legend, notes, drawing, drawn, over } = drawFlowMap(map, ground, { t, format })
    const plate = {
      title: ground.table.name[locale],
      details: [words.picture(title), choices, over].filter((part) => part !== '').join(' · '),
      region: '',
      sentence,
      legend,
      notes: [...notes, words.sameScale],
      drawing,
      flags: plateFlags(drawn, ground.table.demo, w),
      ...foot,
    }
    return { id: title, name: `${w.map}: ${title}`, file: `${file}-${w.mapFile}`, plate }
  })
}
