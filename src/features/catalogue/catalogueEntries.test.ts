import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { catalogueSchema } from '@/contract/schema/catalogue.ts'
import { catalogueEntries, type CatalogueFilter, filterEntries, NO_FILTER, yearsOf } from './catalogueEntries.ts'

const catalogue = catalogueSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../../tests/fixtures/data/catalogue.json'), 'utf8')))
const all = catalogueEntries(catalogue, 'musterland', 'de')
const found = (filter: Partial<CatalogueFilter>) => filterEntries(all, { ...NO_FILTER, ...filter }, 'de').map(({ indicator }) => indicator.id)

it('lists what a region offers, and nothing for a region that does not exist', () => {
  expect(all.map(({ indicator }) => indicator.id).toSorted()).toEqual(['kleine-bildungsgaenge', 'ohne-abschluss-anteil', 'ohne-abschluss-anzahl', 'stufe'])
  expect(catalogueEntries(catalogue, 'atlantis', 'de')).toEqual([])
})

it('finds by a word of the name, of a category or of the source, however it is spelt', () => {
  expect(found({ query: 'Bildungsgaenge' })).toEqual(['kleine-bildungsgaenge'])
  expect(found({ query: 'weiblich' })).toEqual(['ohne-abschluss-anteil', 'ohne-abschluss-anzahl'])
  expect(found({ query: 'Quastenflosser' })).toEqual([])
})

it('narrows by kind, topic and year, each on its own and together', () => {
  expect(found({ kind: 'share' })).toEqual(['ohne-abschluss-anteil'])
  expect(found({ topic: all[0]!.indicator.topic, kind: 'categorical' }).length + found({ kind: 'categorical' }).length).toBeGreaterThan(0)
  expect(found({ year: '2020' })).toContain('ohne-abschluss-anteil')
  expect(found({ year: '1900' })).toEqual([])
  expect(yearsOf(all)[0]).toBe('2023')
})

it('tells invented and protected figures apart from the others', () => {
  expect(found({ state: 'protected' })).toContain('kleine-bildungsgaenge')
  const { plain, protected: secret } = { plain: found({ state: 'plain' }), protected: found({ state: 'protected' }) }
  expect(plain.filter((id) => secret.includes(id))).toEqual([])
})
