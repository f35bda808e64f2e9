import { expect, test } from 'vitest'
import { fitRegion, latitudeAt, ordinate, paddingOf, project, scaleOfZoom, unproject, zoomOfScale } from './mercator.ts'

test('the equator lies at ordinate 0, and 45° at ln(1 + √2)', () => {
  expect(ordinate(0)).toBeCloseTo(0, 12)
  // ln tan(67.5°) = ln(1 + √2) = 0.881374
  expect(ordinate(45)).toBeCloseTo(0.881374, 6)
  expect(latitudeAt(ordinate(52.3))).toBeCloseTo(52.3, 10)
})

test('a region is fitted into the frame, centred, with the padding on its tight sides', () => {
  // 2° × about 2° into 400 × 200 with 20 pixels of padding: the height decides, the sides have room to spare.
  const fit = fitRegion([0, -1, 2, 1], { width: 400, height: 200 }, 20)
  expect(project(fit, 1, 1).y).toBeCloseTo(20, 9)
  expect(project(fit, 1, -1).y).toBeCloseTo(180, 9)
  expect(project(fit, 1, 0)).toEqual({ x: expect.closeTo(200, 9), y: expect.closeTo(100, 9) })
  // At 1° mercator stretches by 0.005 %: 160 px over 2° of latitude make 80 px per degree, a trifle less in longitude.
  expect(project(fit, 2, 0).x - project(fit, 1, 0).x).toBeCloseTo(79.996, 3)
})

test('a point survives the way to the screen and back', () => {
  const fit = fitRegion([9.9, 51.6, 11.1, 52.9], { width: 800, height: 600 })
  const { x, y } = project(fit, 10.53, 52.27)
  expect(unproject(fit, { x, y })).toEqual([expect.closeTo(10.53, 10), expect.closeTo(52.27, 10)])
})

test('zoom 0 shows the world on 512 pixels, each step doubles it', () => {
  expect(zoomOfScale(512 / (2 * Math.PI))).toBeCloseTo(0, 12)
  expect(zoomOfScale(2048 / (2 * Math.PI))).toBeCloseTo(2, 12)
  expect(scaleOfZoom(3)).toBeCloseTo(4096 / (2 * Math.PI), 9)
})

test('the padding is 4 % of the shorter side, within its limits', () => {
  expect(paddingOf({ width: 1000, height: 500 })).toBe(20)
  expect(paddingOf({ width: 390, height: 200 })).toBe(10)
  expect(paddingOf({ width: 1920, height: 1080 })).toBe(32)
})

test('a region of one point in a frame without room still has a valid fit', () => {
  const fit = fitRegion([10, 52, 10, 52], { width: 1, height: 1 })
  expect(Number.isFinite(project(fit, 10, 52).x)).toBe(true)
})
