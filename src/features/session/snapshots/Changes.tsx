import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Snapshot } from '@/contract/schema/snapshot.ts'
import { changeSentences } from '@/model/snapshot/changeSentences.ts'
import type { Comparison } from '@/model/snapshot/compareFigures.ts'
import type { ShownView } from '@/model/snapshot/shownView.ts'
import { useSnapshotText } from '@/view/text/useSnapshotText.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly snapshot: Snapshot
  readonly shown: ShownView
  /** Undefined where the view is no more, and there is nothing to compare with. */
  readonly comparison: Comparison | undefined
}

/** What has become of the view, in sentences. */
export function Changes({ catalogue, snapshot, shown, comparison }: Props) {
  const { n, format } = useSnapshotText()
  const { lostKeys, lostChoices } = shown
  const sentences = [
    ...(catalogue.build.hash === snapshot.build.hash ? [n.changes.sameBuild(format.date(snapshot.build.date))] : []),
    ...(lostKeys.length === 0 ? [] : [n.changes.lostKeys(lostKeys.join(', '))]),
    ...lostChoices,
    ...(comparison === undefined ? [n.changes.lostView] : changeSentences(comparison, snapshot.build, format, n)),
  ]
  return (
    <section className="snapshot-changes" aria-labelledby="snapshot-changes">
      <h3 id="snapshot-changes">{n.view.changes}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
