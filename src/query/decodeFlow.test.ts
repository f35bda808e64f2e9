import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FlowFile } from '@/contract/schema/transition.ts'
import { flowsAt, lossesOf } from '@/model/flow/flowSet.ts'
import { decodeFlow } from './decodeFlow.ts'

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, `../../tests/fixtures/data/flows/musterland/${name}.json`), 'utf8')) as FlowFile
const file = read('uebergang')
const at = (area: string, period: string, by = {}) => ({ area, period, by })

describe('decodeFlow', () => {
  it('reads people, totals and reasons by what they are', () => {
    const table = decodeFlow(file, 'f')
    expect([table.from, table.to]).toEqual([['ohne', 'mit'], ['ausbildung', 'schule', 'studium', 'offen', 'rest-suppressed']])
    expect([table.left('ohne', at('99101', '2022')), table.left('ohne', at('99102', '2023'))]).toEqual([40, undefined])
    expect(table.between('ohne', 'schule', at('99101', '2022'))).toEqual({ people: 24, absence: undefined, flags: [] })
    expect(table.between('ohne', 'studium', at('99101', '2023'))).toEqual({ people: undefined, absence: 'suppressed', flags: [] })
    expect(table.between('mit', 'offen', at('99101', '2022')).people).toBe(0)
    expect(table.between('nobody', 'offen', at('99101', '2022')).people).toBe(0)
  })

  it('reads breakdowns', () => {
    const table = decodeFlow(read('wege'), 'f')
    expect(table.between('99101', '99102', at('99', '2023', { programm: 'pflege' })).people).toBe(10)
    expect(lossesOf(flowsAt(table, { areas: ['99'], period: '2023', by: {} }))).toEqual([])
  })

  it('refuses a file that loses or invents people, or breaks the contract in another way', () => {
    const broken = (change: Partial<FlowFile>) => () => decodeFlow({ ...file, ...change }, 'flows/f.json')
    expect(broken({ value: { ...file.value, 0: 11 } })).toThrow(/flows\/f\.json.*row 0/)
    expect(broken({ value: { ...file.value, 0: 9.5 } })).toThrow(/no number of people/)
    expect(broken({ size: [2, 2, 4, 2] })).toThrow(/length it names/)
    expect(broken({ status: { 1: 'perhaps' } })).toThrow(/perhaps/)
    expect(broken({ extension: { ...file.extension, nodes: file.extension.nodes.slice(1) } })).toThrow(/"ohne" has no name/)
    expect(broken({ extension: { ...file.extension, contract: '0' as FlowFile['extension']['contract'] } })).toThrow(/flows\/f\.json/)
  })
})
