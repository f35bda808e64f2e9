import { expect, test } from 'vitest'
import { constrain, fromCentreZoom, HOME, isHome, reframe, seen, toCentreZoom, zoomAbout } from './camera.ts'
import { fitRegion, zoomOfScale } from './mercator.ts'

const BOUNDS = [0, -1, 2, 1] as const
const FIT = fitRegion(BOUNDS, { width: 200, height: 200 }, 20)

test('zooming about a point leaves it where it is', () => {
  const camera = zoomAbout(HOME, 2, { x: 50, y: 80 })
  expect(camera).toEqual({ k: 2, x: -50, y: -80 })
  expect(seen(camera, { x: 50, y: 80 })).toEqual({ x: 50, y: 80 })
})

test('zooming ends at its limits', () => {
  expect(zoomAbout(HOME, 1000, { x: 0, y: 0 }).k).toBe(32)
  expect(zoomAbout(HOME, 0.01, { x: 0, y: 0 }).k).toBe(0.8)
})

test('the middle of the frame stays inside the region', () => {
  // Pulled 1000 px to the right, the middle would look far west of the region; its west border (x = 20.0) comes to the middle instead.
  const held = constrain({ k: 1, x: 1000, y: 0 }, FIT)
  expect(held.x).toBeCloseTo(80, 1)
  expect(held.y).toBeCloseTo(0, 9)
})

test('a look within the limits is left alone', () => {
  expect(constrain({ k: 2, x: -100, y: -90 }, FIT)).toEqual({ k: 2, x: expect.closeTo(-100, 9), y: expect.closeTo(-90, 9) })
})

test('at rest MapLibre looks at the middle of the region at the zoom of the fit', () => {
  const { center, zoom } = toCentreZoom(FIT, HOME)
  expect(center).toEqual([expect.closeTo(1, 9), expect.closeTo(0, 9)])
  expect(zoom).toBeCloseTo(zoomOfScale(FIT.scale), 12)
})

test('a look survives the way to MapLibre and back', () => {
  const { center, zoom } = toCentreZoom(FIT, { k: 3, x: -120, y: -260 })
  expect(fromCentreZoom(FIT, center, zoom)).toEqual({ k: expect.closeTo(3, 9), x: expect.closeTo(-120, 6), y: expect.closeTo(-260, 6) })
})

test('a frame of another size shows the same middle at the same zoom', () => {
  const large = fitRegion(BOUNDS, { width: 400, height: 400 }, 20)
  // k = 2 about the middle of a 200 px frame: x = 100 − 2 · 100. In a 400 px frame the middle is 200, and twice the fit is still twice the fit.
  expect(reframe({ k: 2, x: -100, y: -100 }, FIT, large)).toEqual({ k: expect.closeTo(2, 9), x: expect.closeTo(-200, 6), y: expect.closeTo(-200, 6) })
})

test('a region at rest stays at rest in any frame', () => {
  expect(isHome({ k: 1.0004, x: 0.2, y: -0.3 })).toBe(true)
  expect(reframe({ k: 1.0004, x: 0.2, y: -0.3 }, FIT, FIT)).toBe(HOME)
})
