import type { Flag } from '@/contract/absence.ts'
import { type Band, type FlowSet, isRemainder } from './flowSet.ts'
import { OTHER, OTHER_NODE } from './flowTable.ts'

/**
 * Folds all bands below a number of people into one band "other" for each origin. Remainders are never folded: they are no small destinations, but people of
 * whom nobody says where they went. The band "other" stands before the remainders.
 */
export function foldBands(set: FlowSet, threshold: number): FlowSet {
  const small = ({ to, people }: Band) => people < threshold && !isRemainder(set, to)
  if (!set.bands.some(small)) return set
  const folded = new Map<string, { people: number; flags: Set<Flag> }>()
  const kept: Band[] = []
  for (const band of set.bands) {
    if (!small(band)) {
      kept.push(band)
      continue
    }
    const sum = folded.get(band.from) ?? { people: 0, flags: new Set<Flag>() }
    folded.set(band.from, sum)
    sum.people += band.people
    for (const flag of band.flags) sum.flags.add(flag)
  }
  const others = [...folded].map(([from, { people, flags }]): Band => ({ from, to: OTHER, people, flags: [...flags] }))
  const at = [...set.nodes].findIndex(([, { remainder }]) => remainder !== undefined)
  const nodes = [...set.nodes]
  nodes.splice(at < 0 ? nodes.length : at, 0, [OTHER, OTHER_NODE])
  return { ...set, nodes: new Map(nodes), bands: inOrder([...kept, ...others], new Map(nodes), set) }
}

function inOrder(bands: readonly Band[], nodes: FlowSet['nodes'], { origins }: FlowSet): Band[] {
  const from = new Map(origins.map(({ id }, at) => [id, at]))
  const to = new Map([...nodes.keys()].map((id, at) => [id, at]))
  return bands.toSorted((a, b) => (from.get(a.from) ?? 0) - (from.get(b.from) ?? 0) || (to.get(a.to) ?? 0) - (to.get(b.to) ?? 0))
}

export const SIDES = ['from', 'to'] as const
export type Side = (typeof SIDES)[number]
/** A node on one of the two sides: an area may stand on both. */
export interface SideNode {
  readonly side: Side
  readonly id: string
}

/** Leaves only the bands of one node. Whoever goes elsewhere is set aside and still counted among those who left; origins without a band left are gone. */
export function filterNode(set: FlowSet, { side, id }: SideNode): FlowSet {
  const bands = set.bands.filter((band) => band[side] === id)
  const shown = new Map<string, number>()
  for (const { from, people } of bands) shown.set(from, (shown.get(from) ?? 0) + people)
  const origins = set.origins.filter((origin) => shown.has(origin.id)).map((origin) => ({ ...origin, aside: origin.left - (shown.get(origin.id) ?? 0) }))
  return { ...set, origins, bands, closed: set.closed.filter((one) => one[side] === id) }
}

/** Keys of all bands on the way through a node: what lights up together. */
export const pathOf = ({ bands }: Pick<FlowSet, 'bands'>, { side, id }: SideNode): ReadonlySet<string> => new Set(bands.filter((band) => band[side] === id).map(bandKey))

export const bandKey = ({ from, to }: Pick<Band, 'from' | 'to'>): string => `${from}→${to}`
