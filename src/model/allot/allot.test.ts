import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allot } from './allot.ts'

describe('allot', () => {
  test('gives what is left over to the largest remainder', () => {
    // Quotas 7.5, 1.5, 1.0: rounded down 7, 1, 1, and the one left goes to the first of the two halves.
    expect(allot(10, [0.75, 0.15, 0.1])).toEqual([8, 1, 1])
  })

  test('takes weights that were printed rounded and do not add up to one', () => {
    // Quotas 100 × 0.333 / 0.999 = 33.33 each: 33, 33, 33, and the one left goes to the first.
    expect(allot(100, [0.333, 0.333, 0.333])).toEqual([34, 33, 33])
  })

  test('gives nothing to a weight of zero', () => {
    expect(allot(7, [1, 0])).toEqual([7, 0])
  })

  test('conserves every total, and moves no part further than one from its quota', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }), (count, weights) => {
        const parts = allot(count, weights)
        const sum = weights.reduce((total, weight) => total + weight, 0)
        expect(parts.reduce((total, part) => total + part, 0)).toBe(count)
        parts.forEach((part, at) => expect(Math.abs(part - (count * (weights[at] ?? 0)) / sum)).toBeLessThan(1 + 1e-6))
      }),
    )
  })
})
