import { describe, expect, it } from 'vitest'
import { tinyFlow } from '../../fixtures/tinyFlow.ts'
import { originsOf, remainderNode } from './flowRows.ts'

const people = (rows: readonly string[], definition: Parameters<typeof tinyFlow>[1] = {}) =>
  originsOf(tinyFlow(rows, definition)).map(({ from, total, cells }) => [from, total, Object.fromEntries([...cells].map(([to, cell]) => [to, cell.people ?? cell.absence]))])

describe('originsOf', () => {
  it('puts what a total counts more than its parts into the unknown remainder', () => {
    expect(people(['03;2023;a;insgesamt;40;', '03;2023;a;x;10;', '03;2023;a;y;24;'])).toEqual([['a', 40, { x: 10, y: 24, offen: 6 }]])
  })

  it('puts it into the secret remainder where a part is secret, beside those already counted as unknown', () => {
    expect(people(['03;2023;a;insgesamt;40;', '03;2023;a;x;/;', '03;2023;a;y;24;', '03;2023;a;offen;3;'])).toEqual([['a', 40, { x: 'suppressed', y: 24, offen: 3, 'rest-suppressed': 13 }]])
  })

  it('adds what is left to an unknown remainder that the source counts itself', () => {
    expect(people(['03;2023;a;insgesamt;40;', '03;2023;a;x;30;', '03;2023;a;offen;3;'])).toEqual([['a', 40, { x: 30, offen: 10 }]])
  })

  it('takes the sum for the total where none is given, and a dash for nobody', () => {
    expect(people(['03;2023;a;x;10;', '03;2023;a;y;-;', '03;2023;b;x;5;'])).toEqual([['a', 10, { x: 10, y: 0 }], ['b', 5, { x: 5 }]])
  })

  it('reckons people of shares, marks them, and keeps the rest to 100 % apart', () => {
    // 200 × 41.5 % = 83, 200 × 38.2 % = 76.4, together 79.7 % = 159.4, so 159 people: 83 and 76.
    const rows = ['05;2017;a;insgesamt;200;', '05;2017;a;x;41.5;', '05;2017;a;y;38.2;', '05;2017;a;z;.;']
    expect(people(rows, { unit: 'percent' })).toEqual([['a', 200, { x: 83, y: 76, z: 'unknown', offen: 41 }]])
    const [origin] = originsOf(tinyFlow(rows, { unit: 'percent' }))
    expect([...(origin?.cells ?? [])].map(([, { flags }]) => flags)).toEqual(Array.from({ length: 4 }, () => ['estimated', 'rounded']))
  })

  it('never makes more people of rounded shares than there were', () => {
    // 33.4 + 33.4 + 33.3 = 100.1 % of 1000 would be 1001.
    expect(people(['05;2017;a;insgesamt;1000;', '05;2017;a;x;33.4;', '05;2017;a;y;33.4;', '05;2017;a;z;33.3;'], { unit: 'percent' })).toEqual([['a', 1000, { x: 334, y: 333, z: 333 }]])
  })
})

describe('remainderNode', () => {
  it('is the definition’s own where it names one, else a new one', () => {
    const { definition } = tinyFlow([])
    expect([remainderNode(definition, 'unknown'), remainderNode(definition, 'suppressed')]).toEqual(['offen', 'rest-suppressed'])
  })
})
