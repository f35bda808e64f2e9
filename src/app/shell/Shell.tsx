import { type ReactNode, useLayoutEffect } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { isOwn } from '@/model/own/ownId.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { applyDocumentLook } from '../documentLook.ts'
import { afterwards } from '../pages/afterwards.ts'
import { onDemand, unseen } from '@/view/ui/onDemand.tsx'
import { PAGE } from '../pages/pages.tsx'
import { Header } from './Header.tsx'

// Only who has own figures on screen pays for what is said over them.
const OwnStripe = onDemand(async () => (await import('@/features/own-figures/OwnStripe.tsx')).OwnStripe, unseen)

/** The pin and the meeting come after the app: nobody pins before there is a picture. */
const SessionTools = onDemand<{ readonly catalogue: Catalogue }>(async () => (await afterwards()).SessionTools, () => null)

/** What is to be said of connection and data build; comes after the app, as it has nothing to say to the first picture. */
const OfflineStripe = onDemand<{ readonly catalogue: Catalogue }>(async () => (await afterwards()).OfflineStripe, () => null)

interface Props {
  readonly catalogue: Catalogue
  readonly children: ReactNode
}

/** Head and stage. The static shell of `index.html` has the same boxes, so that nothing moves when React takes over. */
export function Shell({ catalogue, children }: Props) {
  const { view } = useView()
  const { t } = useText()
  useLayoutEffect(() => applyDocumentLook(view), [view])
  return (
    <>
      <a className="skip-link" href="#content">
        {t.app.skip}
      </a>
      <Header catalogue={catalogue} />
      <OfflineStripe catalogue={catalogue} />
      {PAGE[view.page].showsIndicator && (isOwn(view.indicator) || isOwn(view.benchmark)) && <OwnStripe />}
      {!view.embed && <SessionTools catalogue={catalogue} />}
      {children}
    </>
  )
}
