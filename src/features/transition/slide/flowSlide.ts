import type { Region } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import { locative } from '@/model/area/locative.ts'
import type { Selection } from '@/model/cube/cube.ts'
import { writeFlowSentence } from '@/model/flow/flowSentence.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { openThreshold } from '@/model/flow/mapFlows.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { SlideFigure } from '@/model/slide/flagLines.ts'
import type { SlideBody, SlidePart } from '@/model/slide/slideContent.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import type { Plate } from '@/view/plate/plate.ts'
import { choiceWords } from '../choiceWords.ts'
import { levelOf, settleFlowMap } from '../flowMapChoice.ts'
import { areasOf, type FlowPicture, flowPictures, placesShown, wholeOf } from '../flowPictures.ts'
import { settleChoice, WHOLE_REGION } from '../transitionChoice.ts'
import { bandTable, closedNote } from './bandTable.ts'
import { commutersTable } from './commutersTable.ts'
import { destinationBars } from './destinationBars.ts'
import { type FlowGround, flowMapPart } from './flowMapPart.ts'

/** The region of the flows, and where its areas lie, as far as that is known (`levelOnSlide`). */
interface Where {
  readonly region: Region
  readonly ground: FlowGround | undefined
}

type Level = ReturnType<typeof levelOf>

/** The level whose borders the slide of a flow table needs; undefined where it has no map: stages, two pictures beside each other, areas of no level. */
export const levelOnSlide = (filter: Selection, table: FlowTable, region: Region): Level =>
  table.kind === 'areas' && settleChoice(filter, table, areasOf(table, region)).choice.beside === undefined ? levelOf(table, region) : undefined

/**
 * Flows as a slide. Stages: where the people of each origin went as bars of 100 %, and the bands as a table; two places beside each other have a table each.
 * Areas: the map of the flows, and who comes, goes and stays, or the bands where the reader has narrowed them; where they have no borders both tables.
 */
export function flowSlide(filter: Selection, table: FlowTable, { region, ground }: Where, t: Texts, format: Format): SlideBody<Plate> {
  const { locale } = format
  const f = flowTextsOf(locale)
  const { choice, lost } = settleChoice(filter, table, areasOf(table, region))
  const whole = wholeOf(table, region)
  const pictures = flowPictures(table, placesShown(choice), whole, choice)
  const areaOf = (id: string) => region.areas.find((one) => one.id === (id === WHOLE_REGION ? region.total : id))
  // What narrows the flows belongs to the name of what is shown.
  const titleOf = ({ area, period }: FlowPicture) => [`${inLanguage(areaOf(area)?.name ?? area, locale)}, ${format.period(period, table.yearMeaning)}`, ...choiceWords(table, choice, f, format)].join(' · ')
  const from = choice.node?.side === 'from' ? table.nodes.get(choice.node.id) : undefined
  const place = (one: FlowPicture) => {
    const where = areaOf(one.area)
    return where === undefined ? '' : locative(where, locale, 'inside')
  }
  const only = pictures.length === 1 ? pictures[0] : undefined
  const { parts, figures } = only !== undefined && table.kind === 'areas' ? areaParts(only) : stageParts()
  const unfit = [...lost, ...(table.kind === 'areas' ? settleFlowMap(filter, table, openThreshold(table)).lost : [])]
  return {
    sentence: pictures.map((one) => writeFlowSentence({ table, set: one.full, from, place: place(one), period: one.period, format })).join(' '),
    parts: parts.filter(isFilled),
    papers: [table.paper],
    figures: [...figures, ...(table.demo ? [{ flags: ['demo'], absence: undefined } as const] : [])],
    remarks: [...(unfit.length === 0 ? [] : [f.lost(unfit)]), ...(table.kind === 'areas' && levelOf(table, region) === undefined ? [f.map.noLevel] : [])],
  }

  function stageParts(): Parts {
    const bars = only === undefined ? [] : [destinationBars(only.set, titleOf(only), format)]
    return { parts: [...bars, ...pictures.map((one) => bandTable(one.set, table, titleOf(one), format))], figures: pictures.flatMap(({ set }) => figuresOf(set)) }
  }

  function areaParts(one: FlowPicture): Parts {
    const [title, { full, set }] = [titleOf(one), one]
    const bands = bandTable(set, table, title, format)
    const commuters = commutersTable(full, title, format)
    if (ground === undefined) return { parts: [commuters, bands], figures: figuresOf(set) }
    const { part, drawn } = flowMapPart({ filter, table, full, title, of: one.area === WHOLE_REGION ? whole : [one.area], by: choice.by, ground }, t, format)
    const narrowed = choice.node !== undefined || choice.threshold > 0
    const numbers = narrowed ? bands : { ...commuters, notes: [...commuters.notes, ...closedNote(full, format)] }
    return { parts: [part, numbers], figures: [...figuresOf(narrowed ? set : full), ...drawn.map(({ flags, absence }) => ({ flags, absence }))] }
  }
}

interface Parts {
  readonly parts: readonly SlidePart<Plate>[]
  readonly figures: readonly SlideFigure[]
}

const isFilled = (part: SlidePart<Plate>): boolean => part.kind === 'picture' || (part.kind === 'table' ? part.rows.length > 0 : part.categories.length > 0)

/** Flags of bands, and why a flow is closed. */
const figuresOf = ({ bands, closed }: FlowPicture['set']): readonly SlideFigure[] => [...bands.map(({ flags }) => ({ flags, absence: undefined })), ...closed.map(({ absence }) => ({ flags: [], absence }))]
