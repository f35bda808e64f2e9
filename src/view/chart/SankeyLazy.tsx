import { lazy, Suspense } from 'react'
import { useText } from '../text/TextContext.tsx'
import type { SankeyProps } from './Sankey.tsx'
import './sankey.css'

const Loaded = lazy(async () => ({ default: (await import('./Sankey.tsx')).Sankey }))

/** The Sankey, whose code (ECharts) is fetched only when it is on the page. Its box is there from the start, so that nothing jumps. */
export function SankeyLazy(props: SankeyProps) {
  const { t } = useText()
  return (
    <Suspense
      fallback={
        <p className="sankey-frame" role="status">
          {t.app.loading}
        </p>
      }
    >
      <Loaded {...props} />
    </Suspense>
  )
}
