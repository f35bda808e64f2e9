import { useMemo } from 'react'
import type { Indicator, RegionEntry } from '@/contract/schema/catalogue.ts'
import { isForecast } from '@/model/cube/forecast.ts'
import { useView } from '@/state/ViewContext.tsx'
import { PeriodSlider } from '@/view/control/PeriodSlider.tsx'
import { useText } from '@/view/text/TextContext.tsx'

interface Props {
  readonly indicator: Indicator
  readonly region: RegionEntry
}

/** The period of everything on screen. A step is one entry in the browser's history, a drag or a play is none. */
export function PeriodControl({ indicator, region }: Props) {
  const { view, set } = useView()
  const { format } = useText()
  const periods = useMemo(() => {
    const offer = region.cubes.find((cube) => cube.indicator === indicator.id)
    return (offer?.periods ?? []).map((id) => ({
      id,
      name: format.period(id, indicator.yearMeaning),
      short: format.periodShort(id, indicator.yearMeaning),
      ahead: offer !== undefined && isForecast(offer, id),
    }))
  }, [region, indicator, format])
  return <PeriodSlider periods={periods} chosen={view.period} onChoose={(period, settled) => set({ period }, settled ? 'push' : 'replace')} />
}
