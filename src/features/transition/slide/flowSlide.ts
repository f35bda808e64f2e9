import type { Region } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { locative } from '@/model/area/locative.ts'
import type { Selection } from '@/model/cube/cube.ts'
import { writeFlowSentence } from '@/model/flow/flowSentence.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { SlideFigure } from '@/model/slide/flagLines.ts'
import type { SlideBody } from '@/model/slide/slideContent.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { areasOf, type FlowPicture, flowPictures, placesShown, wholeOf } from '../flowPictures.ts'
import { settleChoice, WHOLE_REGION } from '../transitionChoice.ts'
import { bandTable } from './bandTable.ts'
import { commutersTable } from './commutersTable.ts'
import { destinationBars } from './destinationBars.ts'

/**
 * Flows as a slide. Stages: where the people of each origin went as bars of 100 %, and the bands as a table; two places beside each other have a table each.
 * Areas: who comes, goes and stays, and the largest bands.
 */
export function flowSlide(filter: Selection, table: FlowTable, region: Region, format: Format): SlideBody<never> {
  const { locale } = format
  const { choice, lost } = settleChoice(filter, table, areasOf(table, region))
  const pictures = flowPictures(table, placesShown(choice), wholeOf(table, region), choice)
  const areaOf = (id: string) => region.areas.find((one) => one.id === (id === WHOLE_REGION ? region.total : id))
  const titleOf = ({ area, period }: FlowPicture) => `${inLanguage(areaOf(area)?.name ?? area, locale)}, ${format.period(period, table.yearMeaning)}`
  const from = choice.node?.side === 'from' ? table.nodes.get(choice.node.id) : undefined
  const [first] = pictures
  const only = pictures.length === 1 && first !== undefined
  const place = (one: FlowPicture) => {
    const where = areaOf(one.area)
    return where === undefined ? '' : locative(where, locale, 'inside')
  }
  const parts = only && table.kind === 'areas'
    ? [commutersTable(first.full, titleOf(first), format), bandTable(first.set, table, titleOf(first), format)]
    : [...(only ? [destinationBars(first.set, titleOf(first), format)] : []), ...pictures.map((one) => bandTable(one.set, table, titleOf(one), format))]
  return {
    sentence: pictures.map((one) => writeFlowSentence({ table, set: one.full, from, place: place(one), period: one.period, format })).join(' '),
    parts: parts.filter((part) => part.kind === 'table' ? part.rows.length > 0 : part.categories.length > 0),
    papers: [table.paper],
    figures: [...pictures.flatMap(({ set }) => figuresOf(set)), ...(table.demo ? [{ flags: ['demo'], absence: undefined } as const] : [])],
    remarks: lost.length === 0 ? [] : [flowTextsOf(locale).lost(lost)],
  }
}

/** Flags of bands, and why a flow is closed. */
const figuresOf = ({ bands, closed }: FlowPicture['set']): readonly SlideFigure[] => [...bands.map(({ flags }) => ({ flags, absence: undefined })), ...closed.map(({ absence }) => ({ flags: [], absence }))]
