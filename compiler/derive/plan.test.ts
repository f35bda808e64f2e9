import { describe, expect, test } from 'vitest'
import { tinyIndicator } from '../fixtures/tinySources.ts'
import { tinyTable } from '../fixtures/tinyTable.ts'
import { planIndicator } from './plan.ts'

const both = { de: 'x', en: 'x' }
const table = tinyTable(['03101;2023;insgesamt;100;1;'])
const tables = new Map([['tiny', table]])

describe('planIndicator', () => {
  test('plans one combination per category, rules of reckoning as signed rows', () => {
    const { entries, faults } = planIndicator(tinyIndicator(), tables)
    expect(faults).toEqual([])
    expect(entries[0]?.combos.map(({ numerator }) => numerator?.terms)).toEqual([
      [{ sign: 1, labels: 'insgesamt' }],
      [{ sign: 1, labels: 'weiblich' }],
      [
        { sign: 1, labels: 'insgesamt' },
        { sign: -1, labels: 'weiblich' },
      ],
    ])
  })

  test('takes a fixed denominator once, however many rows the numerator adds up', () => {
    const from = [{ table: 'tiny', numerator: 'none', denominator: 'all', denominatorWhere: { sex: 'insgesamt' } }]
    const male = planIndicator(tinyIndicator({ from }), tables).entries[0]?.combos[2]
    expect(male?.denominator?.terms).toEqual([{ sign: 1, labels: 'insgesamt' }])
  })

  test('takes the column of a category where categories are columns', () => {
    const breakdowns = [{ id: 'kind', name: both, categories: [{ id: 'a', name: both, numerator: 'none' }, { id: 'b', name: both, numerator: 'all' }] }]
    const from = [{ table: 'tiny', denominator: 'all', where: { sex: 'insgesamt' } }]
    const columns = planIndicator(tinyIndicator({ breakdowns, from }), tables).entries[0]?.combos.map(({ numerator }) => numerator?.column)
    expect(columns).toEqual([1, 0])
  })

  test('names every table, column, label and dimension that is not there, all at once', () => {
    const from = [{ table: 'tiny', numerator: 'nobody', denominator: 'all', where: { sex: 'other' } }, { table: 'missing' }]
    const faults = planIndicator(tinyIndicator({ breakdowns: [], from }), tables).faults.map(({ en }) => en)
    expect(faults).toEqual([
      'The table "tiny" has no column "nobody".',
      '"other" is no label of "sex" in "tiny".',
      '"other" is no label of "sex" in "tiny".',
      'There is no table "missing".',
    ])
    expect(planIndicator(tinyIndicator({ breakdowns: [] }), tables).faults[0]?.en).toBe('The dimension "sex" of table "tiny" is not fixed.')
  })
})
