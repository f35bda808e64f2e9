import { useId } from 'react'
import type { SeriesBreak } from '@/contract/schema/paper.ts'
import { axisPosition } from '@/model/series/histogram.ts'
import { bridgesOf, type PresentPoint, segmentsOf, type SeriesPoint, yearOf } from '@/model/series/series.ts'
import './spark.css'

interface Span {
  readonly low: number
  readonly high: number
}

interface Props {
  readonly points: readonly SeriesPoint[]
  readonly breaks: readonly SeriesBreak[]
  /** Axes; several small pictures that are to be compared share them. */
  readonly years: Span
  readonly values: Span
  /** The period that the row speaks of. */
  readonly period: string
  readonly title: string
  readonly description: string
}

const WIDTH = 120
const HEIGHT = 32
/** So that a dot at the edge is whole. */
const EDGE = 3

/** A trend as small as a word: a line that crosses no gap, breaks as upright strokes, a dot where the row's figure is. */
export function Sparkline({ points, breaks, years, values, period, title, description }: Props) {
  const id = useId()
  const x = (at: string) => EDGE + axisPosition(yearOf(at), years) * (WIDTH - 2 * EDGE)
  const y = (value: number) => HEIGHT - EDGE - axisPosition(value, values) * (HEIGHT - 2 * EDGE)
  const place = (point: PresentPoint) => `${x(point.period).toFixed(1)},${y(point.cell.value).toFixed(1)}`
  const segments = segmentsOf(points, breaks)
  const shown = segments.flat().find((point) => point.period === period)
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      {breaks.filter((one) => one.period.slice(0, 4) > (points[0]?.period ?? '').slice(0, 4)).map((one) => (
        <line key={one.period} className="sparkline-break" x1={x(one.period)} x2={x(one.period)} y1={0} y2={HEIGHT} />
      ))}
      {bridgesOf(points, breaks).map(([from, to]) => (
        <line key={`${from.period} ${to.period}`} className="sparkline-bridge" x1={x(from.period)} y1={y(from.cell.value)} x2={x(to.period)} y2={y(to.cell.value)} />
      ))}
      {segments.map((segment) => {
        const [first] = segment
        if (first === undefined) return null
        if (segment.length === 1) return <circle key={first.period} className="sparkline-point" cx={x(first.period)} cy={y(first.cell.value)} r={1.5} />
        return <polyline key={first.period} className="sparkline-line" points={segment.map(place).join(' ')} />
      })}
      {shown !== undefined && <circle className="sparkline-shown" cx={x(shown.period)} cy={y(shown.cell.value)} r={3} />}
    </svg>
  )
}
