import { describe, expect, test } from 'vitest'
import { areaTree } from '../../derive/areaTree.ts'
import { tinyTable } from '../../fixtures/tinyTable.ts'
import { highsSolver } from '../../solve/highs.ts'
import { auditRounding } from './auditRounding.ts'
import type { Figure } from './publishedFigures.ts'

const both = (words: string) => ({ de: words, en: words })
const SEXES = ['insgesamt', 'weiblich', 'maennlich']
const table = tinyTable([], {
  dimensions: { sex: Object.fromEntries(SEXES.map((label) => [label, both(label)])) },
  measures: { n: { name: both('n'), unit: 'persons' } },
  dimensionSums: [{ dimension: 'sex', total: 'insgesamt', parts: ['weiblich', 'maennlich'] }],
})
/** The audit of one area, by its published total, women and men. */
const run = (base: number, published: readonly number[]) =>
  auditRounding(table, base, published.map((says, at): Figure => ({ area: '03154', period: '2020', column: 'n', terms: [{ labels: SEXES[at]!, sign: 1 }], says, nothing: false })), areaTree([], [], []), highsSolver)
const told = (base: number, published: readonly number[]) => run(base, published).findings.map(({ place, sentence }) => `${place.labels} ${sentence.de.split(': ').at(-1)}`)

describe('the audit of rounded counts', () => {
  test('leaves alone what the sums do not tell: 3 of 6 could be 2, 3 or 4', () => {
    expect(run(3, [6, 3, 3])).toEqual({ attacked: 2, narrowest: 2, findings: [] })
    expect(run(3, [3, 0, 3]).findings).toEqual([])
    expect(run(5, [10, 5, 5])).toEqual({ attacked: 2, narrowest: 4, findings: [] })
  })

  test('finds 1 and 4, which rounded to 3 are 0 and 3 beside a total of 6', () => {
    expect(told(3, [6, 0, 3])).toEqual(['weiblich 1.', 'maennlich 4.'])
  })

  test('finds 2 and 7, which rounded to 5 are 0 and 5 beside a total of 10: together 8 or 9', () => {
    // Women 0 to 2, men 3 to 7, all 8 to 12: women 1 or 2, men 6 or 7.
    expect(told(5, [10, 0, 5])).toEqual(['weiblich 1–2.', 'maennlich 6–7.'])
  })
})
