import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OWN_LIMITS } from '@/model/own/limits.ts'
import { officialTable } from './officialTable.ts'
import { openOwnFile } from './openOwnFile.ts'

const plain = async (file: string) => {
  const { sheet } = await openOwnFile(file, readFileSync(join(import.meta.dirname, '../../import/fixtures', file)), { limits: OWN_LIMITS })
  return officialTable(sheet)?.rows
}

test('official tables become plain ones: one head line, one row for area, period and labels', async () => {
  const rows = await plain('21111-02-06-4_2023_cp1252.csv')
  expect(rows?.[0]?.cells.slice(0, 4)).toEqual(['area', 'period', 'geschlecht', 'insgesamt'])
  // Helmstedt 2023 as published: 662 leavers, 46 of them without a certificate.
  expect(rows?.find(({ cells }) => cells[0] === '03154' && cells[2] === 'insgesamt')?.cells.slice(0, 5)).toEqual(['03154', '2023', 'insgesamt', 662, 46])
})

test('the table of the LSN and the directory of municipalities are known, too', async () => {
  expect((await plain('indicator_4-1-4.csv'))?.[0]?.cells[0]).toBe('area')
  expect((await plain('AuszugGV4QAktuell_2024.xlsx'))?.[0]?.cells[0]).toBe('area')
})

test('any other file is left as it is', () => {
  const sheet = { name: 'x.csv', kind: 'text', encoding: 'utf-8', delimiter: ';', rows: [{ line: 1, cells: ['Kreis', 'Jahr'] }] } as const
  expect(officialTable(sheet)).toBeUndefined()
})
