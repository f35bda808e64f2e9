import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Format } from '@/model/format/formatOf.ts'
import type { SlideChart } from '@/model/slide/slideContent.ts'
import { slideChartOption } from './slideChartOption.ts'

register([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer])

interface SvgSize {
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  /** Style sheet with the font inside (`plateFonts`). */
  readonly fonts: string
}

/** A chart of a slide as the markup of an SVG that needs nothing else. It is never mounted: nothing has to be laid out or waited for. */
export function slideChartSvg(chart: SlideChart, { width, height, fonts }: SvgSize, format: Format): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    drawing.setOption(slideChartOption(chart, format))
    return drawing.renderToSVGString().replace('>', `><style>${fonts}</style>`)
  } finally {
    drawing.dispose()
  }
}
