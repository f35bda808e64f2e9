import { useMemo, useRef, useState } from 'react'
import { bandKey, pathOf, type SideNode } from '@/model/flow/changeFlows.ts'
import { type FlowSet, shareOf } from '@/model/flow/flowSet.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { useText } from '../text/TextContext.tsx'
import { type ChartPart, FlowEChart } from './FlowEChart.tsx'
import { sankeyNode, sankeyOption, sankeyScale } from './sankeyOption.ts'
import { useSize } from './useSize.ts'
import './sankey.css'

export interface SankeyProps {
  readonly set: FlowSet
  /** Sets that are drawn beside this one, itself among them: all get the same scale. */
  readonly beside: readonly FlowSet[]
  readonly onNode: (node: SideNode) => void
}

/** Who went where, as bands. Says nothing to a screen reader: the table beside it is its equal. */
export function Sankey({ set, beside, onNode }: SankeyProps) {
  const { format } = useText()
  const frame = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(frame)
  const [part, setPart] = useState<ChartPart>()
  const option = useMemo(() => sankeyOption({ set, format, width, height, scale: sankeyScale(beside, height) }), [set, beside, format, width, height])
  const choose = (name: string) => {
    const node = sankeyNode(name)
    if (node !== undefined) onNode(node)
  }
  return (
    <div aria-hidden="true" className="sankey">
      <div className="sankey-frame" ref={frame}>
        {width > 0 && <FlowEChart option={option} onPoint={setPart} onNode={choose} />}
      </div>
      <p className="sankey-read">{part === undefined ? '\u00a0' : readPart(part, set, format)}</p>
    </div>
  )
}

/** "mittlerer Abschluss → duale Ausbildung: 105 (31,1 %)" */
export function readPart(part: ChartPart, set: FlowSet, format: Format): string {
  const name = (id: string) => set.nodes.get(id)?.name[format.locale] ?? id
  if ('node' in part) {
    const node = sankeyNode(part.node)
    if (node === undefined) return ''
    const path = pathOf(set, node)
    const people = set.bands.filter((band) => path.has(bandKey(band))).reduce((sum, band) => sum + band.people, 0)
    return `${name(node.id)}: ${format.number(people, 0)}`
  }
  const [from, to] = [sankeyNode(part.source)?.id ?? '', sankeyNode(part.target)?.id ?? '']
  const band = set.bands.find((one) => one.from === from && one.to === to)
  if (band === undefined) return ''
  const flags = band.flags.map((flag) => `, ${format.flag(flag)}`).join('')
  return `${name(from)} → ${name(to)}: ${format.number(band.people, 0)} (${format.number(100 * (shareOf(band, set) ?? 0), 1)}\u00a0%${flags})`
}
