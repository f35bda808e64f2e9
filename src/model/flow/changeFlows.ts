import type { Flag } from '@/contract/absence.ts'
import { type Band, type FlowSet, isRemainder } from './flowSet.ts'
import { OTHER, OTHER_NODE } from './flowTable.ts'

/**
 * Folds all bands below a number of people into one band "other" for each origin. Remainders are never folded: they are no small destinations, but people of
 * whom nobody says where they went. The band "other" stands before the remainders.
 */
export function foldBands(set: FlowSet, threshold: number): FlowSet {
  const rests = new Set([...set.nodes.keys()].filter((id) => isRemainder(set, id)))
  const small = ({ to, people }: Band) => people < threshold && !rests.has(to)
  if (!set.bands.some(small)) return set
  const bands: Band[] = []
  // Bands of an origin stand together: what was folded of it goes in front of its remainders, once all of it is known.
  let folded: Fold | undefined
  let rest: number | undefined
  const close = () => {
    if (folded !== undefined) bands.splice(rest ?? bands.length, 0, { from: folded.from, to: OTHER, people: folded.people, flags: folded.flags })
    folded = undefined
    rest = undefined
  }
  let origin: string | undefined
  for (const band of set.bands) {
    if (band.from !== origin) close()
    origin = band.from
    if (small(band)) {
      folded ??= { from: band.from, people: 0, flags: NO_FLAGS }
      folded.people += band.people
      folded.flags = joined(folded.flags, band.flags)
    } else {
      if (rests.has(band.to)) rest ??= bands.length
      bands.push(band)
    }
  }
  close()
  const nodes = [...set.nodes]
  const at = nodes.findIndex(([id]) => rests.has(id))
  nodes.splice(at < 0 ? nodes.length : at, 0, [OTHER, OTHER_NODE])
  return { ...set, nodes: new Map(nodes), bands }
}

/** What has been folded of an origin so far. */
interface Fold {
  readonly from: string
  people: number
  flags: readonly Flag[]
}

const NO_FLAGS: readonly Flag[] = []

const joined = (some: readonly Flag[], more: readonly Flag[]): readonly Flag[] => (more.length === 0 ? some : [...new Set([...some, ...more])])

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
