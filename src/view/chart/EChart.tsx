import EChartsReactCore from 'echarts-for-react/esm/core'
import { type EChartsCoreOption, type EChartsType, init, getInstanceByDom, dispose } from 'echarts/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import './echart.css'
import { registerLineParts } from './lineParts.ts'
import { PeriodMark } from './PeriodMark.tsx'
import { type Plot, plotOf } from './plotOf.ts'

registerLineParts()

const ECHARTS = { init, getInstanceByDom, dispose }
const STYLE = { width: '100%', height: '100%' }
const OPTIONS = { renderer: 'svg' } as const
/** Series that are gone must go; axes and grid are merged. */
const REPLACE = ['series']

export interface ChartPoint {
  /** Place on the axes. */
  readonly x: number
  readonly y: number
  /** Place on the sheet (`useSize`). */
  readonly left: number
  readonly top: number
}

interface Props {
  readonly option: EChartsCoreOption
  /** Marked behind the drawing; another one costs no drawing. */
  readonly year: number
  /** Pointer over the plot; undefined when it leaves. `perPixel`: how much of the value axis one pixel is. */
  readonly onMove: (point: ChartPoint | undefined, perPixel: number) => void
  readonly onClick: (point: ChartPoint) => void
}

/** The door to ECharts for the trend: owns the instance, turns pixels into values and marks its element when painting has finished. */
export function EChart({ option, year, onMove, onClick }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const handlers = useRef({ onMove, onClick })
  useEffect(() => {
    handlers.current = { onMove, onClick }
  }, [onMove, onClick])

  const [plot, setPlot] = useState<Plot>()
  const painted = useCallback((chart: EChartsType) => {
    element.current?.setAttribute('data-painted', 'true')
    const next = plotOf(chart)
    setPlot((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next))
  }, [])
  const ready = useCallback((chart: EChartsType) => {
    // Without animation the first painting is finished before anybody can listen.
    painted(chart)
    const canvas = chart.getZr()
    canvas.on('mousemove', ({ offsetX, offsetY }: { offsetX: number; offsetY: number }) => {
      const point = pointAt(chart, offsetX, offsetY)
      handlers.current.onMove(point, valuePerPixel(chart, offsetX, offsetY))
    })
    canvas.on('globalout', () => handlers.current.onMove(undefined, 0))
    canvas.on('click', ({ offsetX, offsetY }: { offsetX: number; offsetY: number }) => {
      const point = pointAt(chart, offsetX, offsetY)
      if (point !== undefined) handlers.current.onClick(point)
    })
  }, [painted])
  const events = useMemo(() => ({ finished: (_: unknown, chart: EChartsType) => painted(chart) }), [painted])

  return (
    <div ref={element} className="echart">
      {plot !== undefined && <PeriodMark plot={plot} year={year} />}
      <EChartsReactCore echarts={ECHARTS} option={option} opts={OPTIONS} style={STYLE} replaceMerge={REPLACE} onChartReady={ready} onEvents={events} />
    </div>
  )
}

function pointAt(chart: EChartsType, left: number, top: number): ChartPoint | undefined {
  if (!chart.containPixel('grid', [left, top])) return undefined
  const [x = Number.NaN, y = Number.NaN] = chart.convertFromPixel('grid', [left, top])
  return { x, y, left, top }
}

function valuePerPixel(chart: EChartsType, left: number, top: number): number {
  const at = (pixel: number): number => chart.convertFromPixel('grid', [left, pixel])[1] ?? 0
  return Math.abs(at(top) - at(top + 1))
}
