import { expect, it } from 'vitest'
import { selectArea } from './select.ts'

it('a click chooses one area and a second click lets it go', () => {
  expect(selectArea([], 'a', false)).toEqual(['a'])
  expect(selectArea(['b', 'c'], 'a', false)).toEqual(['a'])
  expect(selectArea(['a', 'b'], 'a', false)).toEqual(['a'])
  expect(selectArea(['a'], 'a', false)).toEqual([])
})

it('with Shift or Ctrl it adds and removes', () => {
  expect(selectArea(['a'], 'b', true)).toEqual(['a', 'b'])
  expect(selectArea(['a', 'b'], 'a', true)).toEqual(['b'])
})
