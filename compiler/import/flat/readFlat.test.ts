import { describe, expect, it } from 'vitest'
import { openFile } from '../read/openFile.ts'
import { rowKey } from '../table.ts'
import { populationBySex } from './flatMaps.ts'
import { flatRecogniser } from './readFlat.ts'

const layout = flatRecogniser(populationBySex)

/** The table of a flat export, its rows by their key. */
async function read(lines: readonly string[]) {
  const document = await openFile('flat.csv', new TextEncoder().encode(lines.join('\n')))
  expect(layout.matches(document.start)).toBe(true)
  return new Map(layout.read(document).content.rows.map((row) => [rowKey(row), row.cells]))
}

const HELMSTEDT = [{ number: 90_227 }, { number: 44_800 }, { number: 45_427 }]

describe('a flat export of GENESIS', () => {
  it('in the older layout has a column for the value, a German head and German dates', async () => {
    const head = 'Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;2_Auspraegung_Label;BEVSTD__Bevoelkerungsstand__Anzahl'
    const row = (code: string, label: string, value: string) => `12411;Fortschreibung;STAG;Stichtag;31.12.2024;KREISE;Kreise;03154;Helmstedt, Landkreis;GES;Geschlecht;${code};${label};${value}`
    const rows = await read([head, row('', 'Insgesamt', '90227'), row('GESM', 'männlich', '44800'), row('GESW', 'weiblich', '45427')])
    expect(rows.get('03154;2024-12-31;insgesamt')).toEqual(HELMSTEDT)
  })

  it('in the older layout may have an English head, a sign of quality and Germany as its area', async () => {
    const head = 'Statistics_Code;Statistics_Label;Time_Code;Time_Label;Time;1_Variable_Code;1_Variable_Label;1_Variable_Attribute_Code;1_Variable_Attribute_Label;2_Variable_Code;2_Variable_Label;2_Variable_Attribute_Code;2_Variable_Attribute_Label;BEVSTD__Population__number;BEVSTD__Population__q'
    const row = (code: string, label: string, value: string) => `12411;Updating of population;STAG;Date;31.12.2024;KREISE;Districts;DG;Germany;GES;Sex;${code};${label};${value};e`
    const rows = await read([head, row('', 'Total', '90227'), row('GESM', 'male', '44800'), row('GESW', 'female', '45427')])
    expect(rows.get('DG;2024-12-31;insgesamt')).toEqual(HELMSTEDT)
  })

  it('in the newer layout goes by codes, so that English labels and another order of variables mean the same', async () => {
    const head = 'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label;value_q'
    const row = (code: string, label: string, value: string) => `12411;Updating;STAG;Date;2024-12-31;GES;Sex;${code};${label};KREISE;Districts;03154;Helmstedt, Landkreis;${value};number;BEVSTD;Population;e`
    const rows = await read([head, row('GESW', 'female', '45427'), row('', 'Total', '90227'), row('GESM', 'male', '44800')])
    expect(rows.get('03154;2024-12-31;insgesamt')).toEqual(HELMSTEDT)
  })

  it('has one decimal mark, and two are refused with the line', async () => {
    const head = 'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label'
    const row = (code: string, value: string) => `12411;U;STAG;D;2024-12-31;KREISE;K;03154;H;GES;S;${code};L;${value};number;BEVSTD;Population`
    const rows = await read([head, row('', '10.5'), row('GESM', '4'), row('GESW', '6.5')])
    expect(rows.get('03154;2024-12-31;insgesamt')).toEqual([{ number: 10.5 }, { number: 4 }, { number: 6.5 }])
    await expect(read([head, row('', '10,5'), row('GESM', '4.5')])).rejects.toMatchObject({ finding: { code: 'strange-cell', place: { line: 3 } } })
  })

  it('may leave the code of Germany empty', async () => {
    const head = 'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label'
    const row = (code: string, value: string) => `12411;U;STAG;D;2024-12-31;KREISE;K;;Insgesamt;GES;S;${code};L;${value};Anzahl;BEVSTD;B`
    const rows = await read([head, row('', '90227'), row('GESM', '44800'), row('GESW', '45427')])
    expect(rows.get('DG;2024-12-31;insgesamt')).toEqual(HELMSTEDT)
  })
})
