import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { DownloadData } from '@/features/download/DownloadData.tsx'
import type { SceneState } from '@/features/explore/useScene.ts'
import { OpenPaper } from '@/features/paper/OpenPaper.tsx'
import { CopyLink } from '@/features/share/CopyLink.tsx'
import type { Plates } from '@/view/plate/plateFoot.ts'
import { useText } from '@/view/text/TextContext.tsx'
import { ViewPicture } from '../ViewPicture.tsx'

export interface ExploreActionsProps {
  readonly catalogue: Catalogue
  readonly indicator: Indicator
  readonly region: Region | undefined
  readonly state: SceneState
}

/** What can be done with the view: paper, figures, picture, link. */
export function ExploreActions({ catalogue, indicator, region, state }: ExploreActionsProps) {
  const { t, format } = useText()
  const plates: Plates | undefined = state.status === 'ready' ? async (foot) => (await import('@/features/explore/explorePlates.ts')).explorePlates(state.scene, foot, { t, format }) : undefined
  return (
    <>
      <OpenPaper catalogue={catalogue} indicator={indicator} />
      <DownloadData catalogue={catalogue} region={region} />
      <ViewPicture catalogue={catalogue} paper={indicator.paper} plates={plates} />
      <CopyLink />
    </>
  )
}
