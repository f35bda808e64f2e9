import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import type { Cube, Selection } from '../cube/cube.ts'

/** The figures that trend, ranking and table show: one indicator for the areas of one level, with what they are compared with. */
export interface Figures {
  readonly indicator: Indicator
  readonly cube: Cube
  /** Areas of the level. */
  readonly areas: readonly Area[]
  /** The area to compare with; not one that is shown twice when it belongs to the level. */
  readonly benchmark: Area | undefined
  readonly period: string
  readonly by: Selection
}

/** What a reader points at and chooses. Events go up, nothing is remembered here. */
export interface Choosing {
  /** Highlighted areas in the order chosen. */
  readonly selected: readonly string[]
  /** The area pointed at, here or in another panel. */
  readonly pointed: string | undefined
  readonly onPoint: (area: string | undefined) => void
  /** `additive`: adds to the highlighted areas instead of replacing them. */
  readonly onSelect: (area: string, additive: boolean) => void
}
