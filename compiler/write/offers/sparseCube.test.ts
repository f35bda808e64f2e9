import { describe, expect, test } from 'vitest'
import { axisOf, byIndex, indexOf } from './sparseCube.ts'

describe('a sparse cube', () => {
  test('counts cells with the last axis running fastest: 1 × 6 + 2 × 2 + 1 = 11', () => {
    const axes = [['a', 'b'], ['x', 'y', 'z'], ['2022', '2023']].map(axisOf)
    expect(indexOf(axes, ['a', 'x', '2022'])).toBe(0)
    expect(indexOf(axes, ['b', 'z', '2023'])).toBe(11)
  })

  test('refuses an id that no axis has', () => {
    expect(() => indexOf([axisOf(['a'])], ['b'])).toThrow('"b" is on no axis')
  })

  test('writes cells in ascending order, however they come', () => {
    expect(JSON.stringify(byIndex([[10, 1], [2, 5]]))).toBe('{"2":5,"10":1}')
  })
})
