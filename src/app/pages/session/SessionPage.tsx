import { useId, useMemo } from 'react'
import { SNAPSHOT_ID } from '@/contract/snapshot.ts'
import { SessionPanel } from '@/features/session/decks/SessionPanel.tsx'
import { Presenter } from '@/features/session/presenter/Presenter.tsx'
import { SnapshotList } from '@/features/session/snapshots/SnapshotList.tsx'
import { SnapshotPanel } from '@/features/session/snapshots/SnapshotPanel.tsx'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { officialCatalogue } from '@/model/own/withoutOwn.ts'
import { useView } from '@/state/ViewContext.tsx'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useOfflineText } from '@/view/text/useOfflineText.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { useSnapshotText } from '@/view/text/useSnapshotText.ts'
import { readViewOf } from '../../shown/shownView.ts'
import { PrintDeck } from '../../slides/PrintDeck.tsx'
import { PRINT, TakeDeck } from '../../slides/TakeDeck.tsx'
import { Arrival } from '../arrival.tsx'
import { PageTitle } from '@/view/stage/onStage.tsx'
import { Notices } from '../Notices.tsx'
import type { PageProps } from '../pageProps.ts'
import { TableActions } from '../TableActions.tsx'

/** The section that is the presenters' window. */
export const PRESENTER = 'presenter'

/** The page Sitzung: `?page=session`, a deck on it `&deck=<id>`, the presenters' window `&section=presenter`, a decision snapshot `&section=stand-…`. */
export function SessionPage(props: PageProps) {
  const headingId = useId()
  const { view } = useView()
  const { t, s } = useSessionText()
  const { o } = useOfflineText()
  const { n } = useSnapshotText()
  const catalogue = useMemo(() => officialCatalogue(props.catalogue), [props.catalogue])
  const read = useMemo(() => readViewOf(catalogue), [catalogue])
  const actions = (table: TakenTable) => <TableActions catalogue={catalogue} table={table} />
  const presents = view.section === PRESENTER && view.deck !== null
  const prints = view.section === PRINT && view.deck !== null
  const snapshot = view.section?.startsWith(SNAPSHOT_ID) === true ? view.section : undefined
  const heading = presents ? s.presenter.heading : snapshot === undefined ? s.heading : n.word
  const title = t.app.title([heading])
  return (
    <main className={prints ? 'page session session-print' : 'page session'} id="content" tabIndex={-1} aria-busy="false" aria-labelledby={headingId}>
      <PageTitle>{title}</PageTitle>
      <Arrival page="session" />
      <Notices />
      <h1 id={headingId}>{heading}</h1>
      {presents && view.deck !== null ? (
        <Presenter catalogue={catalogue} id={view.deck} read={read} />
      ) : prints && view.deck !== null ? (
        <PrintDeck catalogue={catalogue} id={view.deck} />
      ) : snapshot !== undefined ? (
        <SnapshotPanel catalogue={catalogue} id={snapshot} read={read} actions={actions} />
      ) : (
        <>
          <p>
            {s.intro} <ViewLink to={{ page: 'data', section: 'offline', deck: null }}>{o.session}</ViewLink>
          </p>
          <SessionPanel catalogue={catalogue} Take={TakeDeck} />
          {view.deck === null && <SnapshotList catalogue={catalogue} />}
        </>
      )}
    </main>
  )
}
