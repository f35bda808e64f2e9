import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { DownloadData } from '@/features/download/DownloadData.tsx'
import { OpenPaper } from '@/features/paper/OpenPaper.tsx'
import { CopyLink } from '@/features/share/CopyLink.tsx'

interface Props {
  readonly catalogue: Catalogue
  readonly indicator: Indicator
  readonly region: Region | undefined
}

/** What can be done with the picture: read its paper, take its data away, send it. */
export function ExploreActions({ catalogue, indicator, region }: Props) {
  return (
    <>
      <OpenPaper catalogue={catalogue} indicator={indicator} />
      <DownloadData catalogue={catalogue} region={region} />
      <CopyLink />
    </>
  )
}
