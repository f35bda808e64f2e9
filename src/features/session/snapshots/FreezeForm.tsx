import { useId, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { LONGEST_ADDRESS, LONGEST_LINE } from '@/contract/deck.ts'
import { LONGEST_DECISION, MOST_ROWS } from '@/contract/snapshot.ts'
import { proposeHeadline } from '@/model/deck/proposeHeadline.ts'
import { isOwn } from '@/model/own/ownId.ts'
import type { ReadView, ShownView } from '@/model/snapshot/shownView.ts'
import { changeSnapshots } from '@/query/decks/snapshotShelf.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { useSnapshotText } from '@/view/text/useSnapshotText.ts'
import { newSnapshotId } from '../newId.ts'
import { today } from './today.ts'
import { useShownView } from '../useShownView.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly read: ReadView
  readonly onDone: (sentence: string) => void
}

/** Freezes the view on screen with its figures, the data build and what was decided. */
export function FreezeForm({ catalogue, read, onDone }: Props) {
  const { view, permalink } = useView()
  const { n, format, locale } = useSnapshotText()
  const [search] = useState(permalink)
  const state = useShownView(read, search, locale, 0)
  if (state.status === 'loading') return <p role="status">{n.freeze.loading}</p>
  const fault = state.status === 'failed' ? n.freeze.failed : faultOf(state.shown, n.freeze)
  if (fault !== undefined || state.status === 'failed' || state.shown.figures === undefined) return <p role="alert">{fault}</p>
  const { figures, address } = state.shown
  const values = n.freeze.values(format.number(figures.rows.length * figures.columns.length, 0))
  return (
    <>
      {(isOwn(view.indicator) || isOwn(view.benchmark)) && <p className="session-warning">{n.freeze.official}</p>}
      {figures.demo && <p className="session-warning">{n.view.demo}</p>}
      <p className="session-hint">{n.freeze.contains(values, format.date(catalogue.build.date))}</p>
      <Fields
        proposed={proposeHeadline(figures.sentence[locale] || `${figures.title[locale]}, ${figures.details[locale]}`)}
        onFreeze={async (said) => {
          const { date, hash } = catalogue.build
          await changeSnapshots((all) => [...all, { id: newSnapshotId(), ...said, date: today(), build: { date, hash }, region: view.region, address, figures }])
          onDone(n.freeze.done(said.headline))
        }}
      />
    </>
  )
}

function faultOf({ figures, address }: ShownView, words: ReturnType<typeof useSnapshotText>['n']['freeze']): string | undefined {
  if (figures === undefined || figures.rows.length === 0) return words.without
  return figures.rows.length > MOST_ROWS || address.length > LONGEST_ADDRESS ? words.tooMany : undefined
}

interface Said {
  readonly headline: string
  readonly decision: string
  readonly item?: string
}

function Fields({ proposed, onFreeze }: { readonly proposed: string; readonly onFreeze: (said: Said) => Promise<void> }) {
  const { s } = useSessionText()
  const { n } = useSnapshotText()
  const id = useId()
  const [headline, setHeadline] = useState(proposed)
  const [decision, setDecision] = useState('')
  const [item, setItem] = useState('')
  return (
    <form
      className="pin-form"
      onSubmit={(event) => {
        event.preventDefault()
        void onFreeze({ headline: headline.trim(), decision: decision.trim(), ...(item.trim() === '' ? {} : { item: item.trim() }) })
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-headline`} className="field-label">
          {s.slide.headline}
        </label>
        <textarea id={`${id}-headline`} className="field-select session-text" required rows={2} maxLength={LONGEST_LINE} value={headline} onChange={(event) => setHeadline(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-item`} className="field-label">
          {s.slide.item}
        </label>
        <input id={`${id}-item`} className="field-select" autoComplete="off" placeholder={s.slide.itemHint} maxLength={LONGEST_LINE} value={item} onChange={(event) => setItem(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-decision`} className="field-label">
          {n.freeze.decision}
        </label>
        <textarea id={`${id}-decision`} className="field-select session-text" placeholder={n.freeze.decisionHint} rows={4} maxLength={LONGEST_DECISION} value={decision} onChange={(event) => setDecision(event.target.value)} />
      </div>
      <button type="submit" className="button button-main" disabled={headline.trim() === ''}>
        {n.freeze.submit}
      </button>
    </form>
  )
}
