import { strFromU8, unzipSync } from 'fflate'
import readXlsx from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import type { ExportTable } from './exportTable.ts'
import { toXlsx } from './toXlsx.ts'

const table: ExportTable = {
  head: ['Schlüssel', 'Gebiet', 'Wert', 'Nenner'],
  rows: [
    ['03154', 'Landkreis Helmstedt', 6.95, 662],
    ['03102', '=HYPERLINK("//example.invalid")', '/', undefined],
    ['03101', '+49', -5.25, 0],
  ],
  footer: [],
}
const workbook = () => toXlsx('Daten', table, { name: 'Datenblatt', rows: [['Lizenz', '@dl-de & <by>']] })

describe('toXlsx', () => {
  it('writes numbers as numbers, keys with their zeros, signs as text, nothing as nothing', async () => {
    const [data] = await readXlsx(await workbook())
    expect(data?.sheet).toBe('Daten')
    expect(data?.data).toEqual([
      ['Schlüssel', 'Gebiet', 'Wert', 'Nenner'],
      ['03154', 'Landkreis Helmstedt', 6.95, 662],
      ['03102', '=HYPERLINK("//example.invalid")', '/', null],
      ['03101', '+49', -5.25, 0],
    ])
  })

  it('has the paper on a sheet of its own', async () => {
    const [, paper] = await readXlsx(await workbook())
    expect(paper).toEqual({ sheet: 'Datenblatt', data: [['Lizenz', '@dl-de & <by>']] })
  })

  it('holds no formula and no link, whatever the text begins with', async () => {
    const files = unzipSync(new Uint8Array(await (await workbook()).arrayBuffer()))
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/'))
    expect(sheets.length).toBeGreaterThanOrEqual(2)
    for (const [, content] of sheets) expect(strFromU8(content)).not.toMatch(/<f[ >]|<hyperlink/)
  })
})
