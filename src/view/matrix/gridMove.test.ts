import { describe, expect, it } from 'vitest'
import { gridMove } from './gridMove.ts'

const size = { rows: 20, columns: 6, page: 8 }
const move = (key: string, far = false, at = { row: 10, column: 3 }) => gridMove(key, far, at, size)

describe('gridMove', () => {
  it.each([
    ['ArrowUp', false, 9, 3],
    ['ArrowDown', false, 11, 3],
    ['ArrowLeft', false, 10, 2],
    ['ArrowRight', false, 10, 4],
    ['Home', false, 10, 0],
    ['End', false, 10, 5],
    ['PageUp', false, 2, 3],
    ['PageDown', false, 18, 3],
    ['Home', true, 0, 0],
    ['End', true, 19, 5],
    ['ArrowUp', true, 0, 3],
    ['ArrowDown', true, 19, 3],
    ['ArrowLeft', true, 10, 0],
    ['ArrowRight', true, 10, 5],
  ])('%s, far: %s, leads to row %i, column %i', (key, far, row, column) => {
    expect(move(key, far)).toEqual({ row, column })
  })

  it('stays inside the grid', () => {
    expect(move('PageUp', false, { row: 3, column: 0 })).toEqual({ row: 0, column: 0 })
    expect(move('PageDown', false, { row: 19, column: 0 })).toEqual({ row: 19, column: 0 })
    expect(move('ArrowLeft', false, { row: 3, column: 0 })).toEqual({ row: 3, column: 0 })
    expect(move('ArrowRight', false, { row: 3, column: 5 })).toEqual({ row: 3, column: 5 })
  })

  it('leaves other keys alone', () => {
    expect([move('a'), move('Tab'), move('PageUp', true)]).toEqual([undefined, undefined, undefined])
  })
})
