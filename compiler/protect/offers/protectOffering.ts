import { offerKey } from '../../read/offers/offering.ts'
import type { DerivedOffer, DerivedOffering } from '../../derive/offers/derivedOffering.ts'
import { type Figure, missing } from '../../derive/figure.ts'
import { foldResidence } from './foldResidence.ts'

const small = (people: number | undefined, k: number): boolean => people !== undefined && people > 0 && people < k
const close = (figure: Figure): Figure => missing('suppressed', figure.flags)

/**
 * Closes the small counts of persons of one offer. Pupils from 1 to `k` − 1 are closed, and the first year with them; a first year from 1 to `k` − 1 is
 * closed, and one that leaves 1 to `k` − 1 pupils in the later years, who could be reckoned from both. Classes and schools are no persons.
 */
export function protectOffer(offer: DerivedOffer, k: number): DerivedOffer {
  const { pupils, 'first-year': first } = offer.figures
  const hidesAll = pupils !== undefined && (small(pupils.number, k) || pupils.absence === 'suppressed')
  const later = pupils?.number !== undefined && first?.number !== undefined ? pupils.number - first.number : undefined
  const hidesFirst = first !== undefined && (hidesAll || small(first.number, k) || small(later, k))
  return {
    ...offer,
    figures: { ...offer.figures, ...(hidesAll ? { pupils: close(pupils) } : {}), ...(hidesFirst ? { 'first-year': close(first) } : {}) },
  }
}

/**
 * Protects an offering for publication, offer by offer: all later sums (programmes, sites, flows) are sums of what is published here, so that nothing
 * small can be reckoned back from them. An offer whose pupils are not published has no residence either.
 * @param k below how many persons a count is closed; undefined where nothing needs to be
 */
export function protectOffering(offering: DerivedOffering, k: number | undefined): DerivedOffering {
  if (k === undefined) return offering
  const offers = offering.offers.map((offer) => protectOffer(offer, k))
  const published = new Set(offers.filter(({ figures }) => (figures.pupils?.number ?? 0) > 0).map(offerKey))
  const rows = offering.residence?.rows.filter((row) => published.has(offerKey(row))).map((row) => ({ ...row, counts: foldResidence(row.counts, k) }))
  return { ...offering, offers, residence: offering.residence && { ...offering.residence, rows: rows ?? [] } }
}
