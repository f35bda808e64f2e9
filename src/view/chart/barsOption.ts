import type { BarSeriesOption } from 'echarts/charts'
import type { EChartsCoreOption } from 'echarts/core'
import type { Format } from '@/model/format/formatOf.ts'
import type { CrossRow } from '@/model/flow/crossSection.ts'
import { inkOn } from '../theme/palettes.ts'
import { flowColour } from '../theme/flowColours.ts'
import { absenceFill } from './absenceFill.ts'
import { TREND_FONT, TREND_INK } from './trendInk.ts'

export interface BarCategory {
  readonly id: string
  readonly name: string
  readonly colour: number
}

export interface BarRow extends CrossRow {
  readonly id: string
  readonly name: string
}

export interface BarsInput {
  readonly rows: readonly BarRow[]
  readonly categories: readonly BarCategory[]
  readonly format: Format
  /** In CSS pixels: decides which parts have room for their share. */
  readonly width: number
}

/** Height of a bar with its space, in CSS pixels. */
export const BAR_ROW = 30
const LETTERS = 180
const LABEL_ROOM = 38

const share = (people: number, total: number | undefined) => (total === undefined || total === 0 ? 0 : (100 * people) / total)

/**
 * Bars of 100 %, one for each row, the categories in fixed order and colours; who is in no known category stands hatched at the end. A row without a whole
 * is empty, and the table says why.
 */
export function barsOption({ rows, categories, format, width }: BarsInput): EChartsCoreOption {
  const room = Math.min(LETTERS, width * 0.3)
  const plot = Math.max(1, width - room - 24)
  const label = (value: number) => (value * plot < 100 * LABEL_ROOM ? '' : `${format.number(value, 1)}`)
  const bar = (id: string, name: string, fill: BarSeriesOption['itemStyle'], ink: string, values: readonly number[]): BarSeriesOption => ({
    id,
    name,
    type: 'bar',
    stack: 'all',
    barWidth: '76%',
    data: [...values],
    ...(fill === undefined ? {} : { itemStyle: { ...fill, borderColor: TREND_INK.paper, borderWidth: 0.5 } }),
    label: { show: true, color: ink, fontSize: 12, formatter: ({ value }) => label(Number(value)) },
    emphasis: { disabled: true },
    silent: true,
  })
  const parts = categories.map(({ id, name, colour }) => {
    const hex = flowColour(colour)
    return bar(id, name, { color: hex }, inkOn(hex), rows.map(({ cells, total }) => share(cells.find((cell) => cell.id === id)?.people ?? 0, total)))
  })
  const hidden = bar('hidden', '', { color: absenceFill('suppressed') as unknown as string }, TREND_INK.ink, rows.map((row) => share(row.hidden, row.total)))
  return {
    animation: false,
    textStyle: { fontFamily: TREND_FONT, fontSize: 13, color: TREND_INK.ink },
    grid: { left: room, right: 24, top: 4, bottom: 26 },
    xAxis: { type: 'value', min: 0, max: 100, interval: 25, axisLabel: { formatter: (value: number) => `${value}\u00a0%`, color: TREND_INK.muted, fontSize: 12 }, splitLine: { lineStyle: { color: TREND_INK.grid } } },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name), axisTick: { show: false }, axisLine: { show: false }, axisLabel: { width: room - 12, overflow: 'truncate', color: TREND_INK.ink, fontSize: 13 } },
    series: [...parts, hidden],
  }
}
