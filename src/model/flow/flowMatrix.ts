import { bandKey } from './changeFlows.ts'
import type { FlowSet } from './flowSet.ts'

/** People, or that they are in the remainder of their origin. */
export type MatrixCell = { readonly people: number } | 'closed'

/** Origins × destinations with totals. */
export interface FlowMatrix {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly cell: (from: string, to: string) => MatrixCell
  /** All who left, whether shown or set aside. */
  readonly left: (from: string) => number
  readonly arrived: (to: string) => number
  readonly total: number
}

/** The set as a matrix; both sides in the order of the nodes. */
export function matrixOf({ nodes, origins, bands, closed }: FlowSet): FlowMatrix {
  const people = new Map(bands.map((band) => [bandKey(band), band.people]))
  const secret = new Set(closed.map(bandKey))
  const reached = new Map<string, number>()
  for (const { to } of closed) reached.set(to, 0)
  for (const band of bands) reached.set(band.to, (reached.get(band.to) ?? 0) + band.people)
  const left = new Map(origins.map((origin) => [origin.id, origin.left]))
  return {
    from: origins.map(({ id }) => id),
    to: [...nodes.keys()].filter((id) => reached.has(id)),
    cell: (from, to) => {
      const key = bandKey({ from, to })
      const known = people.get(key)
      return known === undefined && secret.has(key) ? 'closed' : { people: known ?? 0 }
    },
    left: (from) => left.get(from) ?? 0,
    arrived: (to) => reached.get(to) ?? 0,
    total: bands.reduce((sum, band) => sum + band.people, 0),
  }
}

/** Who comes to an area and who leaves it, in a table of areas. */
export interface Commuters {
  readonly area: string
  readonly stay: number
  readonly incoming: number
  readonly outgoing: number
  /** incoming − outgoing */
  readonly balance: number
  /** Those of the area of whom nobody says where they go: neither staying nor leaving. */
  readonly unknown: number
}

/**
 * In- and out-commuters and their balance for every area of the set. People of an unknown residence come in from somewhere else, as far as the table knows
 * where they arrive; people of an unknown destination are counted apart.
 */
export function commutersOf({ nodes, bands }: Pick<FlowSet, 'nodes' | 'bands'>): Commuters[] {
  const areas = [...nodes.values()].filter(({ remainder }) => remainder === undefined).map(({ id }) => id)
  const known = new Set(areas)
  const sum = (test: (from: string, to: string) => boolean) => bands.reduce((people, band) => (test(band.from, band.to) ? people + band.people : people), 0)
  return areas.flatMap((area) => {
    const stay = sum((from, to) => from === area && to === area)
    const incoming = sum((from, to) => from !== area && to === area)
    const outgoing = sum((from, to) => from === area && to !== area && known.has(to))
    const unknown = sum((from, to) => from === area && !known.has(to))
    return stay + incoming + outgoing + unknown === 0 ? [] : [{ area, stay, incoming, outgoing, balance: incoming - outgoing, unknown }]
  })
}
