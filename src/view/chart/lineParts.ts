import { CustomChart, LineChart } from 'echarts/charts'
import { GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components'
import { use as register } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'

/**
 * Makes the parts of ECharts that a trend needs known to it; a page that draws flows needs others (`flowParts`).
 * SVG and not canvas: sharp on a projector and on paper, text stays text, and nothing needs a 2D context. What makes SVG slow, thousands of
 * elements, does not occur: quiet lines are one path.
 */
export const registerLineParts = (): void => register([CustomChart, LineChart, GridComponent, MarkAreaComponent, MarkLineComponent, LabelLayout, SVGRenderer])
