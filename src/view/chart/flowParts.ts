import { BarChart, SankeyChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { use as register } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'

/** Makes the parts of ECharts that flows and bars of 100 % need known to it; the trend needs others (`lineParts`). */
export const registerFlowParts = (): void => register([SankeyChart, BarChart, GridComponent, LabelLayout, SVGRenderer])
