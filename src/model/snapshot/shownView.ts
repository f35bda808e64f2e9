import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import type { FrozenFigures } from '@/contract/schema/snapshot.ts'
import type { Locale } from '../text/locale.ts'

/** The ground of a view's map. */
export interface ShownGround {
  readonly boundaries: Boundaries
  readonly surroundings: Surroundings | undefined
  /** Areas of the level. */
  readonly areas: readonly string[]
  /** Short names by area. */
  readonly names: ReadonlyMap<string, string>
  /** Areas highlighted. */
  readonly selected: readonly string[]
}

export interface ShownFigures {
  /** Undefined where the page has none. */
  readonly figures: FrozenFigures | undefined
  /** Undefined where the view has no map. */
  readonly picture?: ShownGround | undefined
}

/** What an address shows with the data of today. */
export interface ShownView extends ShownFigures {
  /** The address with every choice named that newer data would make otherwise. */
  readonly address: string
  readonly page: string
  /** Parts of the address that this page of the house does not understand. */
  readonly lostKeys: readonly string[]
  /** Parts that it understands and the data of today do not have, in words. */
  readonly lostChoices: readonly string[]
  /** Whether the figures are those that were asked for: nothing else is shown in their stead. */
  readonly same: boolean
}

/** Reads what an address shows, without drawing it. Rejects where a file cannot be had. */
export type ReadView = (search: string, locale: Locale) => Promise<ShownView>
