import { describe, expect, it } from 'vitest'
import type { FlowSet } from './flowSet.ts'
import { testTable } from './testFlows.ts'
import { commuterCells, flowsOnMap, largestFlow, openThreshold } from './mapFlows.ts'

const node = (id: string, colour: number, remainder?: 'suppressed') => [id, { id, name: { de: id, en: id }, colour, ...(remainder === undefined ? {} : { remainder }) }] as const
const band = (from: string, to: string, people: number) => ({ from, to, people, flags: [] })
/** Three areas; 7 of unknown residence come to b; what goes from c to a is secret, and nobody else touches c. */
const set: FlowSet = {
  nodes: new Map([node('a', 0), node('b', 1), node('c', 2), node('d', 3), node('other', 4, 'suppressed')]),
  origins: [],
  bands: [band('a', 'a', 300), band('a', 'b', 50), band('b', 'a', 80), band('b', 'b', 40), band('other', 'b', 7)],
  closed: [{ from: 'c', to: 'a', absence: 'suppressed' }],
}

describe('flowsOnMap', () => {
  it('draws what goes between two areas, the largest first, and counts who is not drawn', () => {
    const { bands, ...rest } = flowsOnMap(set, { over: 0 })
    expect(bands.map(({ from, to }) => from + to)).toEqual(['ba', 'ab'])
    expect(rest).toEqual({ between: 2, stay: 340, unplaced: 7 })
  })

  it('draws only flows of more people than the threshold: one of exactly so many is not', () => {
    expect(flowsOnMap(set, { over: 50 }).bands.map(({ people }) => people)).toEqual([80])
    expect(flowsOnMap(set, { over: 50 }).between).toBe(2)
  })

  it('draws those of one area, in both directions', () => {
    expect(flowsOnMap({ ...set, bands: [...set.bands, band('b', 'd', 5)] }, { over: 0, place: 'a' }).bands.map(({ from, to }) => from + to)).toEqual(['ba', 'ab'])
    expect(flowsOnMap(set, { over: 0, place: 'a' })).toMatchObject({ stay: 300, unplaced: 0 })
  })

  it('knows the widest arrow of several sets', () => {
    expect(largestFlow([set, { ...set, bands: [band('a', 'b', 90), band('a', 'a', 900)] }])).toBe(90)
    expect(largestFlow([])).toBe(0)
  })
})

describe('commuterCells', () => {
  const values = (shade: 'incoming' | 'outgoing' | 'balance') => [...commuterCells(set, ['a', 'b', 'c', 'd'], shade).values()].map(({ value, absence }) => value ?? absence)

  it('colours by in-commuters, out-commuters or their difference; who nothing is known of is secret, and nobody is zero', () => {
    // 80 come to a and 50 leave it; to b come 50 and 7, and 80 leave it.
    expect(values('incoming')).toEqual([80, 57, 0, 0])
    expect(values('outgoing')).toEqual([50, 80, 'suppressed', 0])
    expect(values('balance')).toEqual([30, -23, 'suppressed', 0])
    // That some leave d does not tell how many come.
    const more = { ...set, bands: [...set.bands, band('d', 'a', 9)], closed: [{ from: 'b', to: 'd', absence: 'suppressed' as const }] }
    expect([...commuterCells(more, ['d'], 'incoming').values()].map(({ absence }) => absence)).toEqual(['suppressed'])
  })
})

describe('openThreshold', () => {
  it('is the smallest that leaves no more than thirty arrows', () => {
    const ids = Array.from({ length: 9 }, (_, at) => `k${at}`)
    const many = testTable({}, {
      kind: 'areas',
      nodes: new Map(ids.map((id, colour) => node(id, colour))),
      areas: ['r'],
      from: ids,
      to: ids,
      periods: ['2023'],
      left: () => 1,
      // 72 flows between two of the nine: those that leave k0 have 5 people, the others 9.
      between: (from) => ({ people: from === 'k0' ? 5 : 9, absence: undefined, flags: [] }),
    })
    // Over 5: 64 are left, still too many; over 10: none.
    expect(openThreshold(many)).toBe(10)
    expect(openThreshold(testTable({ 'r/a/2023': { x: 3 } }, { kind: 'areas' }))).toBe(0)
  })
})
