import { useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { changeSnapshots, undoSnapshots, useSnapshots } from '@/query/decks/snapshotShelf.ts'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useSnapshotText } from '@/view/text/useSnapshotText.ts'
import { OpenSnapshotFile } from './OpenSnapshotFile.tsx'

/** All decision snapshots of this browser, and the way to open one that was sent. */
export function SnapshotList({ catalogue }: { readonly catalogue: Catalogue }) {
  const { n, format, locale } = useSnapshotText()
  const { things, status, canUndo } = useSnapshots()
  const [said, say] = useState('')
  const regionName = (id: string) => catalogue.regions.find((entry) => entry.id === id)?.name[locale] ?? id
  return (
    <section className="session-section" aria-labelledby="snapshots">
      <h2 id="snapshots">{n.list.heading}</h2>
      <p className="session-hint">{n.list.hint}</p>
      <div className="session-tools button-row">
        <OpenSnapshotFile
          onOpen={async (snapshot) => {
            await changeSnapshots((all) => [...all, snapshot])
            say(n.list.opened(snapshot.headline))
          }}
        />
        <button type="button" className="button button-plain" disabled={!canUndo} onClick={() => void undoSnapshots()}>
          {n.list.undo}
        </button>
      </div>
      <p role="status" className="session-said">
        {said}
      </p>
      {status === 'unkept' && <p className="session-warning">{n.list.unkept}</p>}
      {status !== 'loading' && things.length === 0 && <p>{n.list.none}</p>}
      {status === 'kept' && things.length > 0 && <p className="session-hint">{n.list.kept}</p>}
      <ul className="session-decks">
        {things.map(({ id, headline, region, date, build }) => (
          <li key={id}>
            <p>
              <ViewLink to={{ section: id, region, deck: null }} className="session-deck-link">
                {headline}
              </ViewLink>
              <span className="session-about">
                {regionName(region)} · {n.list.about(format.date(date), format.date(build.date))}
              </span>
            </p>
            <button
              type="button"
              className="button button-plain"
              aria-label={`${n.list.remove}: ${headline}`}
              onClick={() => {
                void changeSnapshots((all) => all.filter((one) => one.id !== id))
                say(n.list.removed(headline))
              }}
            >
              {n.list.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
