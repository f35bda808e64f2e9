import type { ComponentType } from 'react'
import type { DataTexts } from '@/model/text/data/dataTextsOf.ts'
import { Changes } from '@/features/changes/Changes.tsx'
import { onDemand } from '../onDemand.tsx'
import type { PageProps } from '../pageProps.ts'

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
  { id: 'changes', View: Changes },
  { id: 'own', View: onDemand(async () => (await import('@/features/own-figures/OwnPanel.tsx')).OwnPanel, ({ children }) => children) },
]
