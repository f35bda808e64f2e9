import { type ReactNode, useId, useMemo } from 'react'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import { isOwn } from '@/model/own/ownId.ts'
import { officialCatalogue, officialRegion } from '@/model/own/withoutOwn.ts'
import { profileChoice } from '@/model/profile/profileAreas.ts'
import { profileTitle } from '@/model/profile/profileSentences.ts'
import { profileScene } from '@/features/profile/profileScene.ts'
import { ProfileView } from '@/features/profile/ProfileView.tsx'
import { CopyLink } from '@/features/share/CopyLink.tsx'
import { useView } from '@/state/ViewContext.tsx'
import { useProfileText } from '@/view/text/useProfileText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { Arrival } from '../arrival.tsx'
import { PageTitle } from '@/view/stage/onStage.tsx'
import { Notices } from '../Notices.tsx'
import type { PageProps } from '../pageProps.ts'
import { TableActions } from '../TableActions.tsx'
import './profilePage.css'

/** The page Profil: one area on one page, `?page=profile&areas=a`; two beside each other, `areas=a,b`. Official figures only. */
export function ProfilePage(props: PageProps) {
  const headingId = useId()
  const { view } = useView()
  const { t, p, format, locale } = useProfileText()
  const catalogue = useMemo(() => officialCatalogue(props.catalogue), [props.catalogue])
  const region = useMemo(() => (props.region.data?.id === view.region ? officialRegion(props.region.data) : undefined), [props.region.data, view.region])
  const entry = catalogue.regions.find(({ id }) => id === view.region)
  const asked = view.areas.join(',')
  const scene = useMemo(() => {
    const choice = region && entry && profileChoice(region, entry.defaultLevel, asked.split(','))
    return choice && profileScene(catalogue, region, entry, choice, locale)
  }, [catalogue, region, entry, asked, locale])
  const title = t.app.title([scene === undefined ? p.heading : profileTitle(scene.area, scene.other?.area, format), entry?.name[locale] ?? ''])
  const actions = (table: TakenTable) => (
    <>
      <TableActions catalogue={catalogue} table={table} />
      <CopyLink />
    </>
  )
  const frame = (busy: boolean, children: ReactNode) => (
    <main className="page profile" id="content" tabIndex={-1} aria-busy={busy} aria-labelledby={headingId}>
      <PageTitle>{title}</PageTitle>
      <Arrival page="profile" />
      <Notices />
      {(isOwn(view.indicator) || isOwn(view.benchmark)) && <p className="profile-note">{p.own}</p>}
      {children}
    </main>
  )
  if (scene !== undefined) return <ProfileView key={scene.region.id} headingId={headingId} scene={scene} actions={actions} frame={frame} />
  return frame(
    region === undefined && props.region.status !== 'failed',
    <>
      <h1 id={headingId}>{p.heading}</h1>
      {props.region.status === 'failed' && <FileFault error={props.region.error} onRetry={props.region.retry} />}
      {props.region.status !== 'failed' && <p role="status">{region === undefined ? t.app.loading : p.nothing}</p>}
    </>,
  )
}
