import { decodeStatus, encodeStatus } from '@/contract/absence.ts'
import type { FrozenCell, FrozenColumn } from '@/contract/schema/snapshot.ts'
import { absent, type Cell } from '../cube/cell.ts'

/** A figure as it is kept. Of one that is not there nothing is kept but the reason: what the screen does not show, no file holds. */
export function freezeCell({ value, numerator, denominator, absence, flags }: Cell): FrozenCell {
  const status = encodeStatus({ absence, flags })
  return {
    ...(value === undefined ? {} : { value }),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(status === '' ? {} : { status }),
  }
}

/** The figure again. @throws RangeError for a status that nobody knows */
export function thawCell({ value, numerator, denominator, status = '' }: FrozenCell): Cell {
  const { absence, flags } = decodeStatus(status)
  return absence !== undefined || value === undefined ? absent(absence ?? 'unknown', flags) : { absence: undefined, value, numerator, denominator, flags }
}

/** People or offers, counted: the column of every table but that of Erkunden. */
export const countColumn = (id: string, name: FrozenColumn['name']): FrozenColumn => ({ id, name, kind: 'count', unit: { de: '', en: '' }, decimals: 0 })
