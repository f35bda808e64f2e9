import { describe, expect, it } from 'vitest'
import { testWorkbook, type TestSheet } from '../fixtures/workbook.ts'
import { importBytes } from '../importBytes.ts'
import { columnLetters, printFinding } from '../printFindings.ts'

/** A table as offices lay it out: title over all columns, two levels of heads, a unit line, the year in cells that span several rows, a note below. */
const SCHOOLS: TestSheet = {
  name: 'Tabelle 1',
  rows: [
    ['Schulen nach Kreisen', null, null, null, null, null],
    [null, null, null, null, null, null],
    ['Jahr', 'Schlüssel', 'Kreis', 'Schülerinnen und Schüler', null, 'Schulen'],
    [null, null, null, 'insgesamt', 'weiblich', null],
    [null, null, null, 'Anzahl', null, null],
    [2023, '03101', 'Braunschweig', 100, 48, 7],
    [null, '03154', 'Helmstedt', 90, '.', 6],
    [2024, '03101', 'Braunschweig', 110, 50, 7],
    [null, '03154', 'Helmstedt', 95, 44, '-'],
    ['© Landesamt für Statistik', null, null, null, null, null],
  ],
  merged: ['A1:F1', 'A3:A5', 'B3:B5', 'C3:C5', 'D3:E3', 'F3:F5', 'D5:E5', 'A6:A7', 'A8:A9'],
}
const COVER: TestSheet = { name: 'Impressum', rows: [['Landesamt'], ['2024']] }

const fresh = () => ({ data: undefined, paper: undefined })
const read = (sheets: readonly TestSheet[], mapping?: string) =>
  importBytes({ name: 'schulen.xlsx', bytes: testWorkbook(sheets), existing: fresh, table: 'schulen', ...(mapping === undefined ? {} : { mapping: { name: 'map.yaml', text: mapping } }) })

const withCell = (row: number, column: number, cell: string): TestSheet => ({ ...SCHOOLS, rows: SCHOOLS.rows.map((cells, at) => (at === row ? cells.with(column, cell) : cells)) })

describe('a workbook with merged heads', () => {
  it('is read with its heads joined from top to bottom, merged cells standing for all they cover', async () => {
    const result = await read([COVER, SCHOOLS])
    expect(result).toMatchObject({ ok: true, rows: 4 })
    expect('data' in result && result.data).toBe(
      [
        'area;period;schuelerinnen_und_schueler_insgesamt_anzahl;schuelerinnen_und_schueler_weiblich_anzahl;schulen;flags',
        '03101;2023;100;48;7;',
        '03101;2024;110;50;7;',
        '03154;2023;90;.;6;',
        '03154;2024;95;44;-;',
        '',
      ].join('\n'),
    )
  })

  it('keeps title and note for the paper', async () => {
    const result = await read([SCHOOLS])
    expect('paper' in result && result.paper).toContain('de: Schulen nach Kreisen')
    expect('paper' in result && result.paper).toContain('© Landesamt für Statistik')
  })

  it('names sheet and cell of what is neither number nor sign', async () => {
    const result = await read([COVER, withCell(7, 4, 'fünfzig')])
    expect(result.findings[0]?.place).toEqual({ file: 'schulen.xlsx', line: 8, index: 4, sheet: 'Tabelle 1' })
    expect(result.findings.map(printFinding)[0]).toContain('Fehler: schulen.xlsx, Blatt „Tabelle 1“, Zelle E8: „fünfzig“')
  })

  it('names sheet and cell of a key that is none', async () => {
    const result = await read([withCell(8, 1, '99999')])
    expect(result.findings[0]?.place).toMatchObject({ sheet: 'Tabelle 1', line: 9, index: 1 })
  })

  it('gives keys back the zero that the program took off', async () => {
    const result = await read([{ ...SCHOOLS, rows: SCHOOLS.rows.map((cells) => cells.map((cell) => (cell === '03101' ? 3101 : cell === '03154' ? 3154 : cell))) }])
    expect('data' in result && result.data).toContain('03154;2024;95;44;-;')
  })

  it('takes the sheet and the columns that a mapping names', async () => {
    const mapping = "sheet: Tabelle 1\narea: {column: Schlüssel}\nperiod: {column: Jahr}\nvalues:\n  - {column: Schulen, measure: schulen}\n"
    const long: TestSheet = { name: 'Anhang', rows: Array.from({ length: 30 }, () => ['x', 'y']) }
    const result = await read([long, SCHOOLS], mapping)
    expect('data' in result && result.data).toBe('area;period;schulen;flags\n03101;2023;7;\n03101;2024;7;\n03154;2023;6;\n03154;2024;-;\n')
    expect((await read([COVER], mapping)).findings[0]?.sentence.de).toBe('Erwartet wird ein Blatt „Tabelle 1“; gefunden wurde „Impressum“.')
  })

  it('names a column the sheet does not have', async () => {
    const result = await read([SCHOOLS], 'area: {column: AGS}\nperiod: {column: Jahr}\nvalues:\n  - {column: Schulen, measure: schulen}\n')
    expect(result.findings[0]?.sentence.de).toContain('Erwartet wird ein Kopf mit den Spalten AGS; gefunden wurde „Jahr; Schlüssel; Kreis;')
  })
})

it('columns have the letters of a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
