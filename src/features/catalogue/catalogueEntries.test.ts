import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { catalogueSchema } from '@/contract/schema/catalogue.ts'
import { catalogueEntries, type CatalogueEntry, type CatalogueFilter, filterEntries, filterOf, NO_FILTER, selectionOf, yearsOf } from './catalogueEntries.ts'

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

it('is said in the address and read back, without what narrows nothing', () => {
  const filter: CatalogueFilter = { query: 'Abi', topic: '', kind: 'share', year: '2023', state: 'protected' }
  expect(selectionOf(filter)).toEqual({ kind: 'share', year: '2023', state: 'protected' })
  expect(filterOf('Abi', selectionOf(filter))).toEqual(filter)
  expect(filterOf('', { state: 'quatsch', colour: 'blue' })).toEqual(NO_FILTER)
  expect(selectionOf(NO_FILTER)).toEqual({})
})

it('tells invented and protected figures apart from the others', () => {
  const entry = (id: string, demo: boolean, absences: CatalogueEntry['absences'], flags: CatalogueEntry['flags']): CatalogueEntry => ({ ...all[0]!, indicator: { ...all[0]!.indicator, id, demo }, absences, flags })
  const entries = [entry('invented', true, [], []), entry('secret', false, ['suppressed', 'unknown'], []), entry('rounded', false, ['unknown'], ['rounded']), entry('estimated', false, [], ['estimated'])]
  const inState = (state: CatalogueFilter['state']) => filterEntries(entries, { ...NO_FILTER, state }, 'de').map(({ indicator }) => indicator.id)
  expect([inState('demo'), inState('protected'), inState('marked'), inState('plain')]).toEqual([['invented'], ['secret'], ['estimated'], ['rounded']])
})
