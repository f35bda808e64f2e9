import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldResidence } from './foldResidence.ts'

const fold = (counts: Record<string, number>, k = 3) => Object.fromEntries(foldResidence(new Map(Object.entries(counts)), k))

describe('folding residences', () => {
  test('leaves counts alone that are large enough', () => {
    expect(fold({ A: 3, B: 12 })).toEqual({ A: 3, B: 12 })
  })

  test('takes the smallest area that stands into a remainder of fewer than k', () => {
    // A (1) alone would be the remainder: B (10) goes in too, and the remainder is 11 of two areas.
    expect(fold({ A: 1, B: 10, C: 12 })).toEqual({ C: 12, other: 11 })
  })

  test('does not stop at k people from a single area', () => {
    // 2 of one area are small; with the smallest standing one it is 2 + 4 = 6 from two.
    expect(fold({ A: 2, B: 4, C: 5 })).toEqual({ C: 5, other: 6 })
  })

  test('stops where two small areas make k together', () => {
    expect(fold({ A: 2, B: 1, C: 5 })).toEqual({ C: 5, other: 3 })
  })

  test('brings a small remainder of the source up to k as well', () => {
    expect(fold({ A: 8, B: 5, other: 1 })).toEqual({ A: 8, other: 6 })
  })

  test('leaves a remainder of the source alone that is large enough', () => {
    expect(fold({ A: 8, other: 4 })).toEqual({ A: 8, other: 4 })
  })

  test('folds ties by key, so that the same counts always give the same', () => {
    expect(fold({ B: 4, A: 4, C: 1 })).toEqual({ B: 4, other: 5 })
  })

  test('keeps everybody, shows nobody alone, and leaves a remainder of none or at least k from two areas, whatever the counts', () => {
    const areas = ['A', 'B', 'C', 'D', 'E']
    fc.assert(
      fc.property(fc.record(Object.fromEntries([...areas, 'other'].map((area) => [area, fc.integer({ min: 0, max: 9 })]))), fc.integer({ min: 2, max: 5 }), (counts, k) => {
        const all = Object.values(counts).reduce((sum, people) => sum + people, 0)
        fc.pre(all >= k)
        const folded = fold(counts, k)
        const standing = Object.entries(folded)
        const gone = areas.filter((area) => (counts[area] ?? 0) > 0 && folded[area] === undefined).length
        expect(
          standing.reduce((sum, [, people]) => sum + people, 0) === all &&
          standing.every(([, people]) => people >= k) &&
          standing.every(([area, people]) => area === 'other' || people === counts[area]) &&
          (folded['other'] === undefined || (counts['other'] ?? 0) > 0 || gone >= 2 || standing.length === 1),
        ).toBe(true)
      }),
    )
  })
})
