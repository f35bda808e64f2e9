import { CatalogueList } from '@/features/catalogue/CatalogueList.tsx'
import { DownloadIndicator } from '@/features/download/DownloadIndicator.tsx'
import { OpenPaper } from '@/features/paper/OpenPaper.tsx'
import { useView } from '@/state/ViewContext.tsx'
import type { PageProps } from '../pageProps.ts'

/** The catalogue with paper and files of each indicator: here features meet. */
export function CatalogueSection({ catalogue, region }: PageProps) {
  const { view } = useView()
  const shown = region.data?.id === view.region ? region.data : undefined
  return (
    <CatalogueList
      catalogue={catalogue}
      renderActions={(indicator) => (
        <>
          <OpenPaper catalogue={catalogue} indicator={indicator} named />
          <DownloadIndicator catalogue={catalogue} region={shown} indicator={indicator} />
        </>
      )}
    />
  )
}
