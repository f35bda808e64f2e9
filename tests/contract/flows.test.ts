import { describe, expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import type { FlowFile } from '@/contract/schema/transition.ts'
import { transitionRate } from '@/model/flow/transitionRate.ts'
import { decodeFlow } from '@/query/decodeFlow.ts'
import { flowFaults } from '../../compiler/write/flows/flowFaults.ts'
import { catalogue, content, readCube } from './dataFolder.ts'

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

describe('transition rates', () => {
  const rates = catalogue.indicators.filter(({ id }) => id.startsWith('uebergang-'))
  const destinations: Readonly<Record<string, string>> = {
    'uebergang-duale-ausbildung': 'duale-ausbildung',
    'uebergang-oberstufe': 'oberstufe',
    'uebergang-berufseinstieg': 'berufseinstieg',
    'uebergang-gymnasium': 'gymnasium',
    'uebergang-gesamtschule': 'gesamtschule',
  }
  const cubes = catalogue.regions.flatMap((region) => rates.flatMap((indicator) => (region.cubes.some((cube) => cube.indicator === indicator.id) ? [{ region, indicator }] : [])))

  test.each(cubes)('$indicator.id of $region.id is in Erkunden what the page Übergänge says, with numerator, denominator and reason', ({ region, indicator }) => {
    const cube = readCube(region.id, indicator.id)
    const table = decodeFlow(read(region.id, indicator.paper), indicator.paper)
    const origins = indicator.breakdowns[0]?.categories.map(({ id }) => id) ?? ['insgesamt']
    const to = destinations[indicator.id] ?? ''
    const places = table.areas.filter((area) => cube.areas.includes(area)).flatMap((area) => cube.periods.flatMap((period) => origins.map((from) => ({ area, period, from }))))
    expect(places.length).toBeGreaterThan(4)
    for (const { area, period, from } of places) {
      const rate = transitionRate(table, { areas: [area], period, by: {}, to, ...(from === 'insgesamt' ? {} : { from }) })
      const { value, numerator, denominator, absence } = cube.cell(area, period, { abschluss: from })
      expect([area, period, from, value, numerator, denominator, absence]).toEqual([area, period, from, rate.value === undefined ? undefined : Number(rate.value.toFixed(1)), rate.numerator, rate.denominator, rate.absence])
    }
  })

  test('of the Großraum are sums over sums of its Kreise', () => {
    const cube = readCube('grossraum-braunschweig', 'uebergang-duale-ausbildung')
    const table = decodeFlow(read('grossraum-braunschweig', 'demo-schulabgang'), 'demo-schulabgang')
    const known = cube.periods.map((period) => [cube.cell('grossraum-braunschweig', period, { abschluss: 'msa' }).numerator, transitionRate(table, { areas: table.areas, period, by: {}, from: 'msa', to: 'duale-ausbildung' }).numerator])
    expect(known.filter(([numerator]) => numerator !== undefined).length).toBeGreaterThan(4)
    for (const [inCube, onPage] of known) expect(inCube).toBe(onPage)
  })

  test('are demo data where their table is, and NRW is known as a whole only', () => {
    expect(rates.map(({ id, demo }) => [id, demo])).toEqual([
      ['uebergang-duale-ausbildung', true],
      ['uebergang-oberstufe', true],
      ['uebergang-berufseinstieg', true],
      ['uebergang-gymnasium', false],
      ['uebergang-gesamtschule', false],
    ])
    const nrw = catalogue.regions.find(({ id }) => id === 'nordrhein-westfalen')
    expect(nrw?.cubes.find(({ indicator }) => indicator === 'uebergang-gymnasium')).toMatchObject({ levels: [], periods: ['2011', '2012', '2013', '2016', '2017'], marks: ['estimated', 'rounded'] })
  })
})
