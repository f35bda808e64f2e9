import type { Distance } from './distance.ts'
import type { Offer } from './offering.ts'

/** An offer and how far away it is. */
export interface NearestOffer {
  readonly offer: Offer
  /** Great circle; nothing where one of the points is not known. */
  readonly kilometres: number | undefined
}

/**
 * The nearest of some offers, seen from an area or a place. Offers at places without a point come last; of equals the first in the list.
 * Nothing when there are none.
 */
export function nearestOffer(from: string, offers: readonly Offer[], distance: Distance): NearestOffer | undefined {
  let best: NearestOffer | undefined
  for (const offer of offers) {
    const away = distance(from, offer.place)
    if (best === undefined || (away ?? Infinity) < (best.kilometres ?? Infinity)) best = { offer, kilometres: away }
  }
  return best
}
