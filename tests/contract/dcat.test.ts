import { expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import type { Dcat } from '@/contract/schema/dcat.ts'
import { shapeViolations, statements } from '../support/dcatShapes.ts'
import { catalogue, content, cubes, files } from './dataFolder.ts'

const metadata = JSON.parse(content(address.dcat())) as Dcat
const DATA = 'https://monitoring.example/data/'

test('the metadata for an open-data portal keep DCAT-AP.de, but for the contributor that whoever runs the site sets', { timeout: 60_000 }, async () => {
  const violations = await shapeViolations(metadata)
  expect(violations.filter((violation) => !violation.includes('contributorID'))).toEqual([])
})

test('they name every indicator once and every cube once, and no file that is not there', async () => {
  const quads = await statements(metadata)
  const datasets = quads.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === 'http://www.w3.org/ns/dcat#Dataset')
  expect(datasets).toHaveLength(catalogue.indicators.length)
  const downloads = quads.filter(({ predicate }) => predicate.value.endsWith('downloadURL')).map(({ object }) => object.value.slice(DATA.length))
  expect(downloads.toSorted()).toEqual(cubes.map(({ region, indicator }) => address.cube(region, indicator)).toSorted())
  expect(downloads.filter((file) => !files.has(file))).toEqual([])
})
