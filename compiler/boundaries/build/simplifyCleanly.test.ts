import { describe, expect, it } from 'vitest'
import type { WeighedPoint } from './drawnArcs.ts'
import type { BuiltArea } from './fullTopology.ts'
import { findCrossings } from './findCrossings.ts'
import { simplifyCleanly } from './simplifyCleanly.ts'

const area = (id: string, polygons: BuiltArea['polygons']): BuiltArea => ({ id, name: id, polygons })

describe('simplifyCleanly', () => {
  it('leaves out points worth less than the threshold and keeps the ends', () => {
    const arc: WeighedPoint[] = [[0, 0, Infinity], [10, 0, 50], [10, 1, 0.1], [10, 10, 50], [0, 10, 50], [0, 0, Infinity]]
    const { arcs } = simplifyCleanly([arc], [area('a', [[[0]]])], [1], 1)
    expect(arcs[0]).toEqual([[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]])
  })

  it('gives detail back to an area too small to survive the threshold', () => {
    const small: WeighedPoint[] = [[0, 0, Infinity], [2, 0, 0.02], [2, 2, 0.02], [0, 2, 0.02], [0, 0, Infinity]]
    const { arcs } = simplifyCleanly([small], [area('a', [[[0]]])], [5], 1)
    expect(arcs[0]).toHaveLength(5)
  })

  it('gives detail back where simplified borders would cross', () => {
    // The lower border bulges up to y = 6; the upper one, flattened to y = 0 … 0, would run through it.
    const lower: WeighedPoint[] = [[0, 0, Infinity], [5, 6, 100], [10, 0, Infinity]]
    const upper: WeighedPoint[] = [[0, 1, Infinity], [5, 8, 3], [10, 1, Infinity]]
    const { arcs, unsettled } = simplifyCleanly([lower, upper], [], [4, 4], 1)
    expect(arcs[1]).toHaveLength(3)
    expect(unsettled.size).toBe(0)
  })
})

describe('findCrossings', () => {
  it('lets arcs meet in a common end', () => {
    expect(findCrossings([[[0, 0], [5, 5]], [[5, 5], [9, 0]]])).toEqual(new Set())
  })

  it('finds arcs that cross, touch inside or lie on one another', () => {
    expect(findCrossings([[[0, 0], [4, 4]], [[0, 4], [4, 0]]])).toEqual(new Set([0, 1]))
    expect(findCrossings([[[0, 0], [4, 0]], [[2, 0], [2, 3]]])).toEqual(new Set([0, 1]))
    expect(findCrossings([[[0, 0], [4, 0]], [[4, 0], [0, 0]]])).toEqual(new Set([0, 1]))
  })
})
