import type { DataFlow } from '@/contract/schema/cooperation.ts'
import type { Region } from '@/contract/schema/region.ts'
import { formatPartialDate } from '@/model/format/formatPartialDate.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { limitRows } from '@/model/slide/limitRows.ts'
import type { SlideBody, SlideTable } from '@/model/slide/slideContent.ts'
import { dataTextsOf } from '@/model/text/data/dataTextsOf.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { isDirected } from '../flowDrawing.ts'

const MOST_ROWS = 12

/** Who supplies what to whom in a region: all steps in one table, and beside it under which conditions the first of the flows stands. */
export function dataFlowSlide({ dataFlows, name }: Region, format: Format): SlideBody<never> {
  const { flow: words } = dataTextsOf(format.locale)
  const [first] = dataFlows
  if (first === undefined) return { sentence: words.none(name[format.locale]), parts: [], papers: [], figures: [], remarks: [] }
  return { sentence: format.list(dataFlows.map((one) => one.name[format.locale])), parts: [stepsTable(dataFlows, format), conditionsTable(first, format)], papers: [], sources: [slideTextsOf(format.locale).slide.regionSource], figures: [], remarks: [] }
}

function stepsTable(flows: readonly DataFlow[], format: Format): SlideTable {
  const { flow: words } = dataTextsOf(format.locale)
  const all = flows.flatMap(({ parties, steps }) => {
    const nameOf = (id: string) => parties.find((party) => party.id === id)?.name[format.locale] ?? id
    return steps.map((step) => [nameOf(step.from), nameOf(step.to), `${step.what[format.locale]}${isDirected(step, parties) ? '' : ` (${words.noDirection})`}`])
  })
  const { rows, left } = limitRows(all, MOST_ROWS)
  return { kind: 'table', title: words.steps, head: [words.from, words.to, words.what], rows, numbers: [], strong: [], notes: left > 0 ? [slideTextsOf(format.locale).left.rows(rows.length, all.length)] : [] }
}

/** An unknown condition stands there as unknown; a row left out would look like none. */
function conditionsTable(flow: DataFlow, { locale }: Format): SlideTable {
  const { flow: words, unknown } = dataTextsOf(locale)
  const date = (value: string | undefined) => (value === undefined ? undefined : formatPartialDate(value, locale))
  const conditions: readonly (readonly [string, string | undefined])[] = [
    [words.purpose, flow.purpose?.[locale]],
    [words.legalBasis, flow.legalBasis?.[locale]],
    [words.rhythm, flow.rhythm?.[locale]],
    [words.lastDelivery, date(flow.lastDelivery)],
    [words.nextDelivery, date(flow.nextDelivery)],
    [words.missing, flow.missing.length === 0 ? undefined : flow.missing.map((one) => one[locale]).join(' · ')],
  ]
  return { kind: 'table', title: flow.name[locale], head: [words.conditions, ''], rows: conditions.map(([term, answer]) => [term, answer ?? unknown]), numbers: [], strong: [], notes: [] }
}
