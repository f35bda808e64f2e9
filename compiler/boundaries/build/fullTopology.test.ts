import { describe, expect, it } from 'vitest'
import { dropSpecks } from './dropSpecks.ts'
import { encodeTopology } from './encodeTopology.ts'
import { fullTopology, mergeAreas } from './fullTopology.ts'
import type { PackageArea } from './readPackage.ts'

const square = (x: number, y: number, side: number): [number, number][] => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]
const area = (id: string, ...outer: [number, number][][]): PackageArea => ({
  type: 'Feature',
  id,
  properties: { name: id },
  geometry: { type: 'MultiPolygon', coordinates: outer.map((ring) => [ring]) },
})

describe('mergeAreas', () => {
  it('makes one area of two and forgets the border between them', () => {
    const full = fullTopology([area('03152', square(0, 0, 1)), area('03156', square(1, 0, 1)), area('03101', square(2, 0, 1))])
    const merged = mergeAreas(full, full.areas, { '03159': { name: 'Göttingen', of: ['03152', '03156'] } })
    expect(merged.map(({ id }) => id)).toEqual(['03101', '03159'])
    expect(merged[1]?.polygons).toHaveLength(1)
  })

  it('refuses a merger of which a part is missing', () => {
    const full = fullTopology([area('03152', square(0, 0, 1))])
    expect(() => mergeAreas(full, full.areas, { '03159': { name: 'Göttingen', of: ['03152', '03156'] } })).toThrow('a part of 03152, 03156 is missing')
  })
})

describe('dropSpecks', () => {
  it('drops a tiny island but never the only land an area has', () => {
    // 0.01° squares at the equator are about 1.2 km², 0.1° squares about 124 km².
    const full = fullTopology([area('1', square(0, 0, 0.1), square(1, 0, 0.01)), area('2', square(2, 0, 0.01))])
    const kept = dropSpecks(full, full.areas, 5)
    expect(kept.map(({ polygons }) => polygons.length)).toEqual([1, 1])
  })

  it('keeps a tiny exclave, as its neighbour has a hole in its place', () => {
    const host: PackageArea = area('1', square(0, 0, 0.1))
    host.geometry.coordinates[0]?.push([...square(0.05, 0.05, 0.01)].reverse())
    const full = fullTopology([host, area('2', square(1, 0, 0.1), square(0.05, 0.05, 0.01))])
    expect(dropSpecks(full, full.areas, 5).map(({ polygons }) => polygons.flat().length)).toEqual([2, 2])
  })
})

describe('encodeTopology', () => {
  it('stores arcs in use as differences on the grid', () => {
    const topology = encodeTopology({ kreise: [{ id: '1', name: 'Eins', polygons: [[[1]]] }] }, [[[0, 0], [9, 9]], [[0, 0], [5, 0], [5, 5], [0, 0]]], 0.1)
    expect(topology.arcs).toEqual([[[0, 0], [5, 0], [0, 5], [-5, -5]]])
    expect(topology.objects['kreise']?.geometries[0]).toEqual({ type: 'Polygon', arcs: [[0]], id: '1', properties: { name: 'Eins' } })
  })

  it('refuses to lose an area', () => {
    expect(() => encodeTopology({ kreise: [{ id: '1', name: 'Eins', polygons: [[[0]]] }] }, [[[0, 0], [1, 1], [0, 0]]], 1)).toThrow('1 Eins is lost')
  })
})
