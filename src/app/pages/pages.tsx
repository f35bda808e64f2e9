import type { ComponentType, ReactNode } from 'react'
import type { View } from '@/state/view.ts'
import { ExplorePage } from './explore/ExplorePage.tsx'
import { onDemand } from '@/view/ui/onDemand.tsx'
import type { PageProps } from './pageProps.ts'

interface Page {
  readonly View: ComponentType<PageProps>
  /** The page shows the chosen indicator: its sources stand in the foot. */
  readonly showsIndicator: boolean
}

const frame = ({ busy, children }: { readonly busy: boolean; readonly children: ReactNode }) => (
  <main className="page" id="content" tabIndex={-1} aria-busy={busy}>
    {children}
  </main>
)

/** Every page of the house. Erkunden comes with the app, every other one when it is opened. A further page is an entry here, one in `PAGES` and its name in the dictionaries. */
export const PAGE: Readonly<Record<View['page'], Page>> = {
  explore: { View: ExplorePage, showsIndicator: true },
  offering: { View: onDemand(async () => (await import('./offering/OfferingPage.tsx')).OfferingPage, frame), showsIndicator: false },
  transition: { View: onDemand(async () => (await import('./transition/TransitionPage.tsx')).TransitionPage, frame), showsIndicator: false },
  profile: { View: onDemand(async () => (await import('./profile/ProfilePage.tsx')).ProfilePage, frame), showsIndicator: false },
  session: { View: onDemand(async () => (await import('./session/SessionPage.tsx')).SessionPage, frame), showsIndicator: false },
  data: { View: onDemand(async () => (await import('./data/DataPage.tsx')).DataPage, frame), showsIndicator: false },
}
