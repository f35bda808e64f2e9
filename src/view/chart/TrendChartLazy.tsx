import { afterMap } from '@/view/map/gl/beginGl.ts'
import { inBox, onDemand } from '../ui/onDemand.tsx'
import type { TrendChartProps } from './TrendChart.tsx'
import './trendFrame.css'

/** The trend, whose code (ECharts, some 170 kB) is fetched only when it is on the page, and after the map. Its box is there from the start, so that nothing jumps. */
export const TrendChartLazy = onDemand<TrendChartProps>(
  async () => (await afterMap(() => import('./TrendChart.tsx'))).TrendChart,
  inBox('trend-frame'),
)
