import { useId } from 'react'
import type { ProfileSentence } from '@/model/profile/profileSentences.ts'
import { useProfileText } from '@/view/text/useProfileText.ts'
import { ExploreLink } from './ExploreLink.tsx'

interface Props {
  /** A paragraph for each shown area. */
  readonly paragraphs: readonly (readonly ProfileSentence[])[]
  readonly settled: boolean
}

/** An area in a few sentences, each with the way to the view it is read from. */
export function ProfileWords({ paragraphs, settled }: Props) {
  const headingId = useId()
  const { t, p, locale } = useProfileText()
  return (
    <section className="profile-words" aria-labelledby={headingId}>
      <h2 id={headingId}>{p.inWords}</h2>
      {!settled && <p>{t.app.loading}</p>}
      {settled &&
        paragraphs.map((sentences, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- first and second area
          <p key={at}>
            {sentences.length === 0 && p.inWordsEmpty}
            {sentences.map(({ text, rows }) => (
              <span key={text}>
                {text}{' '}
                {rows.map((row) => (
                  <span key={row.indicator.id} className="profile-trace screen-only">
                    <ExploreLink row={row}>{rows.length === 1 ? p.explore : row.indicator.name[locale]}</ExploreLink>{' '}
                  </span>
                ))}
              </span>
            ))}
          </p>
        ))}
    </section>
  )
}
