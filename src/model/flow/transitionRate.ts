import { absent, type Cell } from '../cube/cell.ts'
import { type Asked, flowsAt } from './flowSet.ts'
import type { FlowTable } from './flowTable.ts'

/**
 * Transition rate in per cent: those who reached `to` by all who left, sums over sums (over areas, breakdowns, and origins where none is named).
 * Example: 21 of 67 with a Hauptschule certificate begin a dual training: 31.3 %.
 * Where a part of them is in the remainder, there is no rate, for the same reason: what is known would be too small.
 */
export function transitionRate(table: FlowTable, asked: Asked & { readonly from?: string; readonly to: string }): Cell {
  const { origins, bands, closed } = flowsAt(table, asked)
  const meant = (id: string) => asked.from === undefined || id === asked.from
  const left = origins.filter(({ id }) => meant(id))
  const denominator = left.reduce((sum, origin) => sum + origin.left, 0)
  const hidden = closed.filter((one) => meant(one.from) && one.to === asked.to).map(({ absence }) => absence)
  if (hidden.length > 0) return absent(hidden.find((reason) => reason === 'suppressed') ?? hidden[0] ?? 'unknown')
  if (denominator === 0) return absent('not-applicable')
  const reached = bands.filter((band) => meant(band.from) && band.to === asked.to)
  const numerator = reached.reduce((sum, { people }) => sum + people, 0)
  return { absence: undefined, value: (100 * numerator) / denominator, numerator, denominator, flags: [...new Set(reached.flatMap(({ flags }) => flags))] }
}
