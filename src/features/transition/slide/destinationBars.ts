import { type FlowSet, shareOf } from '@/model/flow/flowSet.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { SlideChart } from '@/model/slide/slideContent.ts'
import { flowColour } from '@/view/theme/flowColours.ts'

/** Where the people of each origin went, as lying bars of 100 %; destinations in the order and the colours of the Sankey. People whom the reader has set aside are missing from their bar. */
export function destinationBars(set: FlowSet, title: string, format: Format): SlideChart {
  const name = (id: string) => set.nodes.get(id)?.name[format.locale] ?? id
  const origins = set.origins.filter(({ id }) => set.bands.some((band) => band.from === id))
  const reached = [...set.nodes.keys()].filter((id) => set.bands.some((band) => band.to === id))
  const share = (from: string, to: string) => {
    const band = set.bands.find((one) => one.from === from && one.to === to)
    const part = band === undefined ? undefined : shareOf(band, set)
    return part === undefined ? undefined : Math.round(1000 * part) / 10
  }
  return {
    kind: 'chart',
    type: 'shares',
    lying: true,
    title,
    categories: origins.map(({ id, left }) => `${name(id)} (${format.number(left, 0)})`),
    series: reached.map((to) => {
      const node = set.nodes.get(to)
      return { name: name(to), colour: flowColour(node === undefined || node.remainder !== undefined ? 999 : node.colour), values: origins.map(({ id }) => share(id, to)) }
    }),
    decimals: 1,
    unit: '%',
    notes: [],
  }
}
