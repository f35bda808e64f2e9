import { Fragment, type ReactNode, useId, useMemo } from 'react'
import { inLanguage } from '@/model/area/exonyms.ts'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { breakNotes } from '@/model/profile/figureWords.ts'
import { profileSentences, profileTitle } from '@/model/profile/profileSentences.ts'
import { profileTable } from '@/model/profile/profileTable.ts'
import { useCubesInTurn } from '@/query/useCubesInTurn.ts'
import { TellSentence } from '@/view/text/TellSentence.tsx'
import { useProfileText } from '@/view/text/useProfileText.ts'
import { AreaChoice } from './AreaChoice.tsx'
import { figuresOf, type ProfileScene } from './profileScene.ts'
import { OtherLevels } from './OtherLevels.tsx'
import { OffersPart } from './OffersPart.tsx'
import { ProfileHead } from './ProfileHead.tsx'
import { ProfileSources } from './ProfileSources.tsx'
import { ProfileWords } from './ProfileWords.tsx'
import { Progress } from './Progress.tsx'
import { TopicTable } from './TopicTable.tsx'
import { TransitionsPart } from './TransitionsPart.tsx'
import './profile.css'

interface Props {
  /** Id of the heading that names the page. */
  readonly headingId: string
  readonly scene: ProfileScene
  /** What can be done with the table: take it away, send its link. */
  readonly actions: (table: TakenTable) => ReactNode
  /** The page around it, which says whether figures are still on their way. */
  readonly frame: (busy: boolean, children: ReactNode) => ReactNode
}

/** One area, or two beside each other, in everything the region knows of them. */
export function ProfileView({ headingId, scene, actions, frame }: Props) {
  const figuresId = useId()
  const { p, t, format } = useProfileText()
  const { catalogue, region, indicators, topics, area, other } = scene
  const cubes = useCubesInTurn(catalogue, region.id, indicators)
  const done = cubes.filter(({ status }) => status !== 'loading').length
  const settled = done === cubes.length
  const rows = useMemo(
    () => topics.flatMap((topic) => topic.rows.map(({ indicator, at }) => ({ indicator, cube: cubes[at]?.data }))).flatMap(({ indicator, cube }) => (cube === undefined ? [] : [figuresOf(scene, indicator, cube)])),
    [scene, topics, cubes],
  )
  const references = scene.references.map(({ name }) => inLanguage(name, format.locale))
  const title = profileTitle(area, other?.area, format)

  const own = rows.map(([first]) => first)
  const second = rows.flatMap(([, one]) => one ?? [])
  const papers = [...new Set(topics.flatMap((topic) => topic.rows.map(({ indicator }) => indicator.paper)))]
  const table: TakenTable = {
    title: p.table.title(format.list([area.name, ...(other === undefined ? [] : [other.area.name])])),
    papers,
    name: ['profil', area.id, ...(other === undefined ? [] : [other.area.id])].join('-'),
    build: (foot) => profileTable(rows.flat(), catalogue, foot, format),
  }
  return frame(
    !settled,
    <>
      <TellSentence>{`${title}.`}</TellSentence>
      <header className="profile-head">
        <ProfileHead headingId={headingId} scene={scene} rows={own} second={second} title={title} settled={settled} />
        <AreaChoice scene={scene} />
      </header>
      <Progress cubes={cubes} done={done} />
      <ProfileWords settled={settled} paragraphs={settled ? [own, ...(other === undefined ? [] : [second])].map((some) => profileSentences(some, format)) : []} />
      <section aria-labelledby={figuresId}>
        <h2 id={figuresId}>{p.figures}</h2>
        {topics.map((topic) => (
          <TopicTable key={topic.id} scene={scene} topic={topic} cubes={cubes} notes={breakNotes(rows.flat().filter(({ indicator }) => indicator.topic === topic.id), format)} />
        ))}
        <p className="profile-note">
          {p.key(references[0] ?? '', references[1], other?.area.short)} {p.rankHint} {p.countsOnly}
        </p>
        <OtherLevels scene={scene} />
      </section>
      <div className="profile-parts">
        {(other === undefined ? [scene] : [scene, other]).map((place) => (
          <Fragment key={place.area.id}>
            <OffersPart scene={scene} place={place} wanted={settled} />
            <TransitionsPart scene={scene} place={place} wanted={settled} />
          </Fragment>
        ))}
      </div>
      <section className="profile-end">
        <div className="profile-actions">{settled ? actions(table) : <p>{t.app.loading}</p>}</div>
        <ProfileSources scene={scene} papers={papers} />
      </section>
    </>,
  )
}
