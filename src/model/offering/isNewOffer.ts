import { type Offer, type Offering, periodBefore } from './offering.ts'

/**
 * Whether an offer is new: in the period before, its place did not have the programme in any form (a change of form is no new offer).
 * In an offering's first period nothing is new, for nobody knows what was before.
 */
export function isNewOffer(offering: Offering, { place, programme, period }: Pick<Offer, 'place' | 'programme' | 'period'>): boolean {
  const before = periodBefore(offering, period)
  if (before === undefined) return false
  return !offering.forms.some(({ id }) => offering.offer(place, programme, id, before) !== undefined)
}
