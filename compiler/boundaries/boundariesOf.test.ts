import { describe, expect, it } from 'vitest'
import { boundariesSchema } from '@/contract/schema/boundary.ts'
import { boundariesOf } from './boundariesOf.ts'
import { threeSquares } from './fixture.ts'
import { labelPoint } from './labelPoint.ts'

describe('boundariesOf', () => {
  it('writes areas in the order asked for, with keys, names and the box around them', () => {
    const boundaries = boundariesOf(threeSquares, ['01002', '01001'], new Map([['01002', 'Osten']]))
    expect(boundariesSchema.parse(boundaries)).toEqual(boundaries)
    expect(boundaries.features.map(({ id, properties }) => [id, properties.name])).toEqual([
      ['01002', 'Osten'],
      ['01001', 'West'],
    ])
    expect(boundaries.bbox).toEqual([9, 52, 9.2, 52.1])
  })

  it('gives neighbours the very same points on their common border', () => {
    const [west, east] = boundariesOf(threeSquares, ['01001', '01002']).features.map(({ geometry }) => JSON.stringify(geometry))
    expect(west).toContain('[9.1,52],[9.1,52.1]')
    expect(east).toContain('[9.1,52.1],[9.1,52]')
  })

  it('winds outer rings counterclockwise (RFC 7946) whichever way the topology runs', () => {
    // East square in the topology: down the common border, then right, up, left.
    const [east] = boundariesOf(threeSquares, ['01002']).features
    expect(east?.geometry.coordinates).toEqual([[[9.1, 52.1], [9.1, 52], [9.2, 52], [9.2, 52.1], [9.1, 52.1]]])
  })

  it('refuses areas the topology does not hold, naming all of them', () => {
    expect(() => boundariesOf(threeSquares, ['01001', '05111', '05112'])).toThrow('no boundary for 05111, 05112')
  })
})

describe('labelPoint', () => {
  it('stands in the middle of the largest polygon, not of the bounding box', () => {
    const square = [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]] as [number, number][][]
    const island = [[[20, 20], [21, 20], [21, 21], [20, 20]]] as [number, number][][]
    expect(labelPoint([island, square], 1)).toEqual([2, 2])
  })

  it('stays inside an area that bends around its own middle', () => {
    // An L: column 0–1 by 0–4, foot 0–4 by 0–1. The middle of its box (2, 2) lies outside.
    const [x, y] = labelPoint([[[[0, 0], [4, 0], [4, 1], [1, 1], [1, 4], [0, 4], [0, 0]]]], 3)
    expect(x < 1 || y < 1).toBe(true)
  })
})
