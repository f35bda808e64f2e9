import { SankeyChart } from 'echarts/charts'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { FlowNode } from '@/contract/schema/transition.ts'
import { foldBands } from '@/model/flow/changeFlows.ts'
import { type Band, type FlowSet, lossesOf } from '@/model/flow/flowSet.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { sankeyOption, sankeyScale } from '@/view/chart/sankeyOption.ts'
import { compareRow, type Row } from './support/row.ts'

register([SankeyChart, SVGRenderer])

const SIZE = { width: 1280, height: 900 }

/** Flows from `from` to `to` nodes; `bands` of them, spread evenly, each of 1 to 97 people. */
function manyFlows(from: number, to: number, bands: number): FlowSet {
  const name = (side: string, at: number) => `${side}${at}`
  const node = (id: string, colour: number): [string, FlowNode] => [id, { id, name: { de: id, en: id }, colour, ...(id === 't0' ? { remainder: 'unknown' as const } : {}) }]
  const all = Array.from({ length: bands }, (_, at): Band => {
    const cell = Math.floor((at * from * to) / bands)
    return { from: name('f', Math.floor(cell / to)), to: name('t', cell % to), people: 1 + ((at * 31) % 97), flags: [] }
  })
  const left = new Map<string, number>()
  for (const band of all) left.set(band.from, (left.get(band.from) ?? 0) + band.people)
  const nodes = new Map([...Array.from({ length: from }, (_, at) => node(name('f', at), at)), ...Array.from({ length: to }, (_, at) => node(name('t', at), from + at))])
  return { nodes, origins: [...left].map(([id, people]) => ({ id, left: people, aside: 0, secret: false })), bands: all, closed: [] }
}

/** What a Sankey costs before ECharts gets it, against ECharts' own drawing of it; and conservation and folding against one bare pass over the same flows. */
export async function bench(): Promise<Row[]> {
  const picture = manyFlows(30, 30, 400)
  const format = formatOf('de')
  const build = () => sankeyOption({ set: picture, format, ...SIZE, scale: sankeyScale([picture], SIZE.height) })
  const option = build()
  const draw = () => {
    const chart = init(null, null, { renderer: 'svg', ssr: true, ...SIZE })
    chart.setOption(option)
    const svg = chart.renderToSVGString()
    chart.dispose()
    return svg.length
  }
  const flows = manyFlows(400, 400, 100_000)
  const thought = () => lossesOf(flows).length + lossesOf(foldBands(flows, 20)).length
  // One pass that does the least there is to do: adds up who left where.
  const bare = () => {
    const sums = new Map<string, number>()
    for (const { from, people } of flows.bands) sums.set(from, (sums.get(from) ?? 0) + people)
    return sums.size
  }
  return [turns('build the Sankey option of 60 nodes and 400 bands, against its drawing', build, draw, 25, 0.2), turns('conservation and folding over 100,000 flows, against one pass', thought, bare, 25, 5)]
}

function turns(name: string, ours: () => unknown, theirs: () => unknown, runs: number, limit: number): Row {
  const [a, b]: [number[], number[]] = [[], []]
  for (let run = 0; run < runs + 5; run += 1) {
    a.push(timed(ours))
    b.push(timed(theirs))
  }
  return compareRow(name, a.slice(5), b.slice(5), limit)
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
