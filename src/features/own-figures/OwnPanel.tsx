import { useEffect, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { countedPeriods } from '@/model/cube/forecast.ts'
import type { OwnFigures } from '@/model/own/ownFigures.ts'
import { addFigures } from '@/query/own/ownRoom.ts'
import { useRegions } from '@/query/useRegions.ts'
import type { FileState } from '@/query/useDataFile.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { GroupPanel } from './GroupPanel.tsx'
import { OwnList } from './OwnList.tsx'
import { OwnReading } from './OwnReading.tsx'
import './own.css'

interface Props {
  readonly catalogue: Catalogue
  readonly region: FileState<Region>
}

/** The period to open with: the last that is no forecast. */
function latestCounted({ cubes }: OwnFigures, region: string): string {
  const cube = cubes.find((one) => one.region === region)
  return cube === undefined ? '' : (countedPeriods({ periods: cube.periods, forecast: cube.file.extension.forecast }).at(-1) ?? cube.periods.at(-1) ?? '')
}

/** Own figures and own groups: bring them in, see what is there, take them out again. */
export function OwnPanel({ catalogue, region }: Props) {
  const { view, set } = useView()
  const { o } = useOwnText()
  const regions = useRegions(catalogue)
  const [wanted, setWanted] = useState<{ readonly figures: OwnFigures; readonly where: string }>()
  const show = (figures: OwnFigures, where: string) => {
    addFigures(figures)
    setWanted({ figures, where })
  }
  // They can be chosen once the catalogue has them.
  useEffect(() => {
    if (wanted === undefined || !catalogue.indicators.some(({ id }) => id === wanted.figures.id)) return
    const { figures, where } = wanted
    set({ page: 'explore', region: where, indicator: figures.id, by: {}, period: latestCounted(figures, where) })
  }, [wanted, catalogue, set])
  return (
    <div className="own">
      <p className="data-lead">{o.lead}</p>
      <OwnList catalogue={catalogue} region={view.region} onShow={show} />
      {regions.status === 'loading' && <p role="status">{o.file.regions}</p>}
      {regions.status === 'failed' && <FileFault error={regions.error} onRetry={regions.retry} />}
      {regions.status === 'ready' && <OwnReading catalogue={catalogue} regions={regions.data} region={view.region} onShow={show} />}
      {region.data !== undefined && region.data.id === view.region && <GroupPanel region={region.data} />}
    </div>
  )
}
