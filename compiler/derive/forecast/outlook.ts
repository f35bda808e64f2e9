import type { Absence } from '@/contract/absence.ts'
import type { Figure } from '../figure.ts'

/** What is expected: the middle and its range, in persons and not yet rounded; or why nothing can be said. Flags as bits, those of all that went in. */
export type Outlook =
  | { readonly absence: undefined; readonly low: number; readonly middle: number; readonly high: number; readonly flags: number }
  | { readonly absence: Absence; readonly flags: number }

/** A counted figure is its own middle, without a range. */
export function certain({ number, absence, flags }: Figure): Outlook {
  if (number === undefined) return { absence: absence ?? 'unknown', flags }
  return { absence: undefined, low: number, middle: number, high: number, flags }
}

export const nothing = (absence: Absence): Outlook => ({ absence, flags: 0 })
