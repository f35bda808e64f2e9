import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { useCatalogue, useRegion } from '@/query/useFiles.ts'
import { settle } from '@/state/settle.ts'
import { useAddress } from '@/state/useAddress.ts'
import { ViewProvider } from '@/state/ViewContext.tsx'
import { TextProvider, useText } from '@/view/text/TextContext.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import { ArrivalProvider } from './pages/arrival.tsx'
import { PAGE } from './pages/pages.tsx'
import { Shell } from './shell/Shell.tsx'
import { ShellSkeleton } from './shell/ShellSkeleton.tsx'

/** Nothing can be shown without the catalogue: it is on its way, it failed, or the pages begin. */
export function Start() {
  const catalogue = useCatalogue()
  const { t } = useText()
  if (catalogue.status === 'loading') return <ShellSkeleton />
  if (catalogue.status === 'failed') return <ErrorScreen sentence={t.error[catalogue.error.fault](catalogue.error.file)} onRetry={catalogue.retry} />
  return <Pages catalogue={catalogue.data} />
}

/** Settles the address as far as the catalogue goes, fetches the region it names and hands both to the page. A page that breaks leaves the head standing. */
function Pages({ catalogue }: { readonly catalogue: Catalogue }) {
  const address = useAddress(catalogue)
  const { view } = settle(address.chosen, catalogue)
  const region = useRegion(catalogue, view.region)
  const { View, showsIndicator } = PAGE[view.page]
  return (
    <TextProvider locale={view.lang}>
      <ViewProvider catalogue={catalogue} address={address} region={region.data}>
        <ArrivalProvider>
          <Shell catalogue={catalogue} sources={showsIndicator}>
            <ErrorBoundary key={view.page}>
              <View catalogue={catalogue} region={region} />
            </ErrorBoundary>
          </Shell>
        </ArrivalProvider>
      </ViewProvider>
    </TextProvider>
  )
}
