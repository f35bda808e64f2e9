import { describe, expect, test } from 'vitest'
import { tinyPaper } from '../fixtures/tinyTable.ts'
import { readCell, readTable } from './readTable.ts'

const read = (content: string) => readTable('tiny', 'tables/tiny/data.csv', content, tinyPaper())
const HEAD = 'area;period;sex;all;none;flags\n'

describe('readTable', () => {
  test('reads areas as text, numbers as numbers and markers as markers', () => {
    const { table, findings } = read(`${HEAD}03154;2015;insgesamt;831;/;break reconstructed\n`)
    expect(findings).toEqual([])
    expect(table?.rows).toEqual([
      { line: 2, area: '03154', period: '2015', labels: ['insgesamt'], cells: [{ number: 831 }, { marker: '/' }], flags: ['break', 'reconstructed'] },
    ])
  })

  test('reads no table whose head is not as the paper promises, and says what was expected', () => {
    const { table, findings } = read('area;period;sex;none;all;flags\n')
    expect(table?.measures).toEqual(['none', 'all'])
    const strange = read('area;period;sex;all;flags\n')
    expect(strange.table).toBeUndefined()
    expect(strange.findings[0]?.sentence.en).toContain('Missing: none.')
    expect(findings).toEqual([])
  })

  test('names every cell and flag it does not understand, with its line, and reads on', () => {
    const { table, findings } = read(`${HEAD}03101;2023;insgesamt;1.234,5;1;\n03154;2023;insgesamt;2;1;guessed\n`)
    expect(findings.map(({ code, place }) => [code, place.line, place.column])).toEqual([
      ['unreadable-cell', 2, 'all'],
      ['unknown-flag', 3, undefined],
    ])
    expect(table?.rows).toHaveLength(2)
  })
})

test('a cell that only looks like a number is none', () => {
  expect(['1,5', '1 000', 'NaN', '12a', ''].map(readCell)).toEqual([undefined, undefined, undefined, undefined, undefined])
  expect(['-3', '0.5', '1e3'].map(readCell)).toEqual([{ number: -3 }, { number: 0.5 }, { number: 1000 }])
})
