import { type FlowSet, shareOf } from '@/model/flow/flowSet.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { limitRows } from '@/model/slide/limitRows.ts'
import type { SlideTable } from '@/model/slide/slideContent.ts'
import { flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'

/** More bands than these nobody reads on a slide. */
const MOST_ROWS = 13

/** The bands of a Sankey in the order of the table: from, to, people, share of all who left. The smallest are left out where there are too many, and counted. */
export function bandTable(set: FlowSet, table: Pick<FlowTable, 'sides' | 'people'>, title: string, format: Format): SlideTable {
  const words = slideTextsOf(format.locale)
  const name = (id: string) => set.nodes.get(id)?.name[format.locale] ?? id
  const closed = closedNote(set, format)
  const room = Math.max(1, MOST_ROWS - closed.length)
  const largest = new Set(set.bands.toSorted((a, b) => b.people - a.people).slice(0, room))
  const { rows, left } = limitRows(set.bands, room, (band) => largest.has(band))
  const people = set.bands.filter((band) => !largest.has(band)).reduce((sum, band) => sum + band.people, 0)
  const percent = (band: (typeof rows)[number]) => {
    const share = shareOf(band, set)
    return share === undefined ? '' : `${format.number(100 * share, 1)}\u00a0%`
  }
  return {
    kind: 'table',
    title,
    head: [table.sides.from[format.locale], table.sides.to[format.locale], table.people[format.locale], words.table.share],
    rows: rows.map((band) => [name(band.from), name(band.to), format.number(band.people, 0), percent(band)]),
    numbers: [2, 3],
    strong: [],
    notes: [
      ...(left > 0 ? [words.left.bands(rows.length, set.bands.length, format.number(people, 0))] : []),
      ...closed,
    ],
  }
}

/** Flows that are kept secret, by name; empty where there are none. */
export function closedNote(set: FlowSet, format: Format): readonly string[] {
  const closed = set.closed.filter(({ from, to }) => !set.bands.some((band) => band.from === from && band.to === to))
  if (closed.length === 0) return []
  const name = (id: string) => set.nodes.get(id)?.name[format.locale] ?? id
  const more = closed.length > 3 ? ` (+ ${closed.length - 3})` : ''
  return [`${format.list(closed.slice(0, 3).map(({ from, to }) => `${name(from)} → ${name(to)}`))}${more}: ${flowTextsOf(format.locale).closed}.`]
}
