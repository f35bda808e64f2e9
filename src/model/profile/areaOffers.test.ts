import { expect, test } from 'vitest'
import { absent } from '../cube/cell.ts'
import { areaOfPlace } from '../offering/buildMatrix.ts'
import { offeringOf, SITES } from '../offering/testOffering.ts'
import { areaOffers } from './areaOffers.ts'

const PROGRAMMES = offeringOf({}).programmes
const [first, second] = PROGRAMMES.map(({ id }) => id)

test('a site with two programmes is one site; a secret number leaves the sum at least', () => {
  const offering = offeringOf({
    2023: [['he', first ?? '', 'tz', 20, 50]],
    2024: [['he', first ?? '', 'tz', 20, 55], ['he', second ?? '', 'tz', 9, absent('suppressed')], ['bs', first ?? '', 'tz', 24, 70]],
  })
  const { period, total, columns } = areaOffers(offering, areaOfPlace(SITES), '03154')
  expect(period).toBe('2024')
  expect({ sites: total.sites, programmes: total.programmes }).toEqual({ sites: 1, programmes: 2 })
  expect(total.pupils).toMatchObject({ known: 55, missing: 1, reason: 'suppressed' })
  expect(columns).toContain('sites')
})

test('an area without an offer has no rows', () => {
  expect(areaOffers(offeringOf({ 2024: [['bs', first ?? '', 'tz', 24]] }), areaOfPlace(SITES), '03154').rows).toEqual([])
})
