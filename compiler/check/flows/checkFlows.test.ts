import { describe, expect, it } from 'vitest'
import { areaTree } from '../../derive/areaTree.ts'
import { tinyFlow } from '../../fixtures/tinyFlow.ts'
import { tinyRegion, tinySources } from '../../fixtures/tinySources.ts'
import { readFlowRows } from '../../read/flows/readFlowRows.ts'
import { placeKey } from '../finding.ts'
import { checkFlows } from './checkFlows.ts'

const AREAS = [{ id: '03', name: 'Land', short: 'Land', kind: 'land' as const, parent: undefined, from: undefined, until: undefined }]
const findings = (...table: Parameters<typeof tinyFlow>) => {
  const sources = tinySources([], AREAS, { flows: [tinyFlow(...table)] })
  return checkFlows(sources, areaTree(sources.areas, sources.reforms, [tinyRegion()])).map(({ code, severity, place, sentence }) => [severity, code, placeKey(place), sentence.de])
}
const codes = (...table: Parameters<typeof tinyFlow>) => findings(...table).map(([, code, place]) => `${code ?? ''} ${place ?? ''}`)

describe('checkFlows', () => {
  it('has nothing against flows that add up', () => {
    expect(findings(['03;2023;a;insgesamt;40;', '03;2023;a;x;10;', '03;2023;a;y;.;', '03;2023;b;x;3;'])).toEqual([])
  })

  it('names every fault at once, each with its place', () => {
    const rows = ['04;2023;a;x;1;', '03;23;a;x;1;', '03;2023;q;x;1;', '03;2023;a;p;1;', '03;2023;b;x;1.5;', '03;2023;b;y;-2;', '03;2023;b;z;x;', '03;2022;a;x;1;', '03;2022;a;x;2;']
    expect(codes(rows)).toEqual([
      'unknown-word 04/2023/a/x/area',
      'unknown-word 03/2023/q/x/from',
      'unknown-word 03/2023/a/p/to',
      'strange-period 03/23/a/x/period',
      'not-people 03/2023/b/x/people',
      'not-people 03/2023/b/y/people',
      'strange-marker 03/2023/b/z',
      'double-key 03/2022/a/x',
    ])
  })

  it('says when more arrive than left, in people and in shares', () => {
    expect(findings(['03;2023;a;insgesamt;30;', '03;2023;a;x;10;', '03;2023;a;y;24;'])).toEqual([
      ['error', 'more-arrived', '03/2023/a/insgesamt', 'Es kommen 34 Personen an, aber nur 30 gehen von „a“ fort.'],
    ])
    expect(codes(['03;2023;a;insgesamt;30;', '03;2023;a;x;60.1;', '03;2023;a;y;40.1;'], { unit: 'percent' })).toEqual(['more-arrived 03/2023/a/insgesamt'])
    expect(codes(['03;2023;a;insgesamt;30;', '03;2023;a;x;60.1;', '03;2023;a;y;40.0;'], { unit: 'percent' })).toEqual([])
    expect(codes(['03;2023;a;insgesamt;30;', '03;2023;a;x;101;'], { unit: 'percent' })).toEqual(['strange-share 03/2023/a/x/percent', 'more-arrived 03/2023/a/insgesamt'])
  })

  it('asks for the total where without it the remainder cannot be told', () => {
    expect(codes(['03;2023;a;x;10;', '03;2023;a;y;/;'])).toEqual(['no-total 03/2023/a/x'])
    expect(codes(['03;2023;a;x;10;'], { unit: 'percent' })).toEqual(['no-total 03/2023/a/x'])
  })

  it('finds what is wrong with a definition', () => {
    const both = { de: 'n', en: 'n' }
    const nodes = [{ id: 'a', name: both }, { id: 'a', name: both }, { id: 'x', name: both }]
    const protection = { method: 'rounding' as const, base: 3 as const, reason: both }
    expect(findings([], { id: 'other', regions: ['r', 's'], nodes, from: ['a'], to: ['x', 'y'] }, { protection }).map(([, code]) => code)).toEqual([
      'foreign-id',
      'unknown-region',
      'unknown-node',
      'double-node',
      'flow-protection',
    ])
  })

  it('makes a note of what the paper acknowledges', () => {
    const acknowledged = [{ what: 'double-key', where: '03/2022/a/x', why: { de: 'w', en: 'w' } }]
    expect(findings(['03;2022;a;x;1;', '03;2022;a;x;2;'], {}, { acknowledged }).map(([severity, code]) => [severity, code])).toEqual([['note', 'double-key']])
  })
})

describe('readFlowRows', () => {
  const { definition } = tinyFlow([])

  it('refuses a head that the definition does not promise', () => {
    const { rows, findings: found } = readFlowRows('f', 'area;from;to;people\n', definition)
    expect([rows, found.map(({ code }) => code)]).toEqual([undefined, ['strange-head']])
  })

  it('names strange cells and flags and reads on', () => {
    const { rows, findings: found } = readFlowRows('f', 'area;period;from;to;people;flags\n03;2023;a;x;viele;\n03;2023;a;y;4;neu revised\n', definition)
    expect(found.map(({ code, place }) => [code, place.line])).toEqual([['unreadable-cell', 2], ['unknown-flag', 3]])
    expect(rows?.[1]).toMatchObject({ figure: { number: 4 }, flags: ['revised'] })
  })
})
