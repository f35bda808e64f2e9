import { inPlace, onDemand } from '../ui/onDemand.tsx'
import type { BarsProps } from './Bars.tsx'

/** Bars of 100 %, whose code (ECharts) is fetched only when they are on the page. */
export const BarsLazy = onDemand<BarsProps>(async () => (await import('./Bars.tsx')).Bars, inPlace)
