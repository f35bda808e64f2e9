import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MapPoint } from '../mapPicture.ts'
import { flowRibbon, flowWidth, type Ribbon, ribbonPath } from './ribbon.ts'

const corners = ({ inner, head, outer }: Ribbon): readonly MapPoint[] => [inner[0], inner[2], ...head, outer[0], outer[2]]
const handles = ({ inner, outer }: Ribbon): readonly MapPoint[] => [inner[1], outer[1]]

test('a ribbon to the east is as wide as said where it begins, two fifths where its head begins, and lies on the southern side', () => {
  const ribbon = flowRibbon({ x: 0, y: 0 }, { x: 100, y: 0 }, 10)
  // Begins 4 px after the place, 0.75 px right of the straight line, 10 px wide: 0.75 to 10.75.
  expect(ribbon?.inner[0]).toEqual({ x: 4, y: 0.75 })
  expect(ribbon?.outer[2]).toEqual({ x: 4, y: 10.75 })
  // Head: half of the narrow end (4 / 2) and 3 px, so 5 px to each side around 5.75, and 0.9 · 10 = 9 px long: from 87 to 96.
  expect(ribbon?.head).toEqual([{ x: 87, y: 0.75 }, { x: 96, y: 3.25 }, { x: 87, y: 10.75 }])
  expect(ribbon?.inner[2]).toEqual({ x: 87, y: 3.75 })
  expect(ribbon?.outer[0]).toEqual({ x: 87, y: 7.75 })
})

test('the edges are bent by eight hundredths of the distance, and a tooltip finds the middle', () => {
  const ribbon = flowRibbon({ x: 0, y: 0 }, { x: 100, y: 0 }, 10)
  // Axis: handle at 0.75 + (5 + 5) / 2 + 2 · 0.08 · 100 = 21.75, half of the mean width (10 + 4) / 4 = 3.5 to each side, halfway between 4 and 87.
  expect(ribbon?.inner[1]).toEqual({ x: 45.5, y: 18.25 })
  expect(ribbon?.outer[1]).toEqual({ x: 45.5, y: 25.25 })
  // A quarter of 5.75, half of 21.75, a quarter of 5.75.
  expect(ribbon?.middle).toEqual({ x: 45.5, y: 13.75 })
})

test('as a path: one bent edge, the head, the other bent edge', () => {
  const ribbon = flowRibbon({ x: 0, y: 0 }, { x: 100, y: 0 }, 10)
  expect(ribbon && ribbonPath(ribbon)).toBe('M4 0.8Q45.5 18.3 87 3.8L87 0.8L96 3.3L87 10.8L87 7.8Q45.5 25.3 4 10.8Z')
})

test('there is no ribbon from a place to itself, nor between places with no room for it', () => {
  expect(flowRibbon({ x: 5, y: 5 }, { x: 5, y: 5 }, 3)).toBeUndefined()
  // Two gaps of 4, a head of 0.9 · 10 and 1 px of ribbon: 18.
  expect(flowRibbon({ x: 0, y: 0 }, { x: 17.9, y: 0 }, 10)).toBeUndefined()
  expect(flowRibbon({ x: 0, y: 0 }, { x: 18, y: 0 }, 10)).toBeDefined()
})

test('there and back never lie upon each other: each keeps to the right of the straight line', () => {
  const place = fc.record({ x: fc.integer({ min: -800, max: 800 }), y: fc.integer({ min: -800, max: 800 }) })
  fc.assert(
    fc.property(place, place, fc.double({ min: 1, max: 16, noNaN: true }), (from, to, width) => {
      const ribbon = flowRibbon(from, to, width)
      if (ribbon === undefined) return
      const distance = Math.hypot(to.x - from.x, to.y - from.y)
      for (const { x, y } of [...corners(ribbon), ...handles(ribbon)]) {
        // Cross product over length: distance to the right of the line, the ordinate pointing down.
        const right = ((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)) / distance
        expect(right).toBeGreaterThan(0.7)
      }
    }),
  )
})

test('widths are proportional to people and never vanish', () => {
  expect(flowWidth(500, 1000)).toBe(8)
  expect(flowWidth(1000, 1000)).toBe(16)
  expect(flowWidth(3, 1000)).toBe(1)
  expect(flowWidth(3, 0)).toBe(1)
})
