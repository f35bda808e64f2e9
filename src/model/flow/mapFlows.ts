import { absent, type Cell } from '../cube/cell.ts'
import { commutersOf } from './flowMatrix.ts'
import { type Band, type FlowSet, flowsAt, isRemainder } from './flowSet.ts'
import type { FlowTable } from './flowTable.ts'

/** What the areas of the flow map are coloured by. */
export const COMMUTER_SHADES = ['incoming', 'outgoing', 'balance'] as const
export type CommuterShade = (typeof COMMUTER_SHADES)[number]

/** Only flows of more people than these are drawn; the first lets all through. */
export const FLOWS_OVER = [0, 5, 10, 20, 50, 100, 200, 500, 1000, 5000] as const

/** More arrows than these hide each other. */
const MOST_OPEN = 30

/** Flows that a map can draw, the largest first, so that small ones lie above; and who is not drawn, for the note below it. */
export interface MapFlows {
  readonly bands: readonly Band[]
  /** Flows between two areas, drawn or not. */
  readonly between: number
  /** People who stay in their area. */
  readonly stay: number
  /** People of whom one of both areas is not known. */
  readonly unplaced: number
}

/** The flows between two areas, of more than `over` people, and of one area where one is asked for. */
export function flowsOnMap(set: FlowSet, { over, place }: { readonly over: number; readonly place?: string | undefined }): MapFlows {
  const ofPlace = ({ from, to }: Band) => place === undefined || from === place || to === place
  const within = set.bands.filter(ofPlace)
  const placed = within.filter(({ from, to }) => !isRemainder(set, from) && !isRemainder(set, to))
  const between = placed.filter(({ from, to }) => from !== to)
  const sum = (bands: readonly Band[]) => bands.reduce((people, band) => people + band.people, 0)
  return {
    bands: between.filter(({ people }) => people > over).toSorted((a, b) => b.people - a.people),
    between: between.length,
    stay: sum(placed) - sum(between),
    unplaced: sum(within) - sum(placed),
  }
}

/** People of the largest flow between two areas: the widest arrow. */
export const largestFlow = (sets: readonly FlowSet[]): number => sets.reduce((most, set) => flowsOnMap(set, { over: 0 }).bands.reduce((one, { people }) => Math.max(one, people), most), 0)

/** The smallest of the thresholds at which a table's latest period shows no more arrows than can be read: what a map opens with. */
export function openThreshold(table: FlowTable): number {
  const set = flowsAt(table, { areas: table.areas, period: table.periods.at(-1) ?? '', by: {} })
  return FLOWS_OVER.find((over) => flowsOnMap(set, { over }).bands.length <= MOST_OPEN) ?? FLOWS_OVER[FLOWS_OVER.length - 1] ?? 0
}

/**
 * In-commuters, out-commuters or their balance of every area. Zero where nobody commutes; secret where some do and nothing of it is known.
 * As with every sum of flows, what is known of an area is shown though a part of it is in the remainder.
 */
export function commuterCells(set: FlowSet, areas: readonly string[], shade: CommuterShade): ReadonlyMap<string, Cell> {
  const known = new Map(commutersOf(set).map((one) => [one.area, one]))
  const sides = shade === 'balance' ? (['from', 'to'] as const) : ([shade === 'incoming' ? 'to' : 'from'] as const)
  return new Map(
    areas.map((area) => {
      const { incoming = 0, outgoing = 0 } = known.get(area) ?? {}
      const people = { incoming, outgoing, balance: incoming - outgoing }[shade]
      const moving = { incoming, outgoing, balance: incoming + outgoing }[shade]
      const hidden = moving === 0 && set.closed.some((one) => one.absence === 'suppressed' && one.from !== one.to && sides.some((side) => one[side] === area))
      return [area, hidden ? absent('suppressed') : { absence: undefined, value: people, numerator: undefined, denominator: undefined, flags: [] }]
    }),
  )
}
