import { useEffect } from 'react'
import { SessionPanel } from '@/features/session/decks/SessionPanel.tsx'
import { Presenter } from '@/features/session/presenter/Presenter.tsx'
import { useView } from '@/state/ViewContext.tsx'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useOfflineText } from '@/view/text/useOfflineText.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { useArrival } from '../arrival.tsx'
import { Notices } from '../Notices.tsx'
import type { PageProps } from '../pageProps.ts'

/** The section that is the presenters' window. */
export const PRESENTER = 'presenter'

/** The page Sitzung: `?page=session`, a deck on it `&deck=<id>`, the presenters' window `&section=presenter`. */
export function SessionPage({ catalogue }: PageProps) {
  const { view } = useView()
  const { t, s } = useSessionText()
  const { o } = useOfflineText()
  useArrival('session')
  const presents = view.section === PRESENTER && view.deck !== null
  const title = t.app.title([presents ? s.presenter.heading : s.heading])
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <main className="page session" id="content" tabIndex={-1} aria-busy="false" aria-labelledby="page-heading">
      <Notices />
      <h1 id="page-heading">{presents ? s.presenter.heading : s.heading}</h1>
      {presents && view.deck !== null ? (
        <Presenter catalogue={catalogue} id={view.deck} />
      ) : (
        <>
          <p>
            {s.intro} <ViewLink to={{ page: 'data', section: 'offline', deck: null }}>{o.session}</ViewLink>
          </p>
          <SessionPanel catalogue={catalogue} />
        </>
      )}
    </main>
  )
}
