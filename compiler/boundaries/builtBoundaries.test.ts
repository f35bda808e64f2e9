import { readFileSync } from 'node:fs'
import { merge } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { RegionFile } from '../schema/regionFile.ts'
import { findCrossings } from './build/findCrossings.ts'
import { boundariesOf } from './boundariesOf.ts'
import { polygonsOf, roundPoint, signedArea, type Ring } from './polygonOf.ts'
import { type AreaTopology, areasOf, pickAreas } from './topologyAreas.ts'

const topologyOf = (name: string) => JSON.parse(readFileSync(`sources/boundaries/${name}.topo.json`, 'utf8')) as AreaTopology
const regionOf = (name: string) => parse(readFileSync(`sources/regions/${name}.yaml`, 'utf8')) as RegionFile
const area = (polygons: readonly Ring[][]) => polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0)

/** Arcs on the grid, from their differences. */
function gridArcs({ arcs }: AreaTopology): [number, number][][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]): [number, number] => {
      x += dx
      y += dy
      return [x, y]
    })
  })
}

const levels = ['grossraum-braunschweig', 'sachsen-anhalt', 'helmstedt', 'nordrhein-westfalen', 'niedersachsen'].flatMap((name) =>
  regionOf(name).levels.map((level) => [name, level.id, level] as const),
)

describe.each(levels)('boundaries of %s, %s', (_, __, level) => {
  const topology = topologyOf(level.boundaries)

  it('hold every area, each ring with three corners or more, wound by RFC 7946', () => {
    const { features } = boundariesOf(topology, level.areas)
    const polygons = features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    expect(features.map(({ id }) => id)).toEqual(level.areas)
    expect(polygons.flat().filter((ring) => ring.length < 4)).toEqual([])
    expect(polygons.filter(([outer]) => signedArea(outer ?? []) <= 0)).toEqual([])
    expect(polygons.flatMap(([, ...holes]) => holes).filter((hole) => signedArea(hole) >= 0)).toEqual([])
  })

  it('leave no gap and no overlap: the parts have exactly the land of their union', () => {
    const parts = pickAreas(topology, level.areas)
    const union = merge(topology, [...parts] as Parameters<typeof merge>[1]).coordinates as Ring[][]
    const rounded = union.map((rings) => rings.map((ring) => ring.map((point) => roundPoint(point, 4))))
    const sum = parts.reduce((total, part) => total + area(polygonsOf(topology, part)), 0)
    expect(sum).toBeCloseTo(Math.abs(area(rounded)), 9)
  })
})

describe('the simplified borders', () => {
  it('never cross where eight Kreise or the Gemeinden are drawn', () => {
    expect(findCrossings(gridArcs(topologyOf('kreise-region')))).toEqual(new Set())
    expect(findCrossings(gridArcs(topologyOf('gemeinden')))).toEqual(new Set())
  })

  it('touch in one point at most where whole Länder are drawn (a strip of the Elbe narrower than the grid)', () => {
    expect(findCrossings(gridArcs(topologyOf('kreise-land'))).size).toBeLessThanOrEqual(2)
  })

  it('lose none of the 401 Kreise and 11,299 Gemeinden', () => {
    expect(topologyOf('kreise-land').objects['kreise']?.geometries).toHaveLength(401)
    expect(areasOf(topologyOf('gemeinden-2016')).size).toBe(11299)
  })

  it('keep the land of Niedersachsen: 47,700 km² within one in a hundred', () => {
    const topology = topologyOf('kreise-land')
    const squareKilometres = regionOf('niedersachsen').levels.flatMap(({ areas }) => pickAreas(topology, areas)).reduce((sum, kreis) => sum + land(polygonsOf(topology, kreis)), 0)
    expect(Math.abs(squareKilometres / 47_700 - 1)).toBeLessThan(0.01)
  })

  it('make a Samtgemeinde of exactly its Gemeinden', () => {
    const topology = topologyOf('gemeinden')
    const [grasleben, ...members] = pickAreas(topology, ['031545401', '03154008', '03154015', '03154016', '03154018']).map((part) => area(polygonsOf(topology, part)))
    expect(grasleben).toBeCloseTo(members.reduce((sum, part) => sum + part, 0), 9)
  })
})

/** Square kilometres: a degree is 111.2 km, of longitude less by the cosine of the latitude. */
function land(polygons: readonly Ring[][]): number {
  const latitude = polygons[0]?.[0]?.[0]?.[1] ?? 0
  return area(polygons) * 111.2 ** 2 * Math.cos((latitude * Math.PI) / 180)
}
