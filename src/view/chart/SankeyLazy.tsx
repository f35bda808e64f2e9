import { useText } from '../text/TextContext.tsx'
import { onDemand } from '../ui/onDemand.tsx'
import type { SankeyProps } from './Sankey.tsx'
import './sankey.css'

/** The Sankey, whose code (ECharts) is fetched only when it is on the page. Its box is there from the start, so that nothing jumps. */
export const SankeyLazy = onDemand<SankeyProps>(
  async () => (await import('./Sankey.tsx')).Sankey,
  ({ busy, children }) => (busy ? <OnItsWay /> : children),
)

function OnItsWay() {
  const { t } = useText()
  return (
    <p className="sankey-frame" role="status">
      {t.app.loading}
    </p>
  )
}
