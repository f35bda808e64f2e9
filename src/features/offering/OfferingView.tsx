import { type ReactNode, useMemo } from 'react'
import type { Catalogue, RegionEntry } from '@/contract/schema/catalogue.ts'
import type { OfferingEntry } from '@/contract/schema/offering.ts'
import type { Region } from '@/contract/schema/region.ts'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import type { OfferingChoice } from './offeringChoice.ts'
import { OfferingPanel } from './OfferingPanel.tsx'
import { buildScene, type OfferingScene } from './offeringScene.ts'
import { type OfferingFiles, useOfferingFiles } from './useOfferingFiles.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly entry: RegionEntry
  readonly region: Region
  readonly offering: OfferingEntry
  readonly actions: (scene: OfferingScene, choice: OfferingChoice) => ReactNode
}

/** An offering, once its files are there. */
export function OfferingView({ catalogue, entry, region, offering, actions }: Props) {
  const { t } = useOfferingText()
  const state = useOfferingFiles(catalogue, entry, offering)
  if (state.status === 'failed') return <FileFault error={state.error} onRetry={state.retry} />
  if (state.status === 'loading') return <p role="status">{t.app.loading}</p>
  return <Loaded files={state.files} region={region} actions={actions} />
}

function Loaded({ files, region, actions }: Pick<Props, 'region' | 'actions'> & { readonly files: OfferingFiles }) {
  const { offering, sites, boundaries, surroundings, residence, withoutResidence } = files
  // The files come in one by one; the scene is the same as long as they are.
  const scene = useMemo(
    () => buildScene({ offering, sites, boundaries, surroundings, residence, withoutResidence }, region),
    [offering, sites, boundaries, surroundings, residence, withoutResidence, region],
  )
  return <OfferingPanel scene={scene} actions={(choice) => actions(scene, choice)} />
}
