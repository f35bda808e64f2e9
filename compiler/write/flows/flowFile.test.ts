import { describe, expect, it } from 'vitest'
import { flowSchema } from '@/contract/schema/transition.ts'
import { tinyFlow } from '../../fixtures/tinyFlow.ts'
import { tinyRegion } from '../../fixtures/tinySources.ts'
import { flowFaults } from './flowFaults.ts'
import { flowFile, publishedOrigins } from './flowFile.ts'
import { flowEntries } from './flowFiles.ts'

const table = tinyFlow(['03101;2022;a;insgesamt;40;', '03101;2022;a;x;10;', '03101;2022;a;y;24;', '03101;2023;a;x;20;', '03101;2023;a;y;1;', '03101;2023;a;z;7;', '03101;2023;b;x;2;', '99;2023;b;x;9;'])
const file = flowFile(table, publishedOrigins(table), tinyRegion(), '2026-01-01')

describe('flowFile', () => {
  it('writes people by area, from, to and period, sparse, with the remainder last', () => {
    expect(flowSchema.parse(file)).toEqual(file)
    expect([file?.id, file?.size, file?.dimension['to']?.category.index]).toEqual([['area', 'from', 'to', 'period'], [1, 2, 5, 2], ['x', 'y', 'z', 'offen', 'rest-suppressed']])
    // a: x 10, 20 · y 24, / · z 0, / · offen 6, 0 · rest 0, 8. b: everything secret in 2023.
    expect(file?.value).toEqual({ 0: 10, 1: 20, 2: 24, 6: 6, 9: 8 })
    expect(file?.status).toEqual({ 3: 'suppressed', 5: 'suppressed', 11: 'suppressed', 13: 'suppressed', 15: 'suppressed', 17: 'suppressed' })
    expect(file?.extension.totals).toEqual({ 0: 40, 1: 28 })
  })

  it('gives every node a colour that a new remainder does not move', () => {
    expect(file?.extension.nodes.map(({ id, colour, remainder }) => [id, colour, remainder])).toEqual([
      ['a', 0, undefined],
      ['b', 1, undefined],
      ['x', 2, undefined],
      ['y', 3, undefined],
      ['z', 4, undefined],
      ['offen', 5, 'unknown'],
      ['rest-suppressed', 6, 'suppressed'],
    ])
  })

  it('is not written for a region that the table does not know', () => {
    expect(flowFile(table, publishedOrigins(table), tinyRegion({ total: { area: 'q' }, levels: [{ id: 'k', name: { de: 'k', en: 'k' }, one: { de: 'k', en: 'k' }, boundaries: 'kreise-land', areas: ['15001'] }], benchmarks: ['q'] }), '2026-01-01')).toBeUndefined()
  })
})

describe('flowFaults', () => {
  it('has nothing against what flowFile writes, and finds every row that does not add up', () => {
    if (file === undefined) throw new Error('no file')
    expect(flowFaults(file)).toEqual([])
    expect(flowFaults({ ...file, value: { ...file.value, 0: 11 } })).toEqual(['row 0: 40 left, 41 arrived'])
    expect(flowFaults({ ...file, extension: { ...file.extension, totals: { 0: 40 } } })).toEqual(['row 1: no total left, 28 arrived'])
    expect(flowFaults({ ...file, value: { ...file.value, 3: 0 } })).toEqual(['cell 3 has a number and a reason why it has none'])
  })
})

describe('flowEntries', () => {
  it('tells the catalogue areas and periods of a region’s flow tables, and nothing where there are none', () => {
    const files = new Map([['flows/r/tiny.json', JSON.stringify(file)], ['flows/other/tiny.json', '{}']])
    expect(flowEntries('r', files).flows).toMatchObject([{ flow: 'tiny', areas: ['03101'], periods: ['2022', '2023'], demo: false, kind: 'stages' }])
    expect(flowEntries('none', files)).toEqual({})
  })
})
