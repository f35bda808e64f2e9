import { expect, test } from 'vitest'
import { tinyTable } from '../fixtures/tinyTable.ts'
import { joinTables } from './joinTables.ts'
import type { Table } from './sources.ts'

/** A table as a data base gives it: its columns in another order. */
function given(lines: readonly string[]): Table {
  const table = tinyTable(lines)
  return { ...table, measures: table.measures.toReversed(), rows: table.rows.map((row) => ({ ...row, cells: row.cells.toReversed(), file: 'query' })) }
}

test('rows of both stand together, columns in the order of the folder', () => {
  const { table, findings } = joinTables(tinyTable(['03101;2022;insgesamt;10;1;']), given(['03101;2022;insgesamt;10;1;', '03101;2023;insgesamt;20;2;']))
  expect(findings).toEqual([])
  expect(table.rows.map(({ period, cells }) => [period, cells])).toEqual([
    ['2022', [{ number: 10 }, { number: 1 }]],
    ['2023', [{ number: 20 }, { number: 2 }]],
  ])
})

test('a figure that differs is a finding at its row, and the folder is not overwritten', () => {
  const { table, findings } = joinTables(tinyTable(['03101;2022;insgesamt;10;/;']), given(['03101;2022;insgesamt;10;1;']))
  expect(table.rows[0]?.cells).toEqual([{ number: 10 }, { marker: '/' }])
  expect(findings).toMatchObject([{ code: 'sources-disagree', severity: 'error', place: { file: 'query', area: '03101', period: '2022' }, sentence: { en: 'Folder (line 2) and data base give different figures: none / / 1.' } }])
})
