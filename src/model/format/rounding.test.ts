import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundShare, roundTo } from './rounding.ts'

describe('roundTo', () => {
  it('rounds half away from zero although the binary number lies below the half', () => {
    expect(roundTo(8.665, 2)).toBe(8.67)
    expect(roundTo(1.005, 2)).toBe(1.01)
    expect(roundTo(-8.665, 2)).toBe(-8.67)
    expect(roundTo(2.5, 0)).toBe(3)
    expect(roundTo(-0.5, 0)).toBe(-1)
  })

  it('never gives a negative zero', () => {
    expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true)
    expect(Object.is(roundTo(-1e-9, 2), 0)).toBe(true)
  })

  it('is at most half a step away and idempotent', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const rounded = roundTo(value, decimals)
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9)
        expect(roundTo(rounded, decimals)).toBe(rounded)
      }),
    )
  })
})

describe('roundShare', () => {
  it('rounds the published facts', () => {
    // 73/831 = 8.7845…, 46/662 = 6.9486…, 68/707 = 9.6181…, 785/10604 = 7.4028…, 6883/79489 = 8.6590…
    expect(roundShare(73, 831, 2)).toBe(8.78)
    expect(roundShare(46, 662, 2)).toBe(6.95)
    expect(roundShare(68, 707, 2)).toBe(9.62)
    expect(roundShare(785, 10604, 2)).toBe(7.4)
    expect(roundShare(6883, 79489, 2)).toBe(8.66)
  })

  it('rounds an exact half up: 1733 of 20000 is 8.665 %', () => {
    expect(roundShare(1733, 20000, 2)).toBe(8.67)
    expect(roundShare(1, 8, 0)).toBe(13)
  })
})
