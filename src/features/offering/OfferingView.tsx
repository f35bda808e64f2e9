import { type ReactNode, useMemo } from 'react'
import type { Catalogue, RegionEntry } from '@/contract/schema/catalogue.ts'
import type { OfferingEntry } from '@/contract/schema/offering.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { TakenTable } from '@/model/export/tableFoot.ts'
import type { Plates } from '@/view/plate/plateFoot.ts'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { OfferingPanel } from './OfferingPanel.tsx'
import { buildScene } from './offeringScene.ts'
import { type OfferingFiles, useOfferingFiles } from './useOfferingFiles.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly entry: RegionEntry
  readonly region: Region
  readonly offering: OfferingEntry
  readonly actions: (table: TakenTable) => ReactNode
  /** What is drawn, to take along. */
  readonly picture: (paper: string, plates: Plates) => ReactNode
  readonly picker: ReactNode
  readonly heading: ReactNode
}

/** An offering, once its files are there. */
export function OfferingView({ catalogue, entry, region, offering, ...slots }: Props) {
  const { t } = useOfferingText()
  const state = useOfferingFiles(catalogue, entry, offering)
  if (state.status === 'ready') return <Loaded files={state.files} region={region} {...slots} />
  return (
    <>
      <div className="offering-title">{slots.heading}</div>
      <div className="offering-controls">{slots.picker}</div>
      {state.status === 'failed' ? <FileFault error={state.error} onRetry={state.retry} /> : <p role="status">{t.app.loading}</p>}
    </>
  )
}

function Loaded({ files, region, ...slots }: Pick<Props, 'region' | 'actions' | 'picture' | 'picker' | 'heading'> & { readonly files: OfferingFiles }) {
  const { offering, sites, boundaries, surroundings, residence, withoutResidence } = files
  // The files come in one by one; the scene is the same as long as they are.
  const scene = useMemo(
    () => buildScene({ offering, sites, boundaries, surroundings, residence, withoutResidence }, region),
    [offering, sites, boundaries, surroundings, residence, withoutResidence, region],
  )
  return <OfferingPanel scene={scene} {...slots} />
}
