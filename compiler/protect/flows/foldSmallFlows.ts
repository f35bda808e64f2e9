import type { Protection } from '@/contract/schema/paper.ts'
import type { FlowCell, Origin } from '../../derive/flows/flowRows.ts'

const CLOSED: FlowCell = { people: undefined, absence: 'suppressed', flags: [] }

/**
 * Hides small flows of an origin in its secret remainder. Flows of 1 to k − 1 people are closed first, then the smallest of the others, until the remainder
 * stands for at least two flows and at least k people, and every closed flow could be anything within at least `range` persons: with m closed flows of at
 * least one person each and S people in the remainder, each of them lies between 1 and S − m + 1.
 * Where not even all flows of the origin together are enough, the origin is kept secret as a whole, its total too. Totals of origins are all that is
 * published beside the flows: nothing else adds up to a closed one.
 * @param destinations every node that the origin's people can be said to have reached
 * @param secret the remainder node
 */
export function foldSmallFlows(origin: Origin, protection: Protection, destinations: readonly string[], secret: string): Origin {
  if (protection.method !== 'suppression' || origin.total === undefined) return origin
  const { k, range } = protection
  const { total, cells } = origin
  const given = cells.get(secret)?.people ?? 0
  const marked = [...cells].flatMap(([to, { absence }]) => (absence === 'suppressed' ? [to] : []))
  const open = [...cells].flatMap(([to, { people = 0 }]): [string, number][] => (to === secret || people === 0 ? [] : [[to, people]])).sort((a, b) => a[1] - b[1])
  const small = open.filter(([, people]) => people < k)
  if (small.length === 0 && marked.length === 0 && (total === 0 || total >= k)) return origin

  const closed = new Set([...marked, ...small.map(([to]) => to)])
  let sum = given + small.reduce((people, [, one]) => people + one, 0)
  const enough = () => closed.size >= 2 && sum >= k && sum - closed.size >= range
  for (const [to, people] of open.slice(small.length)) {
    if (enough()) break
    closed.add(to)
    sum += people
  }
  if (!enough()) return { ...origin, total: undefined, cells: new Map(destinations.filter((to) => to !== secret).map((to) => [to, CLOSED])) }
  const kept = [...cells].map(([to, cell]): [string, FlowCell] => [to, closed.has(to) ? CLOSED : cell])
  return { ...origin, cells: new Map<string, FlowCell>([...kept, [secret, { people: sum, absence: undefined, flags: [] }]]) }
}
