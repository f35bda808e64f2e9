import { describe, expect, test } from 'vitest'
import type { Boundaries } from '@/contract/schema/boundary.ts'
import { levels, readBoundaries } from './dataFolder.ts'

type Feature = Boundaries['features'][number]
type Point = readonly [number, number]

const ringsOf = ({ geometry }: Feature): readonly (readonly Point[])[] => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())

/** Border pieces from point to point, each with the areas that have it, by direction. */
function pieces(features: readonly Feature[]): Map<string, string[]> {
  const owners = new Map<string, string[]>()
  for (const feature of features) {
    for (const ring of ringsOf(feature)) {
      for (let at = 1; at < ring.length; at += 1) {
        const key = `${ring[at - 1]?.join()} ${ring[at]?.join()}`
        owners.set(key, [...(owners.get(key) ?? []), feature.id])
      }
    }
  }
  return owners
}

const turned = (piece: string) => piece.split(' ').reverse().join(' ')

/** Areas that lie apart from the others of their level. */
const ISLANDS = new Set<string>([])

describe.each(levels)('borders of $region/$level', ({ region, level }) => {
  const { features } = readBoundaries(region, level)
  const owners = pieces(features)

  test('are closed rings', () => {
    const open = features.filter((feature) => ringsOf(feature).some((ring) => ring[0]?.join() !== ring.at(-1)?.join()))
    expect(open.map(({ id }) => id)).toEqual([])
  })

  test('have no piece that two areas run along in the same direction: nothing overlaps', () => {
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([])
  })

  test('are shared point by point: every area has a neighbour with the very same pieces', () => {
    const alone = features.filter((feature) => {
      const mine = [...owners].filter(([, ids]) => ids.includes(feature.id)).map(([piece]) => piece)
      return !mine.some((piece) => owners.has(turned(piece)))
    })
    expect(alone.map(({ id }) => id).filter((id) => !ISLANDS.has(id))).toEqual([])
  })

  test('wind as RFC 7946 asks: outer rings counterclockwise', () => {
    const clockwise = features.filter(({ geometry }) => {
      const outer = geometry.type === 'Polygon' ? [geometry.coordinates[0]] : geometry.coordinates.map(([ring]) => ring)
      return outer.some((ring) => ring !== undefined && twiceArea(ring) <= 0)
    })
    expect(clockwise.map(({ id }) => id)).toEqual([])
  })
})

/** Shoelace formula: positive when counterclockwise. */
const twiceArea = (ring: readonly Point[]) => ring.slice(1).reduce((sum, [x, y], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0)
