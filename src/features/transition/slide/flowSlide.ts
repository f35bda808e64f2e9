import type { Region } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { locative } from '@/model/area/locative.ts'
import type { Selection } from '@/model/cube/cube.ts'
import { writeFlowSentence } from '@/model/flow/flowSentence.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { SlideFigure } from '@/model/slide/flagLines.ts'
import type { SlideBody, SlidePart } from '@/model/slide/slideContent.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import type { Plate } from '@/view/plate/plate.ts'
import { areasOf, type FlowPicture, flowPictures, placesShown, wholeOf } from '../flowPictures.ts'
import { settleChoice, WHOLE_REGION } from '../transitionChoice.ts'
import { bandTable } from './bandTable.ts'
import { commutersTable } from './commutersTable.ts'
import { destinationBars } from './destinationBars.ts'
import { type FlowGround, flowMapPart } from './flowMapPart.ts'

/** The region of the flows, and where its areas lie, as far as that is known. */
export interface FlowPlace {
  readonly region: Region
  readonly ground: FlowGround | undefined
}

/**
 * Flows as a slide. Stages: where the people of each origin went as bars of 100 %, and the bands as a table; two places beside each other have a table each.
 * Areas: the map of the flows, and who comes, goes and stays; where they have no borders the largest bands instead of the map.
 */
export function flowSlide(filter: Selection, table: FlowTable, { region, ground }: FlowPlace, t: Texts, format: Format): SlideBody<Plate> {
  const { locale } = format
  const { choice, lost } = settleChoice(filter, table, areasOf(table, region))
  const whole = wholeOf(table, region)
  const pictures = flowPictures(table, placesShown(choice), whole, choice)
  const areaOf = (id: string) => region.areas.find((one) => one.id === (id === WHOLE_REGION ? region.total : id))
  const titleOf = ({ area, period }: FlowPicture) => `${inLanguage(areaOf(area)?.name ?? area, locale)}, ${format.period(period, table.yearMeaning)}`
  const from = choice.node?.side === 'from' ? table.nodes.get(choice.node.id) : undefined
  const [first] = pictures
  const only = pictures.length === 1 && first !== undefined
  const place = (one: FlowPicture) => {
    const where = areaOf(one.area)
    return where === undefined ? '' : locative(where, locale, 'inside')
  }
  const map = only && table.kind === 'areas' && ground !== undefined
    ? flowMapPart({ filter, table, picture: first, title: titleOf(first), of: first.area === WHOLE_REGION ? whole : [first.area], by: choice.by, ground }, t, format)
    : undefined
  const parts = only && table.kind === 'areas'
    ? [...(map === undefined ? [] : [map.part]), commutersTable(first.full, titleOf(first), format), ...(map === undefined ? [bandTable(first.set, table, titleOf(first), format)] : [])]
    : [...(only ? [destinationBars(first.set, titleOf(first), format)] : []), ...pictures.map((one) => bandTable(one.set, table, titleOf(one), format))]
  const unfit = [...lost, ...(map?.lost ?? [])]
  return {
    sentence: pictures.map((one) => writeFlowSentence({ table, set: one.full, from, place: place(one), period: one.period, format })).join(' '),
    parts: parts.filter(isFilled),
    papers: [table.paper],
    figures: [...pictures.flatMap(({ set }) => figuresOf(set)), ...(map?.drawn ?? []).map(({ flags, absence }) => ({ flags, absence })), ...(table.demo ? [{ flags: ['demo'], absence: undefined } as const] : [])],
    remarks: unfit.length === 0 ? [] : [flowTextsOf(locale).lost(unfit)],
  }
}

const isFilled = (part: SlidePart<Plate>): boolean => part.kind === 'picture' || (part.kind === 'table' ? part.rows.length > 0 : part.categories.length > 0)

/** Flags of bands, and why a flow is closed. */
const figuresOf = ({ bands, closed }: FlowPicture['set']): readonly SlideFigure[] => [...bands.map(({ flags }) => ({ flags, absence: undefined })), ...closed.map(({ absence }) => ({ flags: [], absence }))]
