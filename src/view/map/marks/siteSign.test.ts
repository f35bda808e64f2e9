import { expect, test } from 'vitest'
import { SITE_FORMS } from './mapMarks.ts'
import { signBox, signRadius, signShapes } from './siteSign.ts'

test('four times the pupils are four times the area', () => {
  expect(signRadius(400, 400)).toBe(15)
  expect(signRadius(100, 400)).toBe(7.5)
})

test('a sign never grows too small to be read; without a value, or a largest one, it has the fixed size', () => {
  expect(signRadius(0, 400)).toBe(4)
  expect(signRadius(undefined, 400)).toBe(6)
  expect(signRadius(5, 0)).toBe(6)
})

test('every form covers the area of the disc of its radius', () => {
  const disc = Math.PI * 100
  for (const form of SITE_FORMS) {
    const { x, y } = signBox(form, 10)
    expect(form === 'other' ? Math.PI * x * y : 4 * x * y).toBeCloseTo(disc, 6)
  }
})

test('the forms differ in outline and filling, not in colour', () => {
  const drawn = SITE_FORMS.map((form) => JSON.stringify(signShapes(form, 6, false)))
  expect(new Set(drawn).size).toBe(4)
  expect(new Set(drawn.flatMap((shapes) => shapes.match(/#[0-9a-f]{6}/g) ?? []))).toEqual(new Set(['#ffffff', '#10161e']))
})

test('a half square is filled on its left, both forms are a full square upon a half one', () => {
  // Side √π · 6 = 10.635; for both √(π · 36 / 2) = 7.52 across and twice as much down.
  expect(signShapes('part-time', 6, false).at(-1)?.attributes).toMatchObject({ x: -5.32, y: -5.32, width: 5.32, height: 10.63 })
  const both = signShapes('both', 6, false)
  expect(both.at(-2)?.attributes).toMatchObject({ x: -3.76, y: -7.52, width: 7.52, height: 7.52 })
  expect(both.at(-1)?.attributes).toMatchObject({ x: -3.76, y: -7.52, width: 3.76, height: 15.04 })
})

test('a point only roughly known has a dashed ring', () => {
  expect(JSON.stringify(signShapes('full-time', 6, true))).toContain('stroke-dasharray')
  expect(JSON.stringify(signShapes('full-time', 6, false))).not.toContain('stroke-dasharray')
})
