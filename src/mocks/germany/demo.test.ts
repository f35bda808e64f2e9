import { expect, test } from 'vitest'
import type { Topology } from 'topojson-specification'
import { boundariesSchema } from '@/contract/schema/boundary.ts'
import { catalogueSchema, type Catalogue } from '@/contract/schema/catalogue.ts'
import { cubeSchema } from '@/contract/schema/cube.ts'
import { papersSchema } from '@/contract/schema/paper.ts'
import { regionSchema } from '@/contract/schema/region.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { demoCube, seeded } from './demoCube.ts'
import { demoPapers } from './demoPapers.ts'
import { DEMO, demoRegion, withDemoRegion } from './demoRegion.ts'
import { boundariesOf } from './topology.ts'

/** Two squares side by side, both called Neustadt: x from 10 to 12, y from 50 to 51. */
const topology = {
  type: 'Topology',
  objects: {
    gemeinden: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '03154001', properties: { name: 'Neustadt' }, arcs: [[0]] },
        { type: 'Polygon', id: '03154002', properties: { name: 'Neustadt' }, arcs: [[1]] },
      ],
    },
  },
  arcs: [
    [[10, 50], [11, 50], [11, 51], [10, 51], [10, 50]],
    [[11, 50], [12, 50], [12, 51], [11, 51], [11, 50]],
  ],
} satisfies Topology

const boundaries = boundariesOf(topology)

test('the boundaries keep the contract and lie inside their box', () => {
  expect(boundariesSchema.parse(boundaries)).toEqual(boundaries)
  expect(boundaries.bbox).toEqual([10, 50, 12, 51])
  expect(boundaries.features[0]?.properties.label).toEqual([10.5, 50.5])
})

test('areas of the same name are told apart by their key', () => {
  const region = demoRegion(boundaries)
  expect(regionSchema.parse(region)).toEqual(region)
  expect(region.areas.map(({ short }) => short)).toEqual(['Deutschland', 'Neustadt (03154001)', 'Neustadt (03154002)'])
})

test('the catalogue opens with the demo region, which is named so', () => {
  const empty: Catalogue = { contract: CONTRACT_VERSION, build: { date: '2026-11-23', hash: 'x' }, topics: [{ id: 'schulen', name: { de: 'S', en: 'S' } }], regions: [], indicators: [], attributions: {} }
  const catalogue = catalogueSchema.parse(withDemoRegion(empty, 2))
  expect(catalogue.regions[0]?.name.de).toContain('Demodaten')
  expect(catalogue.indicators[0]).toMatchObject({ id: DEMO.indicator, demo: true })
  expect(papersSchema.parse(demoPapers({ contract: CONTRACT_VERSION, tables: [], indicators: [] })).tables[0]?.id).toBe(DEMO.paper)
})

test('figures are the same every time, each flagged as demo, shares of their own counts', () => {
  const cube = demoCube(['03154001', '03154002'])
  expect(cubeSchema.parse(cube)).toEqual(cube)
  expect(demoCube(['03154001', '03154002'])).toEqual(cube)
  expect(Object.values(cube.status)).toHaveLength(3 * 20)
  expect(Object.values(cube.status).every((status) => status.endsWith('demo'))).toBe(true)
  // The total comes first: 60 values, 60 numerators, 60 denominators; its denominator is the sum of both parts.
  expect(cube.value[0]).toBeCloseTo(((cube.value[60] ?? 0) / (cube.value[120] ?? 1)) * 100, 3)
  expect(cube.value[120]).toBe((cube.value[140] ?? 0) + (cube.value[160] ?? 0))
})

test('the generator repeats itself for one seed and differs for another', () => {
  const [first, again, other] = [seeded(1), seeded(1), seeded(2)]
  expect([first(), first()]).toEqual([again(), again()])
  expect(other()).not.toBe(seeded(1)())
})
