import { inBox, onDemand } from '../ui/onDemand.tsx'
import type { SankeyProps } from './Sankey.tsx'
import './sankey.css'

/** The Sankey, whose code (ECharts) is fetched only when it is on the page. Its box is there from the start, so that nothing jumps. */
export const SankeyLazy = onDemand<SankeyProps>(
  async () => (await import('./Sankey.tsx')).Sankey,
  inBox('sankey-frame'),
)
