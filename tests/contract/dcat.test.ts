import { expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import type { Dcat } from '@/contract/schema/dcat.ts'
import { shapeViolations, statements } from '../support/dcatShapes.ts'
import { catalogue, content, files } from './dataFolder.ts'

const metadata = JSON.parse(content(address.dcat())) as Dcat
const DATA = 'https://monitoring.example/data/'

test('the metadata for an open-data portal keep DCAT-AP.de, but for the contributor that whoever runs the site sets', { timeout: 60_000 }, async () => {
  const violations = await shapeViolations(metadata)
  expect(violations.filter((violation) => !violation.includes('contributorID'))).toEqual([])
})

const invented = new Set(catalogue.indicators.filter(({ demo }) => demo).map(({ id }) => id))

test('they name every indicator, offering and flow table once with all its files, nothing invented, and no file that is not there', async () => {
  const quads = await statements(metadata)
  const datasets = quads.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === 'http://www.w3.org/ns/dcat#Dataset')
  const shown = catalogue.regions.map((region) => ({
    id: region.id,
    cubes: region.cubes.filter(({ indicator }) => !invented.has(indicator)),
    offerings: (region.offerings ?? []).filter(({ demo }) => !demo),
    flows: (region.flows ?? []).filter(({ demo }) => !demo),
  }))
  const named = new Set(shown.flatMap(({ cubes, offerings, flows }) => [...cubes.map(({ indicator }) => indicator), ...offerings.map(({ offering }) => `offering-${offering}`), ...flows.map(({ flow }) => `flow-${flow}`)]))
  expect(datasets.map(({ subject }) => subject.value.split('#')[1]).toSorted()).toEqual([...named].toSorted())
  const downloads = quads.filter(({ predicate }) => predicate.value.endsWith('downloadURL')).map(({ object }) => object.value.slice(DATA.length))
  const expected = shown.flatMap(({ id, cubes, offerings, flows }) => [
    ...cubes.map(({ indicator }) => address.cube(id, indicator)),
    ...offerings.flatMap(({ offering, places }) => [address.offering(id, offering), ...(places === 'sites' ? [address.sites(id)] : [])]),
    ...flows.map(({ flow }) => address.flows(id, flow)),
  ])
  expect(invented.size).toBeGreaterThan(0)
  expect(downloads.toSorted()).toEqual(expected.toSorted())
  expect(downloads.filter((file) => !files.has(file))).toEqual([])
})
