import { type ReactNode, useDeferredValue } from 'react'
import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import { PANELS } from '@/state/address.ts'
import { useView } from '@/state/ViewContext.tsx'
import { TrendChartLazy } from '@/view/chart/TrendChartLazy.tsx'
import type { RankingProps } from '@/view/ranking/Ranking.tsx'
import type { DataTableProps } from '@/view/table/DataTable.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { inPlace, onDemand } from '@/view/ui/onDemand.tsx'
import { Tabs } from '@/view/ui/Tabs.tsx'
import type { Scene } from './scene.ts'
import { useFigures } from './useFigures.ts'

const Ranking = onDemand<RankingProps>(async () => (await import('@/view/ranking/Ranking.tsx')).Ranking, inPlace)
const DataTable = onDemand<DataTableProps>(async () => (await import('@/view/table/DataTable.tsx')).DataTable, inPlace)

interface Props {
  readonly scene: Scene
  readonly choropleth: Choropleth
  /** Hex colours by class index, those of the map. */
  readonly colours: readonly string[] | undefined
  readonly pointed: string | undefined
  readonly onPoint: (area: string | undefined) => void
  readonly onSelect: (area: string, additive: boolean) => void
  /** Stands above the tabs. */
  readonly search: ReactNode
}

/** Trend, ranking and table of the same figures, one at a time. */
export function SidePanel({ scene: latest, choropleth, colours, pointed, onPoint, onSelect, search }: Props) {
  const { view, set } = useView()
  const { t } = useText()
  // The map steps first: with eleven thousand areas a table must not hold up a year.
  const scene = useDeferredValue(latest)
  const figures = useFigures(scene)
  const shared = { ...figures, selected: scene.view.areas, pointed, onPoint, onSelect }
  const colourOf = (area: string) => {
    const mark = choropleth.marks.get(area)
    return mark?.type === 'class' ? colours?.[mark.index] : undefined
  }
  return (
    <section className="explore-side" aria-label={t.explore.views}>
      {search}
      <Tabs label={t.explore.views} tabs={PANELS.map((id) => ({ id, name: t.explore[id] }))} chosen={view.panel} onChoose={(panel) => set({ panel }, 'replace')}>
        {view.panel === 'trend' && <TrendChartLazy {...shared} onPeriod={(period) => set({ period })} />}
        {view.panel === 'ranking' && <Ranking {...shared} colourOf={colourOf} />}
        {view.panel === 'table' && <DataTable {...shared} />}
      </Tabs>
    </section>
  )
}
