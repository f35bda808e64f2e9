import type { Absence, Flag } from '@/contract/absence.ts'
import type { Text } from '@/contract/schema/text.ts'
import type { FlowFile, FlowNode } from '@/contract/schema/transition.ts'
import type { Selection } from '../cube/cube.ts'

/** People from one node to another, or the reason why nobody says how many. A flow that is in no table is one of nobody. */
export interface Flow {
  readonly people: number | undefined
  readonly absence: Absence | undefined
  readonly flags: readonly Flag[]
}

export const NO_FLOW: Flow = { people: 0, absence: undefined, flags: [] }

/** Which row of a table is meant: an area, a period and one category of every breakdown. */
export interface RowPlace {
  readonly area: string
  readonly period: string
  readonly by: Selection
}

/** A flow table by area, period and breakdown. Figures are read from the file on demand. */
export interface FlowTable extends Pick<FlowFile['extension'], 'region' | 'flow' | 'name' | 'description' | 'sides' | 'people' | 'sentence' | 'paper' | 'demo' | 'yearMeaning' | 'kind' | 'breakdowns'> {
  /** Every node by its id, in the order in which they are drawn. */
  readonly nodes: ReadonlyMap<string, FlowNode>
  readonly areas: readonly string[]
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly periods: readonly string[]
  /** People who left a node; undefined where that is kept secret, or nobody was counted. */
  readonly left: (from: string, place: RowPlace) => number | undefined
  readonly between: (from: string, to: string, place: RowPlace) => Flow
}

/** The node that takes bands which a reader has folded: a choice, no secret. */
export const OTHER = 'other-destinations'
const OTHER_NAME: Text = { de: 'übrige', en: 'other' }
/** Beyond every colour of a table: the view draws it grey. */
export const OTHER_NODE: FlowNode = { id: OTHER, name: OTHER_NAME, colour: 999 }
