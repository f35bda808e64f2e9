import { startTransition, useMemo, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { useCatalogue, useRegion } from '@/query/useFiles.ts'
import type { Address } from '@/state/address.ts'
import { settle } from '@/state/settle.ts'
import { useAddress } from '@/state/useAddress.ts'
import { ViewProvider } from '@/state/ViewContext.tsx'
import { TextProvider, useText } from '@/view/text/TextContext.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import { ArrivalProvider } from './pages/arrival.tsx'
import { Shell } from './shell/Shell.tsx'
import { ShellSkeleton } from './shell/ShellSkeleton.tsx'
import { Stage, type StageHead } from './stage/Stage.tsx'
import { StageDoorProvider } from './stage/StageContext.tsx'
import { emptyStage, readyAddresses, showAddress } from './stage/stage.ts'

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
  const [stage, setStage] = useState(() => emptyStage(address.chosen))
  const [head, setHead] = useState<{ readonly View: StageHead | undefined }>()
  const shown = showAddress(stage, address.chosen)
  if (shown !== stage) setStage(shown)
  const door = useMemo(
    () => ({
      ready: (addresses: readonly Address[]) => startTransition(() => setStage((now) => readyAddresses(now, addresses))),
      setHead: (View: StageHead | undefined) => setHead({ View }),
    }),
    [],
  )
  return (
    <TextProvider locale={view.lang}>
      <ViewProvider catalogue={catalogue} address={address} region={region.data}>
        <ArrivalProvider>
          <StageDoorProvider value={door}>
            <Shell catalogue={catalogue}>
              <Stage catalogue={catalogue} stage={shown} address={address} head={head?.View} meeting={view.deck !== null && view.page !== 'session' && matchMedia('(min-width: 64rem)').matches} />
            </Shell>
          </StageDoorProvider>
        </ArrivalProvider>
      </ViewProvider>
    </TextProvider>
  )
}
