import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classCount, classify, classOf } from './classify.ts'
import { CLASS_COUNTS, CLASS_METHODS } from './methods.ts'

const twelve = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

describe('quantile classes', () => {
  it('hold equally many values where there are no ties', () => {
    // 12 values, 4 classes: 1–3, 4–6, 7–9, 10–12; a bound is the first value of the upper class.
    expect(classify(twelve, { method: 'quantile', count: 4 }).bounds).toEqual([1, 4, 7, 10, 12])
  })

  it('make a run of equal values a class of its own', () => {
    // Six zeros of ten: cuts at 3 and 7; the first lies among the zeros and moves behind them.
    expect(classify([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], { method: 'quantile', count: 3 }).bounds).toEqual([0, 1, 2, 4])
  })

  it('do not depend on the order of values and ignore what is no number', () => {
    expect(classify([12, 3, Number.NaN, 1, 8, 2, 4, 7, 5, 6, 9, 11, 10], { method: 'quantile', count: 4 }).bounds).toEqual([1, 4, 7, 10, 12])
  })
})

describe('equal classes', () => {
  it('are equally wide', () => {
    expect(classify([0, 1, 9, 10], { method: 'equal', count: 5 }).bounds).toEqual([0, 2, 4, 6, 8, 10])
  })

  it('merge where printed bounds would be the same', () => {
    // Whole numbers 0 to 2 in five steps of 0.4: 0.4 → 0, 0.8 → 1, 1.2 → 1, 1.6 → 2, so bounds 0, 1, 2 and the highest value as its own class.
    expect(classify([0, 1, 2], { method: 'equal', count: 5, decimals: 0 }).bounds).toEqual([0, 1, 2, 2])
  })
})

describe('natural classes', () => {
  it('cut where the gaps are', () => {
    expect(classify([1, 2, 3, 50, 51, 52, 100, 101], { method: 'natural', count: 3 }).bounds).toEqual([1, 50, 100, 101])
  })

  it('are found for hundreds of thousands of values without delay', () => {
    const many = Array.from({ length: 220_000 }, (_, index) => (index % 3) * 100 + (index % 7))
    expect(classify(many, { method: 'natural', count: 3 }).bounds).toEqual([0, 100, 200, 206])
  })
})

describe('diverging classes', () => {
  it('lie symmetrically around the benchmark and have it as a bound when their count is even', () => {
    // Distances from 8: 4, 2, 1, 1, 2, 6 → sorted 1, 1, 2, 2, 4, 6; half of them within 2, all within 6.
    const { bounds, centre } = classify([4, 6, 7, 9, 10, 14], { method: 'diverging', count: 4, benchmark: 8 })
    expect(bounds).toEqual([2, 6, 8, 10, 14])
    expect(centre).toBe(8)
  })

  it('have a class around the benchmark when their count is odd', () => {
    // A third of the distances (two of six) lie within 1, all within 6.
    expect(classify([4, 6, 7, 9, 10, 14], { method: 'diverging', count: 3, benchmark: 8 }).bounds).toEqual([2, 7, 9, 14])
  })

  it('are one class where all values equal the benchmark or there are none', () => {
    expect(classify([8, 8], { method: 'diverging', count: 5, benchmark: 8 }).bounds).toEqual([8, 8])
    expect(classify([], { method: 'diverging', count: 5, benchmark: 8 }).bounds).toEqual([8, 8])
  })

  it('become quantiles without a benchmark', () => {
    expect(classify(twelve, { method: 'diverging', count: 4 }).method).toBe('quantile')
  })
})

describe('few values', () => {
  it('give no class, one class, or a class for each', () => {
    for (const method of ['quantile', 'equal', 'natural'] as const) {
      expect(classify([], { method, count: 5 }).bounds).toEqual([])
      expect(classOf(classify([], { method, count: 5 }), 3)).toBe(-1)
      expect(classify([5, 5, 5], { method, count: 5 }).bounds).toEqual([5, 5])
    }
    expect(classify([1, 1, 2, 2, 2], { method: 'quantile', count: 5 }).bounds).toEqual([1, 2, 2])
    expect(classify([1, 1, 2, 2, 9], { method: 'natural', count: 3 }).bounds).toEqual([1, 2, 9, 9])
  })
})

describe('classOf', () => {
  const classes = classify([0, 1, 9, 10], { method: 'equal', count: 5 })

  it('counts a bound to the class above it and the highest value to the last class', () => {
    expect([0, 1.99, 2, 4, 8, 10].map((value) => classOf(classes, value))).toEqual([0, 0, 1, 2, 4, 4])
  })

  it('clamps what lies outside', () => {
    expect([-5, 99].map((value) => classOf(classes, value))).toEqual([0, 4])
  })

  it('goes by the printed value', () => {
    // 7.496 is printed 7.5 and stands in the class that begins with 7.5.
    const printed = classify([5, 7.5, 10], { method: 'quantile', count: 3, decimals: 1 })
    expect(printed.bounds).toEqual([5, 7.5, 10, 10])
    expect(classOf(printed, 7.496)).toBe(1)
    expect(classOf(printed, 7.44)).toBe(0)
  })
})

describe('every classification', () => {
  const values = fc.array(fc.oneof(fc.double({ min: -1000, max: 1000, noNaN: true }), fc.integer({ min: 0, max: 5 })), { maxLength: 60 })
  const options = fc.record({
    method: fc.constantFrom(...CLASS_METHODS),
    count: fc.constantFrom(...CLASS_COUNTS),
    benchmark: fc.double({ min: -100, max: 100, noNaN: true }),
    decimals: fc.constantFrom(0, 1, 2),
  })

  it('has ascending bounds, at most as many classes as asked for, and every value lies between the bounds of its class', () => {
    fc.assert(
      fc.property(values, options, (list, wish) => {
        const classes = classify(list, wish)
        expect(classCount(classes)).toBeLessThanOrEqual(wish.count)
        const { bounds } = classes
        // Only the last bound may stand twice: the ties at the top, or all values equal.
        expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
        expect(new Set(bounds.slice(0, -1)).size).toBe(Math.max(0, bounds.length - 1))
        for (const value of list) {
          const index = classOf(classes, value)
          const half = 0.5 * 10 ** -wish.decimals + 1e-6
          expect(value).toBeGreaterThanOrEqual(bounds[index]! - half)
          expect(value).toBeLessThanOrEqual(bounds[index + 1]! + half)
        }
      }),
    )
  })

  it('leaves no class empty, equal widths and diverging ones apart', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('quantile', 'natural'), fc.constantFrom(...CLASS_COUNTS), (list, method, count) => {
        const classes = classify(list, { method: method as 'quantile', count, decimals: 2 })
        const used = new Set(list.map((value) => classOf(classes, value)))
        expect(used.size).toBe(list.length === 0 ? 0 : classCount(classes))
      }),
    )
  })

  it('is the same for the values of all periods in any order', () => {
    fc.assert(
      fc.property(values, options, (list, wish) => {
        expect(classify(list.toReversed(), wish)).toEqual(classify(list, wish))
      }),
    )
  })
})
