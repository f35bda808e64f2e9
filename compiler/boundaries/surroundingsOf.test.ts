import { describe, expect, it } from 'vitest'
import { surroundingsSchema } from '@/contract/schema/boundary.ts'
import { threeSquares } from './fixture.ts'
import { surroundingsOf } from './surroundingsOf.ts'
import { type AreaTopology, neighboursOf } from './topologyAreas.ts'

describe('surroundingsOf', () => {
  it('puts those in grey that share a border, and draws the Land around them', () => {
    const surroundings = surroundingsOf(threeSquares, ['01001'], ['01'])
    expect(surroundingsSchema.parse(surroundings)).toEqual(surroundings)
    expect(surroundings.features.map(({ id, properties }) => `${id} ${properties.role} ${properties.name}`)).toEqual([
      '01002 neighbour East',
      '02001 neighbour North',
      'outline-01 outline Land',
    ])
  })

  it('draws no second line around a region that is the whole Land', () => {
    expect(surroundingsOf(threeSquares, ['01001', '01002'], ['01']).features.map(({ id }) => id)).toEqual(['02001'])
  })

  it('leaves out an outline the topology does not hold', () => {
    expect(surroundingsOf(threeSquares, ['01001'], ['03'], []).features).toEqual([])
  })
})

describe('neighboursOf', () => {
  it('needs a common border: a common corner is not enough', () => {
    expect(neighboursOf(threeSquares, ['01002'])).toEqual(['01001'])
  })

  it('counts a city inside a neighbour, which touches nothing of the region', () => {
    // Arc 5: a square in the middle of the west one; the west square has a hole there.
    const city = { type: 'Polygon' as const, id: '01003', properties: { name: 'City' }, arcs: [[5]] }
    const kreise = threeSquares.objects['kreise']?.geometries ?? []
    const host = { type: 'Polygon' as const, id: '01001', properties: { name: 'West' }, arcs: [[0, 3, 1], [~5]] }
    const topology: AreaTopology = {
      ...threeSquares,
      objects: { kreise: { type: 'GeometryCollection', geometries: [host, ...kreise.slice(1), city] } },
      arcs: [...threeSquares.arcs, [[9040, 52040], [20, 0], [0, 20], [-20, 0], [0, -20]]],
    }
    expect(neighboursOf(topology, ['01002'])).toEqual(['01001', '01003'])
  })
})
