import type { Absence, Flag } from '@/contract/absence.ts'
import type { Remainder } from '@/contract/schema/transition.ts'
import { type FlowRow, type FlowTable, originKey, WHOLE } from '../../read/flows/flowTable.ts'
import type { FlowDefinition } from '../../schema/flowFile.ts'
import { allot } from '@/model/allot/allot.ts'
import { groupBy } from '../groupBy.ts'

/** People from one origin to one destination: a number, or the reason why there is none. */
export interface FlowCell {
  readonly people: number | undefined
  readonly absence: Absence | undefined
  readonly flags: readonly Flag[]
}

/** All who left one node, in one area and period. `total` undefined: kept secret as a whole, or not known. */
export interface Origin {
  readonly area: string
  readonly period: string
  readonly from: string
  readonly labels: readonly string[]
  readonly total: number | undefined
  readonly cells: ReadonlyMap<string, FlowCell>
}

/** Id of the node that takes a remainder where the definition has none of that kind among its destinations. */
export const restNode = (kind: Remainder): string => `rest-${kind}`

/** The destination that stands for a remainder of this kind. */
export function remainderNode({ nodes, to }: Pick<FlowDefinition, 'nodes' | 'to'>, kind: Remainder): string {
  return nodes.find(({ id, remainder }) => remainder === kind && to.includes(id))?.id ?? restNode(kind)
}

/**
 * From the rows of a table, one origin after another: what is counted, what is reckoned of shares, and the remainder, so that total = sum of the cells.
 * What a total counts more than its parts goes to the secret remainder where a part is secret, else to the unknown one.
 * Expects rows that `checkFlow` has nothing against.
 */
export function originsOf({ rows, definition }: Pick<FlowTable, 'rows' | 'definition'>): Origin[] {
  return [...groupBy(rows, originKey).values()].flatMap((group): Origin[] => {
    const [first] = group
    if (first === undefined) return []
    const parts = group.filter(({ to }) => to !== WHOLE)
    const whole = numberOf(group.find(({ to }) => to === WHOLE))
    const counted = definition.unit === 'percent' ? reckoned(parts, whole ?? 0) : parts.map((row): [string, FlowCell] => [row.to, cellOf(row)])
    const known = counted.reduce((sum, [, { people = 0 }]) => sum + people, 0)
    const total = whole ?? known
    const cells = new Map(counted)
    if (total > known) {
      const node = remainderNode(definition, counted.some(([, { absence }]) => absence === 'suppressed') ? 'suppressed' : 'unknown')
      const there = cells.get(node)?.people ?? 0
      cells.set(node, { people: there + total - known, absence: undefined, flags: definition.unit === 'percent' ? RECKONED : [] })
    }
    return [{ area: first.area, period: first.period, from: first.from, labels: first.labels, total, cells }]
  })
}

const RECKONED: readonly Flag[] = ['estimated', 'rounded']

const numberOf = (row: FlowRow | undefined): number | undefined => (row?.figure !== undefined && 'number' in row.figure ? row.figure.number : undefined)

function cellOf({ figure, flags }: FlowRow): FlowCell {
  if (figure !== undefined && 'number' in figure) return { people: figure.number, absence: undefined, flags }
  if (figure?.marker === '-') return { people: 0, absence: undefined, flags }
  return { people: undefined, absence: figure?.marker === '/' ? 'suppressed' : 'unknown', flags }
}

/**
 * People of published shares: together as many as the shares together make of the whole, never more than the whole; single persons go by largest remainder.
 * Example: 41.5 % and 38.0 % of 200 are 83 and 76 people; 41 are the remainder.
 */
function reckoned(rows: readonly FlowRow[], whole: number): [string, FlowCell][] {
  const shares = rows.map((row) => numberOf(row) ?? 0)
  const sum = shares.reduce((a, b) => a + b, 0)
  const people = sum === 0 ? shares : allot(Math.min(whole, Math.round((whole * sum) / 100)), shares)
  return rows.map((row, at) => {
    const { absence, flags } = cellOf(row)
    return [row.to, { people: absence === undefined ? (people[at] ?? 0) : undefined, absence, flags: [...new Set([...RECKONED, ...flags])] }]
  })
}
