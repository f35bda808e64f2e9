import { describe, expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import type { FlowFile } from '@/contract/schema/transition.ts'
import { flowFaults } from '../../compiler/write/flows/flowFaults.ts'
import { catalogue, content } from './dataFolder.ts'

const read = (region: string, flow: string) => JSON.parse(content(address.flows(region, flow))) as FlowFile
const tables = catalogue.regions.flatMap(({ id, flows = [] }) => flows.map(({ flow }) => read(id, flow)))

describe('flow tables', () => {
  test('lose nobody: who left is who is known to have arrived and the remainder', () => {
    expect(tables.length).toBeGreaterThanOrEqual(3)
    expect(tables.flatMap(flowFaults)).toEqual([])
  })

  test('say that they are demo data in their name, wherever they are', () => {
    expect(tables.filter(({ extension }) => extension.demo !== /Demodaten/.test(extension.name.de))).toEqual([])
    expect(tables.filter(({ extension }) => extension.demo)).toHaveLength(2)
  })

  test('of demo data show no flow of one or two people', () => {
    const small = tables.filter(({ extension }) => extension.demo).flatMap(({ value }) => Object.values(value).filter((people) => people < 3))
    expect(small).toEqual([])
  })

  test('of Nordrhein-Westfalen are the published shares of the published totals', () => {
    const { value, status, extension } = read('nordrhein-westfalen', 'grundschule-weiterfuehrend')
    // 2011/12: 40.9 % of 167,151 are 68,364.8 at a Gymnasium, 1.2 % are not named; PRIMUS schools did not yet exist.
    expect([extension.totals['0'], value['0'], status['0'], value['35']]).toEqual([167151, 68365, 'estimated rounded', 2006])
    expect([value['30'], status['30']]).toEqual([undefined, 'unknown estimated rounded'])
  })
})
