import { offerKey } from '../../read/offers/offering.ts'
import type { DerivedOffer, DerivedOffering } from '../../derive/offers/derivedOffering.ts'
import { type Figure, missing } from '../../derive/figure.ts'
import { foldResidence } from './foldResidence.ts'

/** What protecting an offering cost: counts closed, and people in them; people whose residence went into the remainder. */
export interface OfferingProtection {
  readonly offering: string
  readonly region: string
  readonly closed: number
  readonly people: number
  readonly folded: number
}

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
 */
export function protectOffering(offering: DerivedOffering, k: number | undefined): { offering: DerivedOffering; report: OfferingProtection } {
  const report = { offering: offering.definition.id, region: offering.region.id, closed: 0, people: 0, folded: 0 }
  if (k === undefined) return { offering, report }
  const offers = offering.offers.map((offer) => protectOffer(offer, k))
  offers.forEach(({ figures }, at) => {
    for (const measure of ['pupils', 'first-year'] as const) {
      const before = offering.offers[at]?.figures[measure]?.number
      if (before === undefined || figures[measure]?.number !== undefined) continue
      report.closed += 1
      if (measure === 'pupils') report.people += before
    }
  })
  const published = new Set(offers.filter(({ figures }) => (figures.pupils?.number ?? 0) > 0).map(offerKey))
  const residence = offering.residence && {
    ...offering.residence,
    rows: offering.residence.rows.filter((row) => published.has(offerKey(row))).map((row) => {
      const counts = foldResidence(row.counts, k)
      report.folded += (counts.get('other') ?? 0) - (row.counts.get('other') ?? 0)
      return { ...row, counts }
    }),
  }
  return { offering: { ...offering, offers, residence }, report }
}
