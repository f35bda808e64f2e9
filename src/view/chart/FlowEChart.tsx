import EChartsReactCore from 'echarts-for-react/esm/core'
import { dispose, type EChartsCoreOption, getInstanceByDom, init } from 'echarts/core'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import './echart.css'
import { registerFlowParts } from './flowParts.ts'

registerFlowParts()

const ECHARTS = { init, getInstanceByDom, dispose }
const STYLE = { width: '100%', height: '100%' }
const OPTIONS = { renderer: 'svg' } as const

/** What the pointer is on: a node by its name, or a band by the names of its two nodes. */
export type ChartPart = { readonly node: string } | { readonly source: string; readonly target: string }

interface Props {
  readonly option: EChartsCoreOption
  readonly onPoint?: (part: ChartPart | undefined) => void
  readonly onNode?: (name: string) => void
}

interface Pointed {
  readonly dataType?: string
  readonly name: string
  readonly data?: { readonly source?: string; readonly target?: string }
}

/** The door to ECharts for flows and bars of 100 %: owns the instance, tells what the pointer is on, and marks its element when painting has finished. */
export function FlowEChart({ option, onPoint, onNode }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const handlers = useRef({ onPoint, onNode })
  useEffect(() => {
    handlers.current = { onPoint, onNode }
  }, [onPoint, onNode])
  const painted = useCallback(() => element.current?.setAttribute('data-painted', 'true'), [])
  const events = useMemo(
    () => ({
      finished: painted,
      mouseover: (pointed: Pointed) => handlers.current.onPoint?.(partOf(pointed)),
      globalout: () => handlers.current.onPoint?.(undefined),
      mouseout: () => handlers.current.onPoint?.(undefined),
      click: (pointed: Pointed) => {
        if (pointed.dataType === 'node') handlers.current.onNode?.(pointed.name)
      },
    }),
    [painted],
  )
  return (
    <div ref={element} className="echart">
      <EChartsReactCore echarts={ECHARTS} option={option} opts={OPTIONS} style={STYLE} notMerge onChartReady={painted} onEvents={events} />
    </div>
  )
}

function partOf({ dataType, name, data }: Pointed): ChartPart | undefined {
  if (dataType === 'node') return { node: name }
  return data?.source === undefined || data.target === undefined ? undefined : { source: data.source, target: data.target }
}
