import { BenchmarkField } from '@/features/choose-view/BenchmarkField.tsx'
import { BreakdownFields } from '@/features/choose-view/BreakdownFields.tsx'
import { DisplaySettings } from '@/features/choose-view/DisplaySettings.tsx'
import { LevelField } from '@/features/choose-view/LevelField.tsx'
import { PeriodControl } from '@/features/choose-view/PeriodControl.tsx'
import { IndicatorPicker } from '@/features/choose-indicator/IndicatorPicker.tsx'
import { describeView } from '@/features/explore/scene.ts'
import { useScene } from '@/features/explore/useScene.ts'
import { useView } from '@/state/ViewContext.tsx'
import type { PageProps } from '../pageProps.ts'
import type { ExploreActionsProps } from './ExploreActions.tsx'
import { ExploreBody } from './ExploreBody.tsx'
import { afterwards } from '../afterwards.ts'
import { Arrival } from '../arrival.tsx'
import { Notices } from '../Notices.tsx'
import { onDemand } from '@/view/ui/onDemand.tsx'

/** Nobody searches before the picture stands: a file of its own, after the app. */
const AreaSearch = onDemand(async () => (await afterwards()).AreaSearch, ({ busy, children }) => (busy ? <span className="skeleton-field" /> : children))

/** Nor does anybody take a view along that is not there yet. */
const ExploreActions = onDemand<ExploreActionsProps>(
  async () => (await afterwards()).ExploreActions,
  ({ busy, children }) => (busy ? [1, 2, 3, 4].map((button) => <span key={button} className="skeleton-field" />) : children),
)

/** The page Erkunden: choices above, the picture below them, what to do with it beside. Here features meet. */
export function ExplorePage({ catalogue, region }: PageProps) {
  const { view } = useView()
  const state = useScene(catalogue, region)
  const described = describeView(view, catalogue)
  if (described === undefined) return null
  const { indicator, entry } = described
  const updating = state.status === 'ready' && state.updating
  const benchmarks = region.data?.id === view.region ? region.data : undefined
  return (
    <main className="explore" id="content" tabIndex={-1} aria-busy={state.status === 'loading' || updating} data-updating={updating} data-panel={view.panel}>
      <Arrival page="explore" />
      <Notices />
      <div className="explore-choice">
        <IndicatorPicker catalogue={catalogue} />
        <BreakdownFields indicator={indicator} />
        <LevelField region={entry} />
        {benchmarks === undefined ? <span className="skeleton-field" /> : <BenchmarkField region={benchmarks} />}
        <DisplaySettings categorical={indicator.kind === 'categorical'} />
      </div>
      <ExploreBody
        state={state}
        time={
          <div className="explore-time">
            <PeriodControl indicator={indicator} region={entry} />
          </div>
        }
        search={benchmarks && <AreaSearch region={benchmarks} />}
        actions={<ExploreActions catalogue={catalogue} indicator={indicator} region={benchmarks} state={state} />}
      />
    </main>
  )
}
