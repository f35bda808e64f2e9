import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { ShownFigures } from '@/model/snapshot/shownView.ts'
import type { Address } from '@/state/address.ts'
import type { View } from '@/state/view.ts'

/** What a page adds to a view: its figures, and the choices that newer data would make otherwise. */
export interface PageFigures extends ShownFigures {
  readonly address?: Partial<Address>
  /** Parts of the address that the page does not have. */
  readonly lost?: readonly string[]
}

/** What a page is read from. */
export interface PagePlace {
  readonly view: View
  readonly catalogue: Catalogue
  readonly region: Region
}

/** Reads a page's figures; undefined where the region has none for it. Rejects where a file cannot be had. */
export type ReadPage = (place: PagePlace) => Promise<PageFigures | undefined>
