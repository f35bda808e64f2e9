import { FLOW_ROLES } from '@/contract/flowRole.ts'
import type { FlowDrawing } from './flowShape.ts'

/**
 * The parties in columns: suppliers, then preparers, then users; who hands on to one of the same role stands a column before them.
 * Steps lead forward (the compiler refuses others), so that every column lies to the right of those it gets its data from.
 */
export function flowColumns({ parties, steps }: Pick<FlowDrawing, 'parties' | 'steps'>): FlowDrawing['parties'][] {
  const columns: FlowDrawing['parties'][] = []
  for (const role of FLOW_ROLES) {
    const members = parties.filter((party) => party.role === role)
    const depth = new Map(members.map(({ id }) => [id, 0]))
    // As many rounds as there are members find the longest way through them.
    for (let round = 1; round < members.length; round += 1) {
      for (const { from, to } of steps) {
        const [before, after] = [depth.get(from), depth.get(to)]
        if (before !== undefined && after !== undefined) depth.set(to, Math.max(after, Math.min(before + 1, members.length - 1)))
      }
    }
    for (const level of [...new Set(depth.values())].toSorted((a, b) => a - b)) columns.push(members.filter(({ id }) => depth.get(id) === level))
  }
  return columns
}
