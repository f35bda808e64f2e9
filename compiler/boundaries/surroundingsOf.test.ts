import { describe, expect, it } from 'vitest'
import { surroundingsSchema } from '@/contract/schema/boundary.ts'
import { threeSquares } from './fixture.ts'
import { surroundingsOf } from './surroundingsOf.ts'
import { neighboursOf } from './topologyAreas.ts'

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
})
