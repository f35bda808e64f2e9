import type { FlowSet } from '@/model/flow/flowSet.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { PlateDrawing, PlateSize } from '../plate/plate.ts'
import { BAR_ROW, type BarsInput, barsOption } from './barsOption.ts'
import { drawChart } from './drawChart.ts'
import { registerFlowParts } from './flowParts.ts'
import { sankeyOption, sankeyScale } from './sankeyOption.ts'

/** A Sankey at any size; `beside`: sets that get the same scale, itself among them. */
export function sankeyDrawing(set: FlowSet, beside: readonly FlowSet[], format: Format): PlateDrawing {
  registerFlowParts()
  return (size) => drawChart(sankeyOption({ set, format, ...size, scale: sankeyScale(beside, size.height) }), size)
}

/** Below the bars: the axis. */
const AXIS = 34
/** A column of bars narrower than this has no room for names and shares. */
const NARROW = 380

/** Bars of 100 % at any size. Where there are more rows than the height allows they stand in columns, made smaller as a whole: no name is left out. */
export function barsDrawing(input: Omit<BarsInput, 'width'>): PlateDrawing {
  registerFlowParts()
  return (size) => {
    const { count, rows, k } = [1, 2, 3].map((columns) => arrange(input.rows.length, columns, size)).reduce((best, one) => (one.k > best.k && one.width >= NARROW ? one : best))
    const width = size.width / count / k
    return Array.from({ length: count }, (_, column) => {
      const part = input.rows.slice(column * rows, (column + 1) * rows)
      const chart = drawChart(barsOption({ ...input, rows: part, width }), { width, height: part.length * BAR_ROW + AXIS })
      return `<g transform="translate(${(column * size.width) / count} 0) scale(${k})">${chart}</g>`
    }).join('')
  }
}

/** How small bars become in a number of columns: `width` is that of one column before it is made smaller. */
function arrange(all: number, count: number, size: PlateSize): { readonly count: number; readonly rows: number; readonly k: number; readonly width: number } {
  const rows = Math.ceil(all / count)
  const k = Math.min(1.6, size.height / (rows * BAR_ROW + AXIS))
  return { count: Math.ceil(all / rows), rows, k, width: size.width / count / k }
}
