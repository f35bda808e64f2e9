import { expect, test } from 'vitest'
import { choroplethOf, FOUR, inClass, PICTURE } from '../../../../tests/support/fourAreas.ts'
import { diffFills } from './diffFills.ts'
import { paint, paintFills, paintOutlines } from './paint.ts'

test('an area has the colour of its class, or the pattern of the reason why it has none', () => {
  const { fills } = paint(PICTURE)
  expect(fills.get('sw')).toEqual({ colour: '#102030', absence: undefined, faint: false })
  expect(fills.get('se')).toEqual({ colour: '#ffffff', absence: 'suppressed', faint: false })
})

test('an area nobody says anything about is shown as not existing, never as a value', () => {
  const fills = paintFills({ ...PICTURE, choropleth: choroplethOf({ nw: inClass(0) }) })
  expect(fills.get('ne')?.absence).toBe('not-existing')
})

test('only areas with a boundary are painted', () => {
  const fills = paintFills({ ...PICTURE, choropleth: choroplethOf({ elsewhere: inClass(0) }) })
  expect([...fills.keys()]).toEqual(['nw', 'ne', 'sw', 'se'])
})

test('areas that are not lit keep a fifth of their colour on white', () => {
  const fills = paintFills({ ...PICTURE, lit: ['nw'] })
  expect(fills.get('nw')).toEqual({ colour: '#000000', absence: undefined, faint: false })
  // #102030 = 16, 32, 48; a fifth of it and four fifths of 255: 207.2, 210.4, 213.6 → cf d2 d6
  expect(fills.get('sw')).toEqual({ colour: '#cfd2d6', absence: undefined, faint: true })
  expect(fills.get('se')?.faint).toBe(true)
})

test('the area pointed at is outlined last, so that it lies on top of the chosen ones', () => {
  expect(paintOutlines({ selected: ['se', 'nw'], emphasised: 'ne' })).toEqual([
    { area: 'se', state: 'selected' },
    { area: 'nw', state: 'selected' },
    { area: 'ne', state: 'hovered' },
  ])
})

test('a chosen area that is pointed at stays chosen', () => {
  expect(paintOutlines({ selected: ['se'], emphasised: 'se' })).toEqual([{ area: 'se', state: 'selected' }])
})

test('a first painting touches every area', () => {
  expect(diffFills(undefined, paintFills(PICTURE)).map(([area]) => area)).toEqual(['nw', 'ne', 'sw', 'se'])
})

test('a year step touches only the areas that change their class', () => {
  const next = paintFills({ ...PICTURE, choropleth: choroplethOf({ nw: inClass(0), ne: inClass(1), sw: inClass(1), se: { type: 'absent', reason: 'suppressed' } }) })
  expect(diffFills(paintFills(PICTURE), next)).toEqual([['ne', { colour: '#102030', absence: undefined, faint: false }]])
})

test('another reason is another fill, although the colour under the pattern is the same', () => {
  const next = paintFills({ ...PICTURE, choropleth: choroplethOf({ nw: inClass(0), ne: inClass(0), sw: inClass(1), se: { type: 'absent', reason: 'pending' } }) })
  expect(diffFills(paintFills(PICTURE), next).map(([area]) => area)).toEqual(['se'])
})

test('the same marks in other objects change nothing', () => {
  expect(diffFills(paintFills(PICTURE), paintFills({ ...PICTURE }))).toEqual([])
})

test('new boundaries bring new areas and forget the old ones', () => {
  const before = paintFills({ ...PICTURE, boundaries: { ...FOUR, features: FOUR.features.slice(0, 3) } })
  const after = paintFills({ ...PICTURE, boundaries: { ...FOUR, features: FOUR.features.slice(1) } })
  expect(diffFills(before, after).map(([area]) => area)).toEqual(['se'])
})
