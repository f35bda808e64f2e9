import { type EChartsCoreOption, init } from 'echarts/core'

interface ChartSize {
  readonly width: number
  readonly height: number
}

/**
 * A chart as SVG markup without an outer element, drawn by ECharts without a page, from the very option of the chart on the page.
 * Whoever calls it has made the parts known (`registerLineParts`, `registerFlowParts`).
 */
export function drawChart(option: EChartsCoreOption, { width, height }: ChartSize): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return aloneStanding(chart.renderToSVGString({ useViewBox: false }))
  } finally {
    chart.dispose()
  }
}

/** What only a living chart needs. */
const OF_THE_PAGE = / (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g
const STYLE = /<style\s*>.*?<\/style>/gs
const HALOED = /<text ([^>]*?) ?stroke="([^"]*)" stroke-width="([^"]*)" paint-order="stroke"(?: stroke-miterlimit="[^"]*")?>([^<]*)<\/text>/g

/** Leaves out style sheet and names that mean nothing outside the page, and says in plain SVG what hardly any program but a browser knows: baselines by name, halos by order of painting. */
function aloneStanding(svg: string): string {
  return svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replaceAll(STYLE, '')
    .replaceAll(OF_THE_PAGE, '')
    .replaceAll(' dominant-baseline="central"', ' dy="0.35em"')
    .replaceAll(HALOED, (_, plain: string, stroke: string, width: string, text: string) => `<text ${plain.replace(/ fill="[^"]*"/, '')} fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round">${text}</text><text ${plain}>${text}</text>`)
}
