import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { catalogueSchema } from '@/contract/schema/catalogue.ts'
import { searchIndicators } from './searchIndicators.ts'

const catalogue = catalogueSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../../tests/fixtures/data/catalogue.json'), 'utf8')))
const idsOf = (query: string) => searchIndicators(catalogue, 'musterland', query, 'de').flatMap(({ indicators }) => indicators.map(({ id }) => id))

it('lists all that a region offers, by topic, with the span of its periods', () => {
  const groups = searchIndicators(catalogue, 'musterland', '', 'de')
  expect(groups.flatMap(({ indicators }) => indicators)).toHaveLength(4)
  expect(groups.flatMap(({ indicators }) => indicators).find(({ id }) => id === 'ohne-abschluss-anteil')?.span).toBe('2020–2023')
})

it('finds an indicator by one of its categories', () => {
  expect(idsOf('weiblich')).toEqual(expect.arrayContaining(['ohne-abschluss-anteil', 'ohne-abschluss-anzahl']))
  expect(idsOf('weiblich')).not.toContain('stufe')
})

it('finds nothing where there is nothing, and nothing in a region that does not exist', () => {
  expect(idsOf('Quastenflosser')).toEqual([])
  expect(searchIndicators(catalogue, 'atlantis', '', 'de')).toEqual([])
})
