import { expect, test } from 'vitest'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { fitRegion } from '../camera/mercator.ts'
import { FOUR } from '../../../../tests/support/fourAreas.ts'
import { areaPaths, geometryPath, surroundingPaths } from './areaPaths.ts'

/** 2° × 2° at the equator on 160 × 160 px: 80 px a degree (mercator's stretch at 1° is below a hundredth of a pixel here). */
const FIT = fitRegion(FOUR.bbox, { width: 200, height: 200 }, 20)

test('a square becomes a closed path in pixels, its last position not said twice', () => {
  const [nw] = areaPaths(FOUR, FIT)
  expect(nw?.d).toBe('M20 100L100 100 100 20 20 20Z')
  expect(nw).toMatchObject({ id: 'nw', width: 80, height: 80 })
})

test('neighbours share the very same border points', () => {
  const [nw, ne] = areaPaths(FOUR, FIT)
  expect(nw?.d).toContain('100 100 100 20')
  expect(ne?.d).toContain('M100 100')
  expect(ne?.d).toContain('100 20Z')
})

test('a name stands at its label point', () => {
  const [nw] = areaPaths(FOUR, FIT)
  expect(nw?.label.x).toBeCloseTo(60, 2)
  expect(nw?.label.y).toBeCloseTo(60, 1)
})

test('an island and a hole are further rings of the same path', () => {
  const ring = (at: number): [number, number][] => [[at, 0], [at + 0.5, 0], [at, 0.5], [at, 0]]
  const { d } = geometryPath({ type: 'MultiPolygon', coordinates: [[ring(0), ring(0.1)], [ring(1)]] }, FIT)
  expect(d.match(/M/g)).toHaveLength(3)
  expect(d.match(/Z/g)).toHaveLength(3)
})

test('the outline of a Land stays open, neighbours are closed', () => {
  const paths = surroundingPaths(
    {
      type: 'FeatureCollection',
      contract: CONTRACT_VERSION,
      features: [
        { type: 'Feature', id: '03', properties: { name: 'Land', role: 'outline' }, geometry: { type: 'MultiLineString', coordinates: [[[0, 0], [1, 0]]] } },
        { type: 'Feature', id: '15', properties: { name: 'Nachbar', role: 'neighbour' }, geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] } },
      ],
    },
    FIT,
  )
  expect(paths.land).toBe('M20 100L100 100')
  expect(paths.neighbours).toBe('M20 100L100 100 100 20Z')
})
