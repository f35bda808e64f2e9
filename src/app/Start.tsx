import { useMemo, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { useCatalogue, useRegion } from '@/query/useFiles.ts'
import { settle } from '@/state/settle.ts'
import { useAddress } from '@/state/useAddress.ts'
import { ViewProvider } from '@/state/ViewContext.tsx'
import { TextProvider, useText } from '@/view/text/TextContext.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import { ArrivalProvider } from './pages/arrival.tsx'
import { Shell } from './shell/Shell.tsx'
import { ShellSkeleton } from './shell/ShellSkeleton.tsx'
import { Stage } from './stage/Stage.tsx'
import { StageDoorProvider, type StageHead } from './stage/StageContext.tsx'
import { createStage } from './stage/stageStore.ts'

/** Nothing can be shown without the catalogue: it is on its way, it failed, or the pages begin. */
export function Start() {
  const catalogue = useCatalogue()
  const { t } = useText()
  if (catalogue.status === 'loading') return <ShellSkeleton />
  if (catalogue.status === 'failed') return <ErrorScreen sentence={t.error[catalogue.error.fault](catalogue.error.file)} onRetry={catalogue.retry} />
  return <Pages catalogue={catalogue.data} />
}

/** Settles the address as far as the catalogue goes for what stands around the pages, and hands it to the stage. */
function Pages({ catalogue }: { readonly catalogue: Catalogue }) {
  const address = useAddress(catalogue)
  const { view } = useMemo(() => settle(address.chosen, catalogue), [address.chosen, catalogue])
  const region = useRegion(catalogue, view.region)
  const [stage] = useState(() => createStage(address.chosen))
  const [head, setHead] = useState<{ readonly View: StageHead | undefined }>()
  const door = useMemo(() => ({ ...stage, setHead: (View: StageHead | undefined) => setHead({ View }) }), [stage])
  return (
    <TextProvider locale={view.lang}>
      <ViewProvider catalogue={catalogue} address={address} region={region.data}>
        <ArrivalProvider>
          <StageDoorProvider value={door}>
            <Shell catalogue={catalogue}>
              <Stage catalogue={catalogue} stage={stage} address={address} head={head?.View} meeting={view.deck !== null && view.page !== 'session' && matchMedia('(min-width: 64rem)').matches} />
            </Shell>
          </StageDoorProvider>
        </ArrivalProvider>
      </ViewProvider>
    </TextProvider>
  )
}
