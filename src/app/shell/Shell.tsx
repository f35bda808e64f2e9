import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { isOwn } from '@/model/own/ownId.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { applyDocumentLook } from '../documentLook.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { OfflineBanner } from './OfflineBanner.tsx'

// Only who has own figures on screen pays for what is said over them.
const OwnStripe = lazy(async () => ({ default: (await import('@/features/own-figures/OwnStripe.tsx')).OwnStripe }))

interface Props {
  readonly catalogue: Catalogue
  /** Whether the foot names the sources of the chosen indicator. */
  readonly sources: boolean
  readonly children: ReactNode
}

/** Head, page and foot. The static shell of `index.html` has the same boxes, so that nothing moves when React takes over. */
export function Shell({ catalogue, sources, children }: Props) {
  const { view } = useView()
  const { t } = useText()
  useEffect(() => applyDocumentLook(view), [view])
  return (
    <>
      <a className="skip-link" href="#content">
        {t.app.skip}
      </a>
      <Header catalogue={catalogue} />
      <OfflineBanner />
      {sources && (isOwn(view.indicator) || isOwn(view.benchmark)) && (
        <Suspense>
          <OwnStripe />
        </Suspense>
      )}
      {children}
      <Footer catalogue={catalogue} sources={sources} />
    </>
  )
}
