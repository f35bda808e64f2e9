import { useCallback, useMemo, useRef, useState } from 'react'
import type { Choosing, Figures } from '@/model/figures/figures.ts'
import { yearOf } from '@/model/series/series.ts'
import { usePanelText } from '../text/usePanelText.ts'
import { type ChartPoint, EChart } from './EChart.tsx'
import { nearestArea, nearestPeriod } from './nearest.ts'
import { TrendNotes } from './TrendNotes.tsx'
import { buildTrendLines } from './trendLines.ts'
import { trendOption } from './trendOption.ts'
import { TrendText } from './TrendText.tsx'
import { TrendTooltip } from './TrendTooltip.tsx'
import { useSize } from './useSize.ts'
import './trend.css'

export interface TrendChartProps extends Figures, Choosing {
  readonly onPeriod: (period: string) => void
}

/** How near to a line, in CSS pixels, the pointer means it. */
const REACH = 24

/** The figures through time: highlighted areas and the benchmark named, the others as quiet lines, breaks and reservations marked and explained. */
export function TrendChart(props: TrendChartProps) {
  const { indicator, cube, areas, benchmark, period, by, selected, pointed, onPoint, onPeriod } = props
  const { p, format, locale } = usePanelText()
  const frame = useRef<HTMLDivElement>(null)
  const { width, height, letters } = useSize(frame)
  const [under, setUnder] = useState<{ readonly period: string; readonly left: number; readonly top: number }>()
  const trend = useMemo(
    () => buildTrendLines({ indicator, cube, areas, benchmark, by, selected, pointed, locale }),
    [indicator, cube, areas, benchmark, by, selected, pointed, locale],
  )
  const option = useMemo(
    () => trendOption({ trend, periods: cube.periods, period: undefined, indicator, format, width, height, fromHere: p.trend.fromHere }),
    [trend, cube, indicator, format, width, height, p],
  )
  const move = useCallback(
    (point: ChartPoint | undefined, perPixel: number) => {
      const at = point && nearestPeriod(cube.periods, point.x)
      setUnder(point === undefined || at === undefined ? undefined : { period: at, left: letters * point.left, top: letters * point.top })
      onPoint(point && at && nearestArea({ areas, cube, by }, at, point.y, REACH * perPixel))
    },
    [areas, cube, by, onPoint, letters],
  )
  const click = useCallback(
    (point: ChartPoint) => {
      const at = nearestPeriod(cube.periods, point.x)
      if (at !== undefined) onPeriod(at)
    },
    [cube, onPeriod],
  )

  if (indicator.kind === 'categorical') return <p className="trend-note">{p.trend.categorical}</p>
  if (trend.lines.length === 0 && trend.quiet.every(({ segments }) => segments.length === 0)) return <p className="trend-note">{p.trend.none}</p>
  return (
    <section className="trend" aria-label={p.trend.heading}>
      {/* The drawing says nothing to a screen reader: its words stand below. */}
      <div className="trend-frame" ref={frame} aria-hidden="true">
        {width > 0 && <EChart option={option} year={yearOf(period)} onMove={move} onClick={click} />}
        {under !== undefined && trend.lines.length > 0 && (
          <TrendTooltip figures={props} lines={trend.lines} pointed={areas.find(({ id }) => id === pointed)} period={under.period} at={under} width={letters * width} />
        )}
      </div>
      <TrendNotes trend={trend} indicator={indicator} />
      <TrendText trend={trend} indicator={indicator} periods={cube.periods} />
    </section>
  )
}
