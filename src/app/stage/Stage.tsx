import { type ComponentType, memo, useMemo } from 'react'
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
import { sameAddress, type StageState } from './stage.ts'
import './stage.css'

/** What stands above the page of a slide, by its position. */
export type StageHead = ComponentType<{ readonly slide: number }>

interface Props {
  readonly catalogue: Catalogue
  readonly stage: StageState
  readonly address: AddressBar
  readonly head: StageHead | undefined
  /** Pages may lie ready, each with a map. */
  readonly meeting: boolean
}

/** The page that is shown, and beside it those that lie ready: whole pages, out of sight and out of reach, each with the view of its own address. */
export function Stage({ catalogue, stage, address: { bar, write }, head, meeting }: Props) {
  return (
    <CanvasChoice value={meeting ? 'svg' : 'auto'}><div className="stage">
      {stage.pages.map(({ id, address }) => {
        const on = id === stage.shown
        return (
          <div key={id} className="stage-page" inert={!on} aria-hidden={!on || undefined}>
            <OnStageProvider value={on}>
              <Page catalogue={catalogue} chosen={address} bar={on && !sameAddress(address, bar) ? bar : address} write={write} head={head} />
            </OnStageProvider>
          </div>
        )
      })}
    </div></CanvasChoice>
  )
}

interface PageProps extends Omit<AddressBar, 'chosen'> {
  readonly catalogue: Catalogue
  readonly chosen: Address
  readonly head: StageHead | undefined
}

/** Settles an address as far as the catalogue goes, fetches the region it names and hands both to the page. A page that breaks leaves the head standing. Not drawn anew when it comes on stage. */
const Page = memo(function Page({ catalogue, chosen, bar, write, head: Head }: PageProps) {
  const { view } = useMemo(() => settle(chosen, catalogue), [chosen, catalogue])
  const region = useRegion(catalogue, view.region)
  const address = useMemo(() => ({ chosen, bar, write }), [chosen, bar, write])
  const { View, showsIndicator } = PAGE[view.page]
  return (
    <ViewProvider catalogue={catalogue} address={address} region={region.data}>
      {Head !== undefined && chosen.slide !== null && <Head slide={chosen.slide} />}
      <ErrorBoundary key={view.page}>
        <View catalogue={catalogue} region={region} />
      </ErrorBoundary>
      <Footer catalogue={catalogue} sources={showsIndicator} />
    </ViewProvider>
  )
})
