import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { FrozenFigures, Snapshot } from '@/contract/schema/snapshot.ts'
import { writeSnapshot } from '@/model/snapshot/snapshotFile.ts'
import { changeSnapshots } from '@/query/decks/snapshotShelf.ts'
import { useView } from '@/state/ViewContext.tsx'
import { saveFile } from '@/view/save/saveFile.ts'
import { useSnapshotText } from '@/view/text/useSnapshotText.ts'
import { fileNameOf } from '@/model/deck/fileNameOf.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly snapshot: Snapshot
  /** What the view shows today, where it can be compared. */
  readonly now: FrozenFigures | undefined
}

/** What was decided, when, in front of which data; the sentence of the view then and now. */
export function SnapshotHead({ catalogue, snapshot, now }: Props) {
  const { view, set, open } = useView()
  const { n, t, format, locale } = useSnapshotText()
  const { headline, decision, item, date, build, figures, address } = snapshot
  const [told, tells] = [figures.sentence[locale], now?.sentence[locale] ?? '']
  return (
    <header className="snapshot-head">
      <div className="button-row screen-only">
        <button type="button" className="button" onClick={() => set({ section: null })}>
          {n.view.back}
        </button>
        <button type="button" className="button" onClick={() => open(address, { lang: view.lang === 'de' ? null : view.lang, theme: view.theme === 'light' ? null : view.theme }, 'push')}>
          {n.view.open}
        </button>
        <button type="button" className="button" onClick={() => saveFile(`beschlussstand-${fileNameOf(headline)}.schulwege.json`, 'application/json', writeSnapshot(snapshot))}>
          {n.view.save}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {n.view.print}
        </button>
        <button
          type="button"
          className="button button-plain"
          onClick={() => {
            void changeSnapshots((all) => all.filter(({ id }) => id !== snapshot.id))
            set({ section: null })
          }}
        >
          {n.view.remove}
        </button>
      </div>
      {item !== undefined && <p className="session-about">{item}</p>}
      <h2 id="snapshot-heading">{headline}</h2>
      <p className="session-about">
        {figures.title[locale]} · {figures.details[locale]}
        {figures.demo && (
          <span className="demo-badge" title={t.app.demoMeaning}>
            {t.app.demo}
          </span>
        )}
      </p>
      {decision !== '' && (
        <blockquote className="snapshot-decision" aria-label={n.view.decision}>
          {decision}
        </blockquote>
      )}
      <p className="session-about">
        {n.view.frozen(format.date(date), format.date(build.date), build.hash)}
        <br />
        {n.view.today(format.date(catalogue.build.date), catalogue.build.hash)}
      </p>
      {told !== '' && (
        <dl className="snapshot-sentences">
          <dt>{tells === told ? n.view.sentence : n.view.before}</dt>
          <dd>{told}</dd>
          {tells !== '' && tells !== told && (
            <>
              <dt>{n.view.now}</dt>
              <dd>{tells}</dd>
            </>
          )}
        </dl>
      )}
    </header>
  )
}
