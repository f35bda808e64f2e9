import type { SankeySeriesOption } from 'echarts/charts'
import type { EChartsCoreOption } from 'echarts/core'
import type { FlowNode } from '@/contract/schema/transition.ts'
import { type Side, SIDES, type SideNode } from '@/model/flow/changeFlows.ts'
import type { FlowSet } from '@/model/flow/flowSet.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { flowColour } from '../theme/flowColours.ts'
import { absenceFill } from './absenceFill.ts'
import { TREND_FONT, TREND_INK } from './trendInk.ts'

export interface SankeyInput {
  readonly set: FlowSet
  readonly format: Format
  /** Size of the drawing in CSS pixels. */
  readonly width: number
  readonly height: number
  /** Pixels per person; the same for two pictures beside each other (`sankeyScale`). */
  readonly scale: number
}

/** Space between two nodes, width of a node, room above and below, in CSS pixels. */
const GAP = 16
const NODE = 16
const PAD = 6
/** A band thinner than this carries no words. */
const LABEL_FROM = 15
/** Narrower than this, in CSS pixels, a name takes more lines. */
const NARROW = 600
/** Height of a line of a name. */
const LINE = 15

/** Names of the nodes in ECharts: an area may stand on both sides. */
export const sankeyName = ({ side, id }: SideNode): string => `${side}:${id}`
/** Back from the name of a node; undefined for what is none. */
export function sankeyNode(name: string): SideNode | undefined {
  const side = SIDES.find((one) => name.startsWith(`${one}:`))
  return side === undefined ? undefined : { side, id: name.slice(side.length + 1) }
}

interface Column {
  readonly ids: readonly string[]
  readonly people: number
}

function columnsOf({ nodes, bands }: FlowSet): Record<Side, { readonly sums: ReadonlyMap<string, number>; readonly column: Column }> {
  const column = (side: Side) => {
    const sums = new Map<string, number>()
    for (const band of bands) sums.set(band[side], (sums.get(band[side]) ?? 0) + band.people)
    const ids = [...nodes.keys()].filter((id) => sums.has(id))
    return { sums, column: { ids, people: ids.reduce((all, id) => all + (sums.get(id) ?? 0), 0) } }
  }
  return { from: column('from'), to: column('to') }
}

/** Pixels per person at which the largest of some sets fills the height: all of them drawn with it can be compared by eye. */
export function sankeyScale(sets: readonly FlowSet[], height: number): number {
  const scales = sets.flatMap((set) => Object.values(columnsOf(set)).map(({ column }) => (column.people === 0 ? Number.POSITIVE_INFINITY : (height - 2 * PAD - GAP * (column.ids.length - 1)) / column.people)))
  const scale = Math.min(...scales)
  return Number.isFinite(scale) ? Math.max(scale, 0) : 0
}

/** Where a band leaves and where it arrives: the middle of both ends, in pixels from the top. As ECharts lays it out when it must not move a node. */
function bandEnds({ bands }: FlowSet, columns: ReturnType<typeof columnsOf>, scale: number): readonly Readonly<Record<Side, number>>[] {
  const next = { from: tops(columns.from, scale), to: tops(columns.to, scale) }
  const place = (side: Side, id: string, people: number) => {
    const top = next[side].get(id) ?? 0
    next[side].set(id, top + people * scale)
    return top + (people * scale) / 2
  }
  return bands.map(({ from, to, people }) => ({ from: place('from', from, people), to: place('to', to, people) }))
}

function tops({ sums, column }: ReturnType<typeof columnsOf>[Side], scale: number): Map<string, number> {
  let top = 0
  return new Map(
    column.ids.map((id) => {
      const at = top
      top += (sums.get(id) ?? 0) * scale + GAP
      return [id, at]
    }),
  )
}

/**
 * The whole option of a Sankey, made of data alone. Nodes stand in the order of the table and keep its colours; a band has the colour of where it leads, a
 * remainder the pattern of its reason. Every band that has the room carries its share of its origin and its people, at the side it comes from, where bands
 * do not cross; all of them stand in the table below.
 */
