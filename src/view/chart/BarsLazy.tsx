import { lazy, Suspense } from 'react'
import { useText } from '../text/TextContext.tsx'
import type { BarsProps } from './Bars.tsx'

const Loaded = lazy(async () => ({ default: (await import('./Bars.tsx')).Bars }))

/** Bars of 100 %, whose code (ECharts) is fetched only when they are on the page. */
export function BarsLazy(props: BarsProps) {
  const { t } = useText()
  return (
    <Suspense fallback={<p role="status">{t.app.loading}</p>}>
      <Loaded {...props} />
    </Suspense>
  )
}
