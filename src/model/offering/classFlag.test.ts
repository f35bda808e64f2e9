import { describe, expect, it } from 'vitest'
import { absent } from '../cube/cell.ts'
import { amountOf, exactly, NOTHING, plus } from './amount.ts'
import { classFlag, fullClasses, worseFlag } from './classFlag.ts'
import { isNewOffer } from './isNewOffer.ts'
import { offeringOf, THRESHOLDS } from './testOffering.ts'

/** 22 aimed at, 27 for a new one, below 7 joint, in Helmstedt only. */
const flag = (first: number, area = '03101', isNew = false) => classFlag({ size: exactly(first), area, isNew }, THRESHOLDS)

describe('classFlag', () => {
  it.each([
    [22, '03101', false, 'reached'],
    [21, '03101', false, 'below'],
    [7, '03154', false, 'below'],
    [6, '03154', false, 'joint'],
    [6, '03101', false, 'too-small'],
    [0, '03101', false, 'too-small'],
    [27, '03101', true, 'reached'],
    [26, '03101', true, 'below-opening'],
    [6, '03101', true, 'too-small'],
  ] as const)('%i first-year pupils in %s, new: %s → %s', (first, area, isNew, expected) => {
    expect(flag(first, area, isNew)).toBe(expected)
  })

  it('says nothing without thresholds or without a number', () => {
    expect(classFlag({ size: exactly(22), area: '03101', isNew: false }, undefined)).toBeUndefined()
    expect(classFlag({ size: amountOf(absent('suppressed')), area: '03101', isNew: false }, THRESHOLDS)).toBeUndefined()
  })

  it('lets "at least 23" reach the target, and "at least 20" fall below none', () => {
    const some = amountOf(absent('suppressed'))
    expect(classFlag({ size: plus(exactly(23), some), area: '03101', isNew: false }, THRESHOLDS)).toBe('reached')
    expect(classFlag({ size: plus(exactly(20), some), area: '03101', isNew: false }, THRESHOLDS)).toBeUndefined()
  })

  it('counts the full classes a first year fills', () => {
    expect([fullClasses(exactly(45), THRESHOLDS), fullClasses(exactly(43), THRESHOLDS), fullClasses(exactly(45), undefined), fullClasses(NOTHING, THRESHOLDS)]).toEqual([2, 1, undefined, undefined])
  })

  it('keeps the worse of two', () => {
    expect([worseFlag('reached', 'joint'), worseFlag('too-small', 'below'), worseFlag(undefined, 'reached')]).toEqual(['joint', 'too-small', 'reached'])
  })
})

describe('isNewOffer', () => {
  const offering = offeringOf({ 2022: [['bs', 'metall', 'tz', 20]], 2023: [['bs', 'metall', 'vz', 20], ['he', 'metall', 'tz', 20]] })

  it('is new where the place did not have the programme before', () => {
    expect(isNewOffer(offering, offering.offer('he', 'metall', 'tz', '2023')!)).toBe(true)
  })

  it('is not new where only the form changed, or where nobody knows what was before', () => {
    expect(isNewOffer(offering, offering.offer('bs', 'metall', 'vz', '2023')!)).toBe(false)
    expect(isNewOffer(offering, offering.offer('bs', 'metall', 'tz', '2022')!)).toBe(false)
  })
})
