import { useEffect } from 'react'
import { SessionPanel } from '@/features/session/decks/SessionPanel.tsx'
import { Presenter } from '@/features/session/presenter/Presenter.tsx'
import { useView } from '@/state/ViewContext.tsx'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { PrintDeck } from '../../slides/PrintDeck.tsx'
import { PRINT, TakeDeck } from '../../slides/TakeDeck.tsx'
import { useArrival } from '../arrival.tsx'
import { Notices } from '../Notices.tsx'
import type { PageProps } from '../pageProps.ts'

/** The section that is the presenters' window. */
export const PRESENTER = 'presenter'

/** The page Sitzung: `?page=session`, a deck on it `&deck=<id>`, the presenters' window `&section=presenter`. */
export function SessionPage({ catalogue }: PageProps) {
  const { view } = useView()
  const { t, s } = useSessionText()
  useArrival('session')
  const presents = view.section === PRESENTER && view.deck !== null
  const prints = view.section === PRINT && view.deck !== null
  const title = t.app.title([presents ? s.presenter.heading : s.heading])
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <main className={prints ? 'page session session-print' : 'page session'} id="content" tabIndex={-1} aria-busy="false" aria-labelledby="page-heading">
      <Notices />
      <h1 id="page-heading">{presents ? s.presenter.heading : s.heading}</h1>
      {presents && view.deck !== null ? (
        <Presenter catalogue={catalogue} id={view.deck} />
      ) : prints && view.deck !== null ? (
        <PrintDeck catalogue={catalogue} id={view.deck} />
      ) : (
        <>
          <p>{s.intro}</p>
          <SessionPanel catalogue={catalogue} Take={TakeDeck} />
        </>
      )}
    </main>
  )
}
