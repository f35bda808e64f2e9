import type { Absence, Flag } from '@/contract/absence.ts'
import type { FlowNode } from '@/contract/schema/transition.ts'
import type { Selection } from '../cube/cube.ts'
import type { FlowTable } from './flowTable.ts'

/** People from one node to another. */
export interface Band {
  readonly from: string
  readonly to: string
  readonly people: number
  readonly flags: readonly Flag[]
}

/** A node that people leave. left = sum of its bands + aside. */
export interface Origin {
  readonly id: string
  readonly left: number
  /** Those whose bands are not shown, because the reader asked for others. */
  readonly aside: number
  /** Some of those who left are kept secret, in number too: `left` is too small. */
  readonly secret: boolean
}

/** Flows at one moment, ready to be folded, filtered and drawn. Nodes, origins and bands keep the order of the table. */
export interface FlowSet {
  readonly nodes: ReadonlyMap<string, FlowNode>
  readonly origins: readonly Origin[]
  readonly bands: readonly Band[]
  /** Flows that exist and whose people are in the remainder. */
  readonly closed: readonly ClosedFlow[]
}

/** A flow of which nobody says how many it is, and why: kept secret, or not named by the source. */
export interface ClosedFlow extends Pick<Band, 'from' | 'to'> {
  readonly absence: Absence
}

export interface Asked {
  /** Areas added up. */
  readonly areas: readonly string[]
  readonly period: string
  /** A category per breakdown; a breakdown that is not named is added up. */
  readonly by: Selection
}

/**
 * Flows of some areas together in a period. Areas and categories are added up flow by flow and remainder by remainder, so that what holds for each row
 * holds for the sum: who left = who is known to have arrived + the remainder.
 */
export function flowsAt(table: FlowTable, { areas, period, by }: Asked): FlowSet {
  const places = areas.flatMap((area) => selections(table, by).map((one) => ({ area, period, by: one })))
  const origins: Origin[] = []
  const bands: Band[] = []
  const closed: ClosedFlow[] = []
  for (const from of table.from) {
    let left = 0
    let secret = false
    const sums = new Map<string, { people: number; flags: Set<Flag>; absence: Absence | undefined }>()
    for (const place of places) {
      const known = table.left(from, place)
      left += known ?? 0
      for (const to of table.to) {
        const { people, absence, flags } = table.between(from, to, place)
        if (people === 0) continue
        if (absence !== undefined && known === undefined) secret = true
        const sum = sums.get(to) ?? { people: 0, flags: new Set<Flag>(), absence: undefined }
        sums.set(to, sum)
        sum.people += people ?? 0
        // A secret weighs more than a gap: what is in part secret is not merely unknown.
        sum.absence = absence === 'suppressed' ? absence : (sum.absence ?? absence)
        for (const flag of flags) sum.flags.add(flag)
      }
    }
    if (left > 0 || secret) origins.push({ id: from, left, aside: 0, secret })
    for (const to of table.to) {
      const sum = sums.get(to)
      if (sum !== undefined && sum.people > 0) bands.push({ from, to, people: sum.people, flags: [...sum.flags] })
      if (sum?.absence !== undefined) closed.push({ from, to, absence: sum.absence })
    }
  }
  return { nodes: table.nodes, origins, bands, closed }
}

/** Every choice of categories that a selection leaves open, as selections that leave nothing open. */
function selections({ breakdowns }: FlowTable, by: Selection): Selection[] {
  return breakdowns.reduce<Selection[]>((open, { id, categories }) => {
    const wanted = categories.filter((category) => by[id] === undefined || by[id] === category.id)
    return open.flatMap((one) => wanted.map((category) => ({ ...one, [id]: category.id })))
  }, [{}])
}

export const isRemainder = ({ nodes }: Pick<FlowSet, 'nodes'>, id: string): boolean => nodes.get(id)?.remainder !== undefined

/** Origins of which somebody is lost: not as many arrive, or are set aside, as left. Empty for every set there should be. */
export function lossesOf({ origins, bands }: Pick<FlowSet, 'origins' | 'bands'>): { readonly id: string; readonly left: number; readonly found: number }[] {
  const arrived = arrivedOf(bands)
  const known = new Set(origins.map(({ id }) => id))
  const strangers = [...arrived].filter(([id]) => !known.has(id)).map(([id, found]) => ({ id, left: 0, found }))
  const ofOrigins = origins.map(({ id, left, aside }) => ({ id, left, found: (arrived.get(id) ?? 0) + aside }))
  return [...ofOrigins.filter(({ left, found }) => left !== found), ...strangers]
}

/** People by origin. Bands of an origin mostly stand together: they are added up before they are looked up. */
function arrivedOf(bands: readonly Band[]): Map<string, number> {
  const arrived = new Map<string, number>()
  let [origin, people] = [bands[0]?.from, 0]
  const put = () => {
    if (origin !== undefined) arrived.set(origin, (arrived.get(origin) ?? 0) + people)
  }
  for (const band of bands) {
    if (band.from !== origin) {
      put()
      origin = band.from
      people = 0
    }
    people += band.people
  }
  put()
  return arrived
}

/** Part of all who left a band's origin, 0 to 1; of one origin all bands and those set aside are 1. Undefined where nobody left. */
export function shareOf(band: Pick<Band, 'from' | 'people'>, { origins }: Pick<FlowSet, 'origins'>): number | undefined {
  const left = origins.find(({ id }) => id === band.from)?.left
  return left === undefined || left === 0 ? undefined : band.people / left
}

/** Everyone in a set: who left, whether shown or set aside. */
export const peopleOf = ({ origins }: Pick<FlowSet, 'origins'>): number => origins.reduce((sum, { left }) => sum + left, 0)
