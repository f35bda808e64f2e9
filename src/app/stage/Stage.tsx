import { memo, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { useRegion } from '@/query/useFiles.ts'
import type { Address } from '@/state/address.ts'
import { settle } from '@/state/settle.ts'
import type { AddressBar } from '@/state/useAddress.ts'
import { ViewProvider } from '@/state/ViewContext.tsx'
import { CanvasChoice, OnStageProvider } from '@/view/stage/onStage.tsx'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { PAGE } from '../pages/pages.tsx'
import { Footer } from '../shell/Footer.tsx'
import { barOf, type StageState, tellAddress } from './stage.ts'
import type { StageHead } from './StageContext.tsx'
import type { StageStore } from './stageStore.ts'
import './stage.css'

interface Props {
  readonly catalogue: Catalogue
  readonly stage: StageStore
  readonly address: AddressBar
  readonly head: StageHead | undefined
  /** Pages may lie ready, each with a map. */
  readonly meeting: boolean
}

/** The page that is shown, and beside it those that lie ready: whole pages, out of sight and out of reach, each with the view of its own address. */
export function Stage({ catalogue, stage, address: { chosen, bar, write }, head, meeting }: Props) {
  const { pages, shown, reached } = useStage(stage, chosen)
  return (
    <CanvasChoice value={meeting ? 'svg' : 'auto'}>
      <div className="stage">
        {pages.map(({ id, address }) => {
          const on = id === shown
          return (
            <div key={id} className="stage-page" data-on={on || undefined} inert={id !== reached} aria-hidden={id !== reached || undefined}>
              <Page catalogue={catalogue} stage={stage} id={id} chosen={address} bar={barOf(address, chosen, bar)} write={write} head={head} />
            </div>
          )
        })}
      </div>
    </CanvasChoice>
  )
}

/** The stage with what is chosen on it, from the moment it is chosen. */
function useStage(stage: StageStore, chosen: Address): StageState {
  const state = useSyncExternalStore(stage.subscribe, stage.get)
  useLayoutEffect(() => stage.change((now) => tellAddress(now, chosen)), [stage, chosen])
  return tellAddress(state, chosen)
}

interface PageProps extends Omit<AddressBar, 'chosen'> {
  readonly catalogue: Catalogue
  readonly stage: StageStore
  readonly id: number
  readonly chosen: Address
  readonly head: StageHead | undefined
}

/** Settles an address as far as the catalogue goes, fetches the region it names and hands both to the page. A page that breaks leaves the head standing. Not drawn anew when it comes on stage. */
const Page = memo(function Page({ catalogue, stage, id, chosen, bar, write, head: Head }: PageProps) {
  const { view } = useMemo(() => settle(chosen, catalogue), [chosen, catalogue])
  const region = useRegion(catalogue, view.region)
  const address = useMemo(() => ({ chosen, bar, write }), [chosen, bar, write])
  const place = useMemo(() => ({ on: () => stage.get().shown === id, subscribe: stage.subscribe }), [stage, id])
  const { View, showsIndicator } = PAGE[view.page]
  return (
    <OnStageProvider value={place}>
      <ViewProvider catalogue={catalogue} address={address} region={region.data}>
        {Head !== undefined && chosen.slide !== null && <Head slide={chosen.slide} />}
        <ErrorBoundary key={view.page}>
          <View catalogue={catalogue} region={region} />
        </ErrorBoundary>
        <Footer catalogue={catalogue} sources={showsIndicator} />
      </ViewProvider>
    </OnStageProvider>
  )
})
