import { type ReactNode, useMemo, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Snapshot } from '@/contract/schema/snapshot.ts'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { compareFigures, type Comparison } from '@/model/snapshot/compareFigures.ts'
import type { ReadView } from '@/model/snapshot/shownView.ts'
import { snapshotTable } from '@/model/snapshot/snapshotTable.ts'
import { useSnapshots } from '@/query/decks/snapshotShelf.ts'
import { useSnapshotText } from '@/view/text/useSnapshotText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { Changes } from './Changes.tsx'
import { SnapshotHead } from './SnapshotHead.tsx'
import { SnapshotMaps } from './SnapshotMaps.tsx'
import { SnapshotTable } from './SnapshotTable.tsx'
import { type ShownState, useShownView } from '../useShownView.ts'
import './snapshot.css'

interface Props {
  readonly catalogue: Catalogue
  readonly id: string
  readonly read: ReadView
  /** Paper and files of the table on screen. */
  readonly actions: (table: TakenTable) => ReactNode
}

/** A decision snapshot: what was decided in front of which figures, and what has become of them. */
export function SnapshotPanel({ catalogue, id, read, actions }: Props) {
  const { n } = useSnapshotText()
  const { things, status } = useSnapshots()
  const snapshot = things.find((one) => one.id === id)
  if (snapshot !== undefined) return <Sheet key={id} catalogue={catalogue} snapshot={snapshot} read={read} actions={actions} />
  return status === 'loading' ? <p role="status">{n.view.loading}</p> : <p role="alert">{n.view.gone(id)}</p>
}

/** With itself, where there is nothing to compare with: the table still shows what was. */
function comparisonOf({ figures }: Snapshot, state: ShownState): { readonly comparison: Comparison; readonly compared: boolean } {
  const now = state.status === 'ready' && state.shown.same ? state.shown.figures : undefined
  return { comparison: compareFigures(figures, now ?? figures), compared: now !== undefined }
}

function Sheet({ catalogue, snapshot, read, actions }: Omit<Props, 'id'> & { readonly snapshot: Snapshot }) {
  const { n, t, format, locale } = useSnapshotText()
  const [attempt, setAttempt] = useState(0)
  const state = useShownView(read, snapshot.address, locale, attempt)
  const { comparison, compared } = useMemo(() => comparisonOf(snapshot, state), [snapshot, state])
  const shown = state.status === 'ready' ? state.shown : undefined
  return (
    <article className="snapshot" aria-labelledby="snapshot-heading">
      <SnapshotHead catalogue={catalogue} snapshot={snapshot} now={compared ? shown?.figures : undefined} />
      {state.status === 'loading' && <p role="status">{n.view.loading}</p>}
      {state.status === 'failed' && <FileFault error={state.error} onRetry={() => setAttempt(attempt + 1)} />}
      {shown !== undefined && <Changes catalogue={catalogue} snapshot={snapshot} shown={shown} comparison={compared ? comparison : undefined} />}
      {compared && shown?.picture !== undefined && <SnapshotMaps figures={snapshot.figures} comparison={comparison} ground={shown.picture} />}
      <SnapshotTable snapshot={snapshot} comparison={comparison} compared={compared} build={catalogue.build} />
      <p className="session-about">
        {t.app.sources}: {snapshot.figures.source}
      </p>
      {compared && (
        <div className="button-row screen-only">
          {actions({
            title: n.export.title(snapshot.headline),
            papers: [snapshot.figures.paper],
            name: `stand-${snapshot.date}`,
            build: (foot) => snapshotTable(snapshot, comparison, foot, format, n),
          })}
        </div>
      )}
    </article>
  )
}
