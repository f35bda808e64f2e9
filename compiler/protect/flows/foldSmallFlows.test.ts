import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlowCell, Origin } from '../../derive/flows/flowRows.ts'
import { foldSmallFlows } from './foldSmallFlows.ts'

const RULE = { method: 'suppression', k: 3, n: 3, range: 3, reason: { de: 'r', en: 'r' } } as const
const TO = ['u', 'v', 'w', 'x', 'y', 'z']
const cell = (people: number): FlowCell => ({ people, absence: undefined, flags: [] })
const origin = (counts: Readonly<Record<string, number>>): Origin => ({
  area: '03',
  period: '2023',
  from: 'a',
  labels: [],
  total: Object.values(counts).reduce((sum, one) => sum + one, 0),
  cells: new Map(Object.entries(counts).map(([to, people]) => [to, cell(people)])),
})
const shown = ({ total, cells }: Origin) => [total, Object.fromEntries([...cells].map(([to, { people, absence }]) => [to, people ?? absence]))]
const fold = (counts: Readonly<Record<string, number>>) => shown(foldSmallFlows(origin(counts), RULE, TO, 'rest'))

describe('foldSmallFlows', () => {
  it('leaves an origin without small flows alone', () => {
    expect(fold({ u: 5, v: 0, w: 3 })).toEqual([8, { u: 5, v: 0, w: 3 }])
  })

  it('never closes a flow alone, nor a few that could only be what they are', () => {
    // 1 alone would be told by the remainder; 1 + 2 leave each between 1 and 2; with the 6 each lies between 1 and 7.
    expect(fold({ u: 1, v: 2, w: 6, x: 20 })).toEqual([29, { u: 'suppressed', v: 'suppressed', w: 'suppressed', x: 20, rest: 9 }])
    expect(fold({ u: 1, x: 20, y: 30 })).toEqual([51, { u: 'suppressed', x: 'suppressed', y: 30, rest: 21 }])
  })

  it('keeps an origin of one or two people secret as a whole, its total too, and does not say how many destinations they had', () => {
    const all = Object.fromEntries(TO.map((to) => [to, 'suppressed']))
    expect(fold({ u: 2 })).toEqual([undefined, all])
    expect(fold({ u: 1, v: 1 })).toEqual([undefined, all])
    expect(fold({ u: 1, v: 1, w: 1 })).toEqual([undefined, all])
  })

  it('does nothing to a table that its paper opens', () => {
    expect(shown(foldSmallFlows(origin({ u: 1, v: 9 }), { method: 'none', reason: RULE.reason }, TO, 'rest'))).toEqual([10, { u: 1, v: 9 }])
  })

  it('takes a flow that the source closed for one more unknown of the remainder', () => {
    const given: Origin = { ...origin({ v: 30, w: 9, rest: 1 }), cells: new Map([...origin({ v: 30, w: 9, rest: 1 }).cells, ['u', { people: undefined, absence: 'suppressed', flags: [] }]]) }
    expect(shown(foldSmallFlows(given, RULE, TO, 'rest'))).toEqual([40, { v: 30, w: 'suppressed', rest: 10, u: 'suppressed' }])
  })

  it('does not leave a flow that the source closed alone with a large remainder: it would be the remainder', () => {
    const given: Origin = { ...origin({ v: 30, w: 9, rest: 50 }), cells: new Map([...origin({ v: 30, w: 9, rest: 50 }).cells, ['u', { people: undefined, absence: 'suppressed', flags: [] }]]) }
    expect(shown(foldSmallFlows(given, RULE, TO, 'rest'))).toEqual([89, { v: 30, w: 'suppressed', rest: 59, u: 'suppressed' }])
  })

  it('for any origin: who left = who arrived + remainder, no small flow is shown, and every closed one has its range', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...TO), fc.oneof(fc.nat(6), fc.nat(200))), (counts) => {
        const before = origin(counts)
        const { total, cells } = foldSmallFlows(before, RULE, TO, 'rest')
        const open = [...cells].flatMap(([to, { people }]) => (people === undefined || people === 0 ? [] : [{ to, people }]))
        expect(open.filter(({ to, people }) => people < RULE.k && to !== 'rest')).toEqual([])
        expect(open.reduce((sum, { people }) => sum + people, 0)).toBe(total ?? 0)
        expect([before.total, undefined]).toContain(total)
        const closed = [...cells.values()].filter(({ absence }) => absence === 'suppressed').length
        const hidden = closed === 0 || total === undefined ? RULE.range : (cells.get('rest')?.people ?? 0) - closed
        expect(hidden).toBeGreaterThanOrEqual(RULE.range)
      }),
    )
  })
})
