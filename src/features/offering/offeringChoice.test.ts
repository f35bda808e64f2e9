import { describe, expect, it } from 'vitest'
import type { OfferMeasure } from '@/contract/offer.ts'
import { offeringOf } from '@/model/offering/testOffering.ts'
import { listsOf, settleChoice, shadesOf, writeChoice } from './offeringChoice.ts'

const offering = offeringOf({ 2021: [['bs', 'metall', 'tz', 30]], 2022: [['bs', 'metall', 'tz', 25]], 2023: [['he', 'metall', 'tz', 12]] })
const AREAS = ['03101', '03154', '03102']
const COUNTED: readonly OfferMeasure[] = ['pupils', 'first-year']
const settle = (filter: Record<string, string>) => settleChoice(filter, offering, AREAS, COUNTED)
const plain = settle({}).choice

describe('what a reader has chosen of an offering', () => {
  it('is the latest period, all programmes, the schools as columns and the year before, unless the address says otherwise', () => {
    expect(plain).toEqual({ period: '2023', programme: undefined, place: undefined, measure: 'pupils', columns: 'sites', shade: 'pupils', since: '2022', list: 'gaps', stand: 'after', field: undefined })
  })

  it('reads back what it wrote, and writes only what differs', () => {
    const filter = { year: '2022', programme: 'metall', place: 'he', show: 'first-year', shade: 'offers', since: '2021', list: 'changes' }
    const { choice, lost } = settle(filter)
    expect(lost).toEqual([])
    // Compared with the year before is what 2022 shows anyway.
    const { since: _default, ...written } = filter
    expect(writeChoice(choice, { ...plain, since: '2021' })).toEqual(written)
    expect(settle(written).choice).toEqual(choice)
    expect(writeChoice(plain, plain)).toEqual({})
  })

  it('loses by a bad value nothing but that value, and names it', () => {
    const { choice, lost } = settle({ year: '1890', programme: 'metall', place: '03154', since: '2023', colour: 'red' })
    expect(choice).toMatchObject({ period: '2023', programme: 'metall', place: undefined, since: '2022' })
    expect(lost).toEqual(['1890', '03154', '2023', 'red'])
  })

  it('takes an area as a column only where the columns are areas', () => {
    expect(settle({ columns: 'areas', place: '03154' }).choice).toMatchObject({ columns: 'areas', place: '03154' })
  })

  it('counts offers where no number of pupils is known', () => {
    expect(settleChoice({}, offering, AREAS, []).choice).toMatchObject({ measure: 'offers', shade: 'offers' })
  })

  it('cannot compare the first period with anything', () => {
    expect(settle({ year: '2021' }).choice.since).toBeUndefined()
  })

  it('asks only what the table can answer', () => {
    expect(listsOf(offering)).toEqual(['gaps', 'changes', 'scenario'])
    expect(listsOf({ ...offering, places: 'areas', periods: ['2023'] })).toEqual(['gaps'])
    expect(shadesOf({ ...offering, places: 'areas' })).toEqual(['pupils', 'offers'])
  })

  it('sums up by area where there are more schools than anybody reads', () => {
    const many = { ...offering, placeIds: Array.from({ length: 101 }, (_, at) => `s${at}`) }
    const { choice, lost } = settleChoice({ columns: 'sites' }, many, AREAS, COUNTED)
    expect([choice.columns, lost]).toEqual(['areas', ['sites']])
  })
})