export function sankeyOption({ set, format, width, height, scale }: SankeyInput): EChartsCoreOption {
  const columns = columnsOf(set)
  const left = new Map(set.origins.map((origin) => [origin.id, origin.left]))
  const room = Math.round(Math.min(240, width * 0.27))
  const needed = Math.max(...SIDES.map((side) => scale * columns[side].column.people + GAP * (columns[side].column.ids.length - 1)))
  const total = columns.from.column.people
  const percent = (part: number, whole: number) => `${format.number(whole === 0 ? 0 : (100 * part) / whole, 1)}\u00a0%`
  const ends = bandEnds(set, columns, scale)
  const node = (side: Side) => (id: string) => {
    const people = columns[side].sums.get(id) ?? 0
    const lines = Math.floor((people * scale + GAP) / LINE)
    const name = nameOf(set.nodes.get(id), id, format)
    return {
      name: sankeyName({ side, id }),
      depth: SIDES.indexOf(side),
      itemStyle: { color: fillOf(set.nodes.get(id)), ...(set.nodes.get(id)?.remainder === undefined ? {} : { borderColor: TREND_INK.axis, borderWidth: 1 }) },
      label: {
        position: side === 'from' ? 'left' : 'right',
        align: side === 'from' ? 'right' : 'left',
        overflow: lines < (width < NARROW ? 5 : 3) ? 'truncate' : 'break',
        formatter: lines < 2 ? `${percent(people, total)} ${name}` : `${name}\n${percent(people, total)} · ${format.number(people, 0)}`,
      },
    }
  }
  const series = {
    id: 'flows',
    type: 'sankey',
    left: room,
    right: room,
    top: PAD,
    height: Math.min(height - 2 * PAD, Math.max(1, needed)),
    nodeWidth: NODE,
    nodeGap: GAP,
    nodeAlign: 'left',
    // The order is the table's, so that nothing jumps from year to year.
    layoutIterations: 0,
    draggable: false,
    emphasis: { focus: 'trajectory', lineStyle: { opacity: 0.85 } },
    blur: { lineStyle: { opacity: 0.12 }, itemStyle: { opacity: 0.5 } },
    label: { width: room - 10, color: TREND_INK.ink, fontSize: 13, lineHeight: LINE },
    data: [...columns.from.column.ids.map(node('from')), ...columns.to.column.ids.map(node('to'))],
    links: set.bands.map(({ from, to, people }, at) => {
      const reached = set.nodes.get(to)
      const end = ends[at] ?? { from: 0, to: 0 }
      return {
        source: sankeyName({ side: 'from', id: from }),
        target: sankeyName({ side: 'to', id: to }),
        value: people,
        lineStyle: reached?.remainder === undefined ? { color: flowColour(reached?.colour ?? 999), opacity: 0.42 } : { color: absenceFill(reached.remainder), opacity: 0.8 },
        edgeLabel:
          people * scale < LABEL_FROM
            ? { show: false }
            : {
                show: true,
                // ECharts writes in the middle of the band's box, whatever position is asked for: from there to the end where it leaves.
                align: 'left',
                offset: [6 - (width - 2 * room - 2 * NODE) / 2, (end.from - end.to) / 2],
                formatter: `${percent(people, left.get(from) ?? 0)} (${format.number(people, 0)})`,
                color: TREND_INK.ink,
                fontSize: 12,
                textBorderColor: TREND_INK.paper,
                textBorderWidth: 2,
              },
      }
    }),
  } as unknown as SankeySeriesOption
  return { animation: false, textStyle: { fontFamily: TREND_FONT, fontSize: 13, color: TREND_INK.ink }, series: [series] }
}

const fillOf = (node: FlowNode | undefined) => (node?.remainder === undefined ? flowColour(node?.colour ?? 999) : absenceFill(node.remainder))

const nameOf = (node: FlowNode | undefined, id: string, { locale }: Format): string => node?.short?.[locale] ?? node?.name[locale] ?? id
