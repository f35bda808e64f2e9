import { lazy, Suspense } from 'react'
import { useText } from '../text/TextContext.tsx'
import { afterMap } from '@/view/map/gl/beginGl.ts'
import type { TrendChartProps } from './TrendChart.tsx'
import './trendFrame.css'

const Loaded = lazy(async () => ({ default: (await afterMap(() => import('./TrendChart.tsx'))).TrendChart }))

/** The trend, whose code (ECharts, some 170 kB) is fetched only when it is on the page. Its box is there from the start, so that nothing jumps. */
export function TrendChartLazy(props: TrendChartProps) {
  const { t } = useText()
  return (
    <Suspense
      fallback={
        <p className="trend-frame" role="status">
          {t.app.loading}
        </p>
      }
    >
      <Loaded {...props} />
    </Suspense>
  )
}
