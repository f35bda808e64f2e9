import type { ReactNode } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import type { ForecastIndicator } from '@/model/flow/forecastSeries.ts'
import { useCubes } from '@/query/useCubes.ts'
import { usePapers } from '@/query/useFiles.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { BackTest } from './BackTest.tsx'
import { settleForecast, writeForecast } from './forecastChoice.ts'
import { ForecastPanel } from './ForecastPanel.tsx'
import './forecast.css'

interface Props {
  readonly catalogue: Catalogue
  readonly region: Region
  readonly indicators: readonly [ForecastIndicator, ...ForecastIndicator[]]
  /** Paper and files of the table on screen. */
  readonly actions: (table: TakenTable) => ReactNode
}

/** What is forecast for a region: one series of one area, and how well the method would have done. Everything chosen is in the address. */
export function Forecasts({ catalogue, region, indicators, actions }: Props) {
  const { view, set } = useView()
  const { t, f } = useFlowText()
  const level = region.levels.find(({ id }) => id === catalogue.regions.find((entry) => entry.id === region.id)?.defaultLevel) ?? region.levels[0]
  const cubes = useCubes(catalogue, region.id, indicators.map(({ id }) => id))
  const papers = usePapers(catalogue, true)
  if (cubes.status === 'loading') return <p role="status">{t.app.loading}</p>
  if (cubes.status === 'failed') return <FileFault error={cubes.error} onRetry={cubes.retry} />
  const known = new Set(cubes.data.flatMap((cube) => cube.areas))
  const areas = [region.total, ...(level?.areas ?? []).filter((id) => id !== region.total)].filter((id) => known.has(id))
  const { choice, lost } = settleForecast(view.filter, indicators, areas)
  const cube = cubes.data.find(({ indicator }) => indicator === choice.indicator.id)
  if (cube === undefined) return null
  return (
    <>
      <p className="flow-note">{f.forecast.noProphecy}</p>
      {lost.length > 0 && <p role="status">{f.lost(lost)}</p>}
      <ForecastPanel region={region} indicators={indicators} choice={choice} areas={areas} cube={cube} actions={actions} onChange={(patch) => set({ filter: writeForecast({ ...choice, ...patch }, indicators, areas) })} />
      {papers.status === 'loading' && <p role="status">{t.app.loading}</p>}
      {papers.status === 'failed' && <FileFault error={papers.error} onRetry={papers.retry} />}
      {papers.status === 'ready' && <BackTest papers={papers.data} indicator={choice.indicator} by={choice.by} />}
    </>
  )
}
