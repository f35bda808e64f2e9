import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDataCsv, printDataCsv } from './dataCsv.ts'
import type { TableRow } from './table.ts'

const row = (area: string, period: string, label: string, cell: number, flags: readonly string[] = []): TableRow => ({ area, period, labels: [label], cells: [{ number: cell }, { marker: '.' }], flags })
const table = (rows: readonly TableRow[]) => ({ dimensions: ['träger; Art'], measures: ['all', 'none'], rows })

describe('printDataCsv', () => {
  it('sorts by area, period and label, quotes only what needs it, and joins flags by blanks', () => {
    const rows = [row('03154', '2023', 'sagt "ja"', 1), row('03101', '2024', 'b', 2.5, ['break', 'revised']), row('03101', '2023', 'c;d', 3), row('03101', '2023', 'a', 4)]
    expect(printDataCsv(table(rows))).toBe(
      ['area;period;"träger; Art";all;none;flags', '03101;2023;a;4;.;', '03101;2023;"c;d";3;.;', '03101;2024;b;2.5;.;break revised', '03154;2023;"sagt ""ja""";1;.;', ''].join('\n'),
    )
  })

  it('comes back as it was, whatever the labels hold', () => {
    const label = fc.string({ unit: fc.constantFrom('a', 'ß', ';', '"', '\n', ' ', '-'), maxLength: 5 })
    fc.assert(
      fc.property(fc.uniqueArray(label, { maxLength: 9 }), (labels) => {
        const text = printDataCsv(table(labels.map((one, at) => row('03101', '2023', one, at))))
        expect(printDataCsv(parseDataCsv('data.csv', text, 2))).toBe(text)
        expect(new Map(parseDataCsv('data.csv', text, 2).rows.map((read) => [read.labels[0], read.cells[0]]))).toEqual(new Map(labels.map((one, at) => [one, { number: at }])))
      }),
    )
  })
})
