import { decodeStatus } from '@/contract/absence.ts'
import type { FlowFile } from '@/contract/schema/transition.ts'

/** A finished flow file says of every row that has a total: total = sum of what is known to arrive, remainder nodes among it; and no cell has both a number and a reason. */
export function flowFaults({ id, size, value, status, extension }: FlowFile): string[] {
  const to = id.indexOf('to')
  const inner = size.slice(to + 1).reduce((product, one) => product * one, 1)
  const destinations = size[to] ?? 1
  /** Index of a row by the index of one of its cells: the dimension `to` taken out. */
  const rowOf = (at: number) => Math.floor(at / (inner * destinations)) * inner + (at % inner)
  const sums = new Map<number, number>()
  for (const [at, people] of Object.entries(value)) sums.set(rowOf(Number(at)), (sums.get(rowOf(Number(at))) ?? 0) + people)
  const rows = new Set([...sums.keys(), ...Object.keys(extension.totals).map(Number)])
  const unbalanced = [...rows].filter((row) => (sums.get(row) ?? 0) !== extension.totals[row]).map((row) => `row ${row}: ${extension.totals[row] ?? 'no total'} left, ${sums.get(row) ?? 0} arrived`)
  const both = Object.entries(status).filter(([at, words]) => decodeStatus(words).absence !== undefined && value[at] !== undefined).map(([at]) => `cell ${at} has a number and a reason why it has none`)
  return [...unbalanced, ...both]
}
