import { type ChangeKind, changesBetween } from '@/model/offering/changes.ts'
import type { Offering } from '@/model/offering/offering.ts'
import { changeKey } from '@/view/matrix/drawCells.tsx'
import type { OfferingChoice } from './offeringChoice.ts'

/**
 * Changes to mark in the matrix and on the map: while the list of changes is open, and where the columns are the places that changed.
 * Of two changes at one place (a form went, another fell below the class size) the first of the list is marked.
 */
export function changesShown(offering: Offering, { list, since, period, columns }: OfferingChoice): ReadonlyMap<string, ChangeKind> | undefined {
  if (list !== 'changes' || since === undefined || (offering.places === 'sites') !== (columns === 'sites')) return undefined
  const marked = new Map<string, ChangeKind>()
  for (const { place, programme, kind } of changesBetween(offering, since, period)) {
    const key = changeKey(place, programme)
    if (!marked.has(key)) marked.set(key, kind)
  }
  return marked
}
