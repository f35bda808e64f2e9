import type { EChartsType } from 'echarts/core'

/** Where the plot of a chart lies on its sheet, in the chart's pixels. */
export interface Plot {
  /** Place of year 0, and how many pixels a year is wide. */
  readonly zero: number
  readonly perYear: number
  readonly top: number
  readonly bottom: number
}

/** The plot of a chart as it is drawn now; undefined while there is none in its middle. */
export function plotOf(chart: EChartsType): Plot | undefined {
  const [middle, height] = [chart.getWidth() / 2, chart.getHeight()]
  const inside = (top: number) => chart.containPixel('grid', [middle, top])
  if (!inside(height / 2)) return undefined
  const at = (year: number) => chart.convertToPixel({ xAxisIndex: 0 }, year)
  return { zero: at(0), perYear: at(1) - at(0), top: border(inside, height / 2, 0), bottom: border(inside, height / 2, height) }
}

/** ECharts tells of a point whether it is in the plot, and not where the plot ends: halved until it is known to a tenth of a pixel. */
function border(inside: (top: number) => boolean, within: number, without: number): number {
  if (Math.abs(within - without) < 0.1) return within
  const middle = (within + without) / 2
  return inside(middle) ? border(inside, middle, without) : border(inside, within, middle)
}
