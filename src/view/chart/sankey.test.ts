import { describe, expect, it } from 'vitest'
import { filterNode, foldBands } from '@/model/flow/changeFlows.ts'
import { flowsAt, type FlowSet } from '@/model/flow/flowSet.ts'
import { testTable } from '@/model/flow/testFlows.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { barsOption } from './barsOption.ts'
import { readPart } from './Sankey.tsx'
import { sankeyNode, sankeyOption, sankeyScale } from './sankeyOption.ts'

const format = formatOf('de')
const table = testTable({ 'p/a/2023': { x: 100, y: 40, offen: 10 }, 'p/b/2023': { x: 50, z: 1 }, 'p/a/2022': { y: 10 } })
const at = (period: string) => flowsAt(table, { areas: ['p'], period, by: {} })
const set = at('2023')

interface Drawn {
  readonly height: number
  readonly nodeGap: number
  readonly data: readonly { readonly name: string; readonly itemStyle: { readonly color: unknown }; readonly label: { readonly formatter: string } }[]
  readonly links: readonly { readonly source: string; readonly target: string; readonly lineStyle: { readonly color: unknown }; readonly edgeLabel: { readonly show: boolean; readonly formatter?: string; readonly offset?: readonly number[] } }[]
}
const draw = (of: FlowSet, scale = sankeyScale([of], 600)): Drawn => (sankeyOption({ set: of, format, width: 1000, height: 600, scale })['series'] as unknown as [Drawn])[0]
const colours = (of: FlowSet) => new Map(draw(of).data.map(({ name, itemStyle }) => [name, itemStyle.color]))

describe('sankeyOption', () => {
  it('draws nodes in the order of the table, an area on both sides apart, and every band', () => {
    const { data, links } = draw(set)
    expect(data.map(({ name }) => name)).toEqual(['from:a', 'from:b', 'to:x', 'to:y', 'to:z', 'to:offen'])
    expect(links.map(({ source, target }) => [source, target])).toEqual([['from:a', 'to:x'], ['from:a', 'to:y'], ['from:a', 'to:offen'], ['from:b', 'to:x'], ['from:b', 'to:z']])
  })

  it('says share and people on every band that has the room, and on every node', () => {
    const { data, links } = draw(set)
    // 100 of the 150 who left a; of b one person of 51 has no room.
    expect(links.map(({ edgeLabel }) => edgeLabel.formatter)).toEqual(['66,7\u00a0% (100)', '26,7\u00a0% (40)', '6,7\u00a0% (10)', '98,0\u00a0% (50)', undefined])
    expect(data[0]?.label.formatter).toBe('a\n74,6\u00a0% · 150')
    expect(data[4]?.label.formatter).toBe('0,5\u00a0% z')
  })

  it('writes on a band where it leaves, not where bands cross', () => {
    // With 1 pixel a person, a's band to y leaves at 100 + 20; y begins below the 150 of x and a gap of 16: it arrives at 166 + 20.
    // 1000 wide, 240 for the names and 16 for the nodes on both sides: the band is 488 wide, its words begin 6 pixels from its left end.
    expect(draw(set, 1).links[1]?.edgeLabel.offset).toEqual([6 - 488 / 2, (120 - 186) / 2])
  })

  it('draws a remainder with the pattern of its reason and nothing else so', () => {
    const patterned = draw(set).links.filter(({ lineStyle }) => typeof lineStyle.color !== 'string').map(({ target }) => target)
    expect(patterned).toEqual(['to:offen'])
    expect(draw(set).links[2]?.lineStyle.color).toMatchObject({ svgWidth: 8, svgElement: { key: 'unknown' } })
  })

  it('keeps the colour of every node over years, filters and folding', () => {
    const all = colours(set)
    for (const other of [at('2022'), filterNode(set, { side: 'from', id: 'b' }), foldBands(set, 45)]) {
      expect([...colours(other)].filter(([name, colour]) => all.has(name) && JSON.stringify(all.get(name)) !== JSON.stringify(colour))).toEqual([])
    }
  })

  it('gives two pictures the scale of the larger: the same height for the same number of people', () => {
    const scale = sankeyScale([set, at('2022')], 600)
    // Four destinations, three gaps of 16, two margins of 6: 540 pixels for 201 people.
    expect(scale).toBeCloseTo(540 / 201, 10)
    expect(draw(at('2022'), scale).height).toBeCloseTo(10 * scale, 10)
    expect(draw(set, scale).height).toBeCloseTo(588, 10)
  })

  it('is empty without a fault where nobody is', () => {
    expect(draw({ ...set, origins: [], bands: [] }).links).toEqual([])
  })
})

describe('parts of the picture', () => {
  it('are nodes by side', () => {
    expect([sankeyNode('to:03154'), sankeyNode('x')]).toEqual([{ side: 'to', id: '03154' }, undefined])
  })

  it('are read out', () => {
    expect(readPart({ source: 'from:a', target: 'to:y' }, set, format)).toBe('a → y: 40 (26,7\u00a0%)')
    expect(readPart({ node: 'to:x' }, set, format)).toBe('x: 150')
  })
})

describe('barsOption', () => {
  it('makes bars of 100 % of known categories and the hatched rest, and an empty one without a whole', () => {
    const cell = (id: string, people: number | undefined) => ({ id, people, absence: undefined, flags: [] })
    const rows = [
      { id: '2022', name: '2022', total: 200, hidden: 20, cells: [cell('m', 150), cell('n', 30)] },
      { id: '2023', name: '2023', total: undefined, hidden: 0, cells: [cell('m', undefined), cell('n', 30)] },
    ]
    const categories = [{ id: 'm', name: 'M', colour: 0 }, { id: 'n', name: 'N', colour: 1 }]
    const series = barsOption({ rows, categories, format, width: 800 })['series'] as { readonly id: string; readonly data: readonly number[]; readonly itemStyle: { readonly color: unknown } }[]
    expect(series.map(({ id, data }) => [id, data])).toEqual([['m', [75, 0]], ['n', [15, 0]], ['hidden', [10, 0]]])
    expect(series[2]?.itemStyle.color).toMatchObject({ svgWidth: 8 })
  })
})
