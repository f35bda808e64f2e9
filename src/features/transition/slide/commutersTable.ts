import { commutersOf } from '@/model/flow/flowMatrix.ts'
import type { FlowSet } from '@/model/flow/flowSet.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { limitRows } from '@/model/slide/limitRows.ts'
import type { SlideTable } from '@/model/slide/slideContent.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'

const MOST_ROWS = 13

/** Who stays, comes and goes, area by area, with the balance. */
export function commutersTable(set: FlowSet, title: string, format: Format): SlideTable {
  const f = flowTextsOf(format.locale).commuters
  const all = commutersOf(set)
  const { rows, left } = limitRows(all, MOST_ROWS)
  const number = (people: number) => format.number(people, 0)
  return {
    kind: 'table',
    title: `${f.heading}: ${title}`,
    head: [f.area, f.stay, f.incoming, f.outgoing, f.balance, f.unknown],
    rows: rows.map(({ area, stay, incoming, outgoing, balance, unknown }) => [set.nodes.get(area)?.name[format.locale] ?? area, number(stay), number(incoming), number(outgoing), `${balance > 0 ? '+' : ''}${number(balance)}`, number(unknown)]),
    numbers: [1, 2, 3, 4, 5],
    strong: [],
    notes: left > 0 ? [slideTextsOf(format.locale).left.rows(rows.length, all.length)] : [],
  }
}
