import { type Amount, amountOf, isWhole, sumOf } from './amount.ts'
import { groupedBy } from './groupedBy.ts'
import type { Form, Offer, Offering } from './offering.ts'

/** `opened`, `closed`: a programme at a place. `form`: it is there before and after, in other forms. `fell-below`: its first year no longer reaches the class size. */
export const CHANGE_KINDS = ['opened', 'closed', 'form', 'fell-below'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What is known of a programme at a place, or of one form of it, in one of the two periods. */
export interface ChangeSide {
  readonly forms: readonly Form[]
  readonly pupils: Amount
  readonly firstYear: Amount
}

export interface OfferChange {
  readonly kind: ChangeKind
  readonly place: string
  readonly programme: string
  readonly before: ChangeSide
  readonly after: ChangeSide
}

/**
 * What changed between two periods, in the order of programmes and places. A class size is crossed by an offer in the same form, when both first years are known
 * for certain; it needs thresholds.
 */
export function changesBetween(offering: Offering, from: string, to: string): readonly OfferChange[] {
  const before = groupedBy(offering.offersOf(from), pairOf)
  const after = groupedBy(offering.offersOf(to), pairOf)
  const changes: OfferChange[] = []
  for (const { id: programme } of offering.programmes) {
    for (const place of offering.placeIds) {
      const pair = pairOf({ place, programme })
      const [old, now] = [before.get(pair) ?? [], after.get(pair) ?? []]
      const kind = kindOf(old, now)
      if (kind !== undefined) changes.push({ kind, place, programme, before: sideOf(old, offering), after: sideOf(now, offering) })
      changes.push(...crossings(old, now, offering))
    }
  }
  return changes
}

const pairOf = ({ place, programme }: Pick<Offer, 'place' | 'programme'>): string => `${place} ${programme}`

function kindOf(old: readonly Offer[], now: readonly Offer[]): ChangeKind | undefined {
  if (old.length === 0) return now.length === 0 ? undefined : 'opened'
  if (now.length === 0) return 'closed'
  return old.length === now.length && old.every(({ form }) => now.some((one) => one.form === form)) ? undefined : 'form'
}

function crossings(old: readonly Offer[], now: readonly Offer[], offering: Offering): OfferChange[] {
  const target = offering.thresholds?.target
  if (target === undefined) return []
  return old.flatMap((was): OfferChange[] => {
    const is = now.find(({ form }) => form === was.form)
    if (is === undefined) return []
    const [before, after] = [sideOf([was], offering), sideOf([is], offering)]
    const crossed = isWhole(before.firstYear) && isWhole(after.firstYear) && before.firstYear.known >= target && after.firstYear.known < target
    return crossed ? [{ kind: 'fell-below', place: was.place, programme: was.programme, before, after }] : []
  })
}

function sideOf(offers: readonly Offer[], { forms }: Offering): ChangeSide {
  return {
    forms: forms.filter(({ id }) => offers.some(({ form }) => form === id)),
    pupils: sumOf(offers.map(({ figures }) => amountOf(figures.pupils))),
    firstYear: sumOf(offers.map(({ figures }) => amountOf(figures['first-year']))),
  }
}
