import type { Text } from '@/contract/schema/text.ts'
import { type Amount, amountOf, NOTHING, sumOf } from '../offering/amount.ts'
import { groupedBy } from '../offering/groupedBy.ts'
import type { Offer, Offering } from '../offering/offering.ts'
import { rowKind } from '../offering/rowKind.ts'

/** Offers of one kind of school in an area. */
export interface OfferRow {
  readonly id: string
  readonly name: Text
  readonly sites: number
  readonly programmes: number
  readonly schools: Amount
  readonly pupils: Amount
}

/** What is offered in an area, in the latest period of the table. */
export interface AreaOffers {
  readonly period: string
  /** In the table's order; empty where nothing is recorded. */
  readonly rows: readonly OfferRow[]
  readonly total: Omit<OfferRow, 'id' | 'name'>
  /** Which columns the table has figures for. */
  readonly columns: readonly ('sites' | 'schools' | 'programmes' | 'pupils')[]
}

/** Counts the offers of an area by kind of school, or by school type where that is all the table knows. A site with several kinds is counted once in the total. */
export function areaOffers(offering: Offering, areaOf: (place: string) => string, area: string): AreaOffers {
  const period = offering.periods.at(-1) ?? ''
  const offers = offering.offersOf(period).filter(({ place }) => areaOf(place) === area)
  const byType = rowKind(offering) === 'type'
  const kindOf = new Map(offering.programmes.map(({ id, kind }) => [id, kind]))
  const groups = groupedBy(offers, ({ programme }) => (byType ? programme : (kindOf.get(programme) ?? '')))
  const named = byType ? offering.programmes : offering.kinds
  const rows = named.flatMap(({ id, name }) => {
    const own = groups.get(id)
    return own === undefined ? [] : [{ id, name, ...countsOf(own) }]
  })
  const columns = [
    ...(offering.places === 'sites' ? (['sites'] as const) : []),
    ...(offering.measures.includes('schools') ? (['schools'] as const) : []),
    ...(byType ? [] : (['programmes'] as const)),
    ...(offering.measures.includes('pupils') ? (['pupils'] as const) : []),
  ]
  return { period, rows, total: offers.length === 0 ? { sites: 0, programmes: 0, schools: NOTHING, pupils: NOTHING } : countsOf(offers), columns }
}

function countsOf(offers: readonly Offer[]): Omit<OfferRow, 'id' | 'name'> {
  return {
    sites: new Set(offers.map(({ place }) => place)).size,
    programmes: new Set(offers.map(({ programme }) => programme)).size,
    schools: sumOf(offers.map(({ figures }) => amountOf(figures.schools))),
    pupils: sumOf(offers.map(({ figures }) => amountOf(figures.pupils))),
  }
}
