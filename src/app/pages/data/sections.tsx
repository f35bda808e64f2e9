import type { ComponentType } from 'react'
import type { DataTexts } from '@/model/text/data/dataTextsOf.ts'
import { DataFlows } from '@/features/data-flow/DataFlows.tsx'
import { CooperationFacts } from '@/features/cooperation/CooperationFacts.tsx'
import { DataPackage } from '@/features/data-package/DataPackage.tsx'
import { Requests } from '@/features/requests/Requests.tsx'
import { Changes } from '@/features/changes/Changes.tsx'
import { onDemand } from '@/view/ui/onDemand.tsx'
import type { PageProps } from '../pageProps.ts'
import { CatalogueSection } from './CatalogueSection.tsx'

/** A part of the page Daten, with an address of its own: `?page=data&section=<id>`. */
export interface Section {
  readonly id: keyof DataTexts['sections']
  readonly View: ComponentType<PageProps>
}

/**
 * The sections in their order; the first is the one an address without a section means.
 * A further one is an entry here and its name in `model/text/data`; heavy ones come through `onDemand`.
 */
export const SECTIONS: readonly [Section, ...Section[]] = [
  { id: 'catalogue', View: CatalogueSection },
  { id: 'package', View: DataPackage },
  { id: 'own', View: onDemand(async () => (await import('@/features/own-figures/OwnPanel.tsx')).OwnPanel, ({ children }) => children) },
  { id: 'offline', View: onDemand<PageProps>(async () => (await import('@/features/offline/OfflinePanel.tsx')).OfflinePanel, ({ children }) => children) },
  { id: 'flow', View: DataFlows },
  { id: 'cooperation', View: CooperationFacts },
  { id: 'changes', View: Changes },
  { id: 'requests', View: Requests },
]
