import type { SlideBody, SlidePart } from '@/model/slide/slideContent.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import { mapDrawing } from '@/view/map/svg/mapDrawing.ts'
import { mapLegend } from '@/view/plate/mapLegend.ts'
import type { Plate } from '@/view/plate/plate.ts'
import { slidePlate } from '@/view/slide/slidePlate.ts'
import { classColours } from '@/view/theme/classColours.ts'
import { buildClasses, buildMap, buildPicture, POINTING_NOWHERE } from '../buildPicture.ts'
import { heading } from '../heading.ts'
import type { Scene } from '../scene.ts'
import { sceneSentence } from '../sceneSentence.ts'
import { areaTable } from './areaTable.ts'
import { classTable } from './classTable.ts'
import type { Panel } from './panel.ts'
import { rankingBars } from './rankingBars.ts'
import { trendPart } from './trendPart.ts'

/**
 * A scene as a slide: the map at the left where there is one, and at the right what the panel of the address shows, as numbers. Categories have no line and no
 * bars: their classes stand as a table, with the areas in them.
 */
export function exploreSlide(scene: Scene, t: Texts, format: Format): SlideBody<Plate> {
  const { indicator, view, cube, level } = scene
  const choropleth = buildMap(scene, buildClasses(scene), format)
  const picture = buildPicture(scene, choropleth, POINTING_NOWHERE, t, format)
  const { title, details, region: place } = heading(scene, format)
  const colours = classColours(view.palette, choropleth)
  const plate = picture && slidePlate({ title, details: `${details} · ${place}`, legend: mapLegend({ choropleth, colours, indicator, t, w: plateTextsOf(format.locale), format }), drawing: mapDrawing(picture) })
  const map: SlidePart<Plate>[] = picture === undefined || plate === undefined ? [] : [{ kind: 'picture', title: `${title}, ${details}`, description: picture.description, drawing: plate, notes: [] }]
  const { part, figures } = panelOf()
  // Breaks stand in the notes of a line.
  const told = part?.kind === 'chart' && part.type === 'line'
  const onMap = picture === undefined ? [] : level.areas.map((area) => cube.cell(area, view.period, view.by))
  return {
    sentence: sceneSentence(scene, format),
    parts: [...map, ...(part === undefined ? [] : [part])],
    papers: [indicator.paper],
    figures: [...figures, ...onMap.map(({ flags, absence }) => ({ flags: flags.filter((flag) => flag !== 'break' || !told), absence }))],
    remarks: part === undefined && picture === undefined ? [slideTextsOf(format.locale).chart.noTrend] : [],
  }

  function panelOf(): Panel {
    if (view.panel === 'table') return areaTable(scene, format)
    if (indicator.kind === 'categorical') return classTable(scene, choropleth, format)
    return view.panel === 'ranking' ? rankingBars(scene, (area) => colourOf(area), format) : trendPart(scene, format)
  }

  function colourOf(area: string): string | undefined {
    const mark = choropleth.marks.get(area)
    return mark?.type === 'class' ? colours[mark.index] : undefined
  }
}
