import type { Thresholds } from '@/contract/schema/offering.ts'
import { type Amount, isWhole } from './amount.ts'

/** What a first year says about its class, from good to bad. */
export const CLASS_FLAGS = ['reached', 'below', 'below-opening', 'joint', 'too-small'] as const
/**
 * `reached`: the first year is as large as a class aims to be. `below`: it is not. `below-opening`: a new offer that is smaller than a new one should be.
 * `joint`: below the bound, a class may be taught together with a related one in this area. `too-small`: below the bound, and not in such an area.
 */
export type ClassFlag = (typeof CLASS_FLAGS)[number]

export interface ClassQuestion {
  /** First-year pupils. */
  readonly size: Amount
  /** Area the offer is in. */
  readonly area: string
  /** In the period before, the place did not have the programme in any form. False in the first period, of which nobody can say so. */
  readonly isNew: boolean
}

/**
 * Whether a first year carries a class. The numbers are the region's (`thresholds`, with its source), never ours.
 * Nothing where there are no thresholds or where a part of the first year is missing: "at least" reaches a target, but falls below none.
 */
export function classFlag({ size, area, isNew }: ClassQuestion, thresholds: Thresholds | undefined): ClassFlag | undefined {
  if (thresholds === undefined || size.counted === 0) return undefined
  const { target, opening, joint } = thresholds
  const enough = isNew ? opening : target
  if (size.known >= enough) return 'reached'
  if (!isWhole(size)) return undefined
  if (size.known < joint.below) return joint.areas.includes(area) ? 'joint' : 'too-small'
  return isNew ? 'below-opening' : 'below'
}

/** Classes of the size aimed at that a first year would fill: 45 pupils at 22 are two. Nothing without thresholds. */
export function fullClasses(size: Amount, thresholds: Thresholds | undefined): number | undefined {
  return thresholds === undefined || size.counted === 0 ? undefined : Math.floor(size.known / thresholds.target)
}

/** The worse of two. */
export function worseFlag(a: ClassFlag | undefined, b: ClassFlag | undefined): ClassFlag | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return CLASS_FLAGS.indexOf(a) > CLASS_FLAGS.indexOf(b) ? a : b
}
