import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import type { Cell } from '@/model/cube/cell.ts'
import type { Printable } from '@/model/format/formatOf.ts'

/** What a legend is drawn from: the map's own classes and colours. */
export interface LegendProps {
  readonly choropleth: Choropleth
  /** By class index, the very list the map is painted with. */
  readonly colours: readonly string[]
  /** Figures of all areas of the level in the period on screen. */
  readonly cells: ReadonlyMap<string, Cell>
  /** What is coloured: its name, and how its values are printed. */
  readonly indicator: Printable & Pick<Indicator, 'name'>
  /** Short names by area. */
  readonly names: ReadonlyMap<string, string>
  readonly selected: readonly string[]
  /** The area pointed at, here or in another panel. */
  readonly hovered: string | undefined
  /** A tick for what is compared with. */
  readonly benchmark?: { readonly name: string; readonly cell: Cell } | undefined
  /** Areas of the class or absence pointed at; undefined when the pointer leaves. */
  readonly onHoverClass: (areas: readonly string[] | undefined) => void
}

/** Height of the histogram, in CSS pixels. */
export const HISTOGRAM_HEIGHT = 58
