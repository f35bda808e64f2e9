import type { Region } from '@/contract/schema/region.ts'
import type { Selection } from '@/model/cube/cube.ts'
import { COMMUTER_SHADES, type CommuterShade, FLOWS_OVER } from '@/model/flow/mapFlows.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'

/** What a reader has chosen of the flow map. */
export interface FlowMapChoice {
  readonly shade: CommuterShade
  /** Only flows of more people than these. */
  readonly over: number
  /** Only flows from or to this area. */
  readonly place: string | undefined
}

/** Keys of the address's `filter` that belong to the map of a table of areas. */
export const FLOW_MAP_KEYS = ['shade', 'over', 'place'] as const

/** Areas between which people go: not the remainders. */
export const placesOf = ({ nodes }: Pick<FlowTable, 'nodes'>): readonly string[] => [...nodes.values()].flatMap(({ id, remainder }) => (remainder === undefined ? [id] : []))

/** The level of a region that holds all of them; undefined where none does: then there is no map. */
export function levelOf(table: Pick<FlowTable, 'nodes'>, { levels }: Pick<Region, 'levels'>): Region['levels'][number] | undefined {
  const places = placesOf(table)
  return levels.find(({ areas }) => places.every((id) => areas.includes(id)))
}

/**
 * What `filter=shade:balance,over:100,place:03154` means. Each part that does not fit falls back alone and is named.
 * @param open threshold that holds unasked (`openThreshold`)
 */
export function settleFlowMap(filter: Selection, table: Pick<FlowTable, 'nodes'>, open: number): { readonly choice: FlowMapChoice; readonly lost: readonly string[] } {
  const found = {
    shade: COMMUTER_SHADES.find((one) => one === filter['shade']),
    over: FLOWS_OVER.find((one) => String(one) === filter['over']),
    place: placesOf(table).find((one) => one === filter['place']),
  }
  const lost = FLOW_MAP_KEYS.flatMap((key) => (filter[key] !== undefined && found[key] === undefined ? [filter[key]] : []))
  return { choice: { shade: found.shade ?? COMMUTER_SHADES[0], over: found.over ?? open, place: found.place }, lost }
}

/** The part of the filter for a choice: only what differs from what would be shown anyway. */
export function writeFlowMap({ shade, over, place }: FlowMapChoice, open: number): Selection {
  return {
    ...(shade === COMMUTER_SHADES[0] ? {} : { shade }),
    ...(over === open ? {} : { over: String(over) }),
    ...(place === undefined ? {} : { place }),
  }
}
