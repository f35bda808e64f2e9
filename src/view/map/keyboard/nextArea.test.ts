import { expect, test } from 'vitest'
import { nextArea } from './nextArea.ts'

/** A cross with a far neighbour: `north` above, `east` right, `farEast` further right, `aslant` right but nearly as far below. */
const AREAS = [
  { id: 'middle', label: { x: 100, y: 100 } },
  { id: 'north', label: { x: 105, y: 40 } },
  { id: 'farEast', label: { x: 260, y: 100 } },
  { id: 'east', label: { x: 160, y: 110 } },
  { id: 'aslant', label: { x: 140, y: 139 } },
]

test('an arrow leads to the nearest area in its direction', () => {
  expect(nextArea(AREAS, 'middle', 'ArrowUp')).toBe('north')
  expect(nextArea(AREAS, 'east', 'ArrowRight')).toBe('farEast')
  expect(nextArea(AREAS, 'north', 'ArrowDown')).toBe('middle')
})

test('straight ahead wins over nearer but aslant', () => {
  // east: 60 + 2 · 10 = 80; aslant: 40 + 2 · 39 = 118.
  expect(nextArea(AREAS, 'middle', 'ArrowRight')).toBe('east')
})

test('at the edge it stays where it is', () => {
  expect(nextArea(AREAS, 'middle', 'ArrowLeft')).toBe('middle')
})

test('from an area that is not there it begins with the first', () => {
  expect(nextArea(AREAS, 'gone', 'ArrowLeft')).toBe('middle')
})
