import { describe, expect, test } from 'vitest'
import { tinyArea } from '../fixtures/tinyTable.ts'
import { regionFileSchema } from '../schema/regionFile.ts'
import { areaTree, yearOf } from './areaTree.ts'

const text = { de: 'x', en: 'x' }
const level = (id: string, areas: readonly string[]) => ({ id, name: text, one: text, boundaries: 'gemeinden', areas })
const region = (total: object, levels: readonly object[]) =>
  regionFileSchema.parse({ id: 'r', order: 1, name: text, description: text, total, levels, benchmarks: ['03'], defaultIndicator: 'i', defaultLevel: 'l' })

describe('areaTree', () => {
  const areas = [
    tinyArea('03'),
    tinyArea('03154', { parent: '03' }),
    tinyArea('03101', { parent: '03' }),
    tinyArea('031545401', { parent: '03154' }),
    tinyArea('03154008', { parent: '031545401' }),
    tinyArea('03154015', { parent: '031545401' }),
    tinyArea('03241', { parent: '03', from: 2001 }),
    tinyArea('03241001', { parent: '03241' }),
  ]

  test('knows in which years an area existed as it is', () => {
    const tree = areaTree(areas, [], [])
    expect([2000, 2001].map((year) => tree.existed('03241', year))).toEqual([false, true])
    expect(tree.existed('99999', 2001)).toBe(false)
  })

  test('makes the total and the areas between of a level that lies in the region as a whole', () => {
    const tree = areaTree(areas, [], [region({ area: '03154' }, [level('gemeinden', ['03154008', '03154015']), level('samtgemeinden', ['031545401'])])])
    expect(tree.parts('03154')).toEqual(['03154008', '03154015'])
    expect(tree.parts('031545401')).toEqual(['03154008', '03154015'])
  })

  test('does not make a total of a level that reaches beyond it', () => {
    const tree = areaTree(areas, [], [region({ area: '03154' }, [level('kreise', ['03154', '03101'])])])
    expect(tree.parts('03154')).toBeUndefined()
  })

  test('never takes a city row inside a Kreis for a part', () => {
    const tree = areaTree(areas, [], [region({ area: '03' }, [level('kreise', ['03154', '03101', '03241'])])])
    expect(tree.parts('03241')).toBeUndefined()
    expect(tree.parts('03')).toEqual(['03154', '03101', '03241'])
  })

  test('makes a cooperation of the areas it names', () => {
    expect(areaTree(areas, [], [region({ area: 'g', sum: ['03101', '03154'] }, [level('kreise', ['03101'])])]).parts('g')).toEqual(['03101', '03154'])
  })
})

test('a date lies in its year', () => {
  expect(yearOf('2015-12-31')).toBe(2015)
})
