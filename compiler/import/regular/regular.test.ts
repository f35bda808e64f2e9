import { describe, expect, it } from 'vitest'
import { importBytes } from '../importBytes.ts'
import { areaKey, periodKey, slug } from './cellKinds.ts'

const fresh = () => ({ data: undefined, paper: undefined })
const read = (lines: readonly string[], mapping?: string) =>
  importBytes({ name: 't.csv', bytes: new TextEncoder().encode(lines.join('\n')), existing: fresh, table: 't', ...(mapping === undefined ? {} : { mapping: { name: 'map.yaml', text: mapping } }) })
const dataOf = async (lines: readonly string[], mapping?: string) => {
  const result = await read(lines, mapping)
  return result.ok ? result.data.split('\n').slice(0, -1) : result.findings.map(({ sentence }) => sentence.de)
}

describe('a regular file that no layout describes', () => {
  it('is recognised by its keys, periods, words and figures; a column of names is none of the table', async () => {
    expect(await dataOf(['Schl.-Nr.,Kreis,Stichtag,Träger,Plätze', 'K03154,Helmstedt,31.12.2023,freie,10', 'K03154,Helmstedt,31.12.2023,öffentliche,"20,5"', 'K03101,Braunschweig,31.12.2023,freie,-'])).toEqual([
      'area;period;traeger;plaetze;flags',
      '03101;2023-12-31;freie;-;',
      '03154;2023-12-31;freie;10;',
      '03154;2023-12-31;öffentliche;20.5;',
    ])
  })

  it('keeps a column that goes with the key only by chance', async () => {
    expect(await dataOf(['ags;jahr;gruppe;wert', '03154;2023;a;1', '03101;2023;b;2'])).toEqual(['area;period;gruppe;wert;flags', '03101;2023;b;2;', '03154;2023;a;1;'])
  })

  it('may have a column for every year', async () => {
    expect(await dataOf(['ags;Plätze / 2022;Plätze / 2023', '03154;10;11', '03101;7;.'])).toEqual(['area;period;plaetze;flags', '03101;2022;7;', '03101;2023;.;', '03154;2022;10;', '03154;2023;11;'])
  })

  it('is refused with everything that could not be recognised, and what to do', async () => {
    const result = await read(['ort;plaetze;plaetze', 'Bochum;viele;wenige'])
    expect(result).toMatchObject({ ok: false, findings: [{ code: 'not-recognised', place: { file: 't.csv', line: 1 } }] })
    expect(result.findings[0]?.sentence.de).toBe(
      'Nicht zu erkennen ist die Spalte mit den amtlichen Schlüsseln (unter ort, plaetze, plaetze); der Zeitraum (ein Jahr oder ein Datum in jeder Zeile oder über jeder Spalte); eine Spalte, in der nur Zahlen und Zeichen stehen; welche der Spalten mit der gleichen Überschrift plaetze gemeint ist.',
    )
    expect(result.findings[0]?.remedy.de).toContain('--map')
  })

  it('is still refused, without any guess, when nobody says which table it is', async () => {
    const result = await importBytes({ name: 't.csv', bytes: new TextEncoder().encode('ags;jahr;wert\n03154;2023;1\n'), existing: fresh })
    expect(result.findings[0]).toMatchObject({ code: 'unknown-layout' })
    expect(result.findings[0]?.remedy.de).toContain('--table')
  })

  it('names the line of what the first records did not show', async () => {
    const lines = ['ags;jahr;wert', ...Array.from({ length: 60 }, (_, at) => `03154;${1960 + at};1`), '03154;2022/23;1']
    const result = await read(lines)
    expect(result.findings[0]).toMatchObject({ code: 'not-as-expected', place: { line: 62 } })
  })

  it('gives a table of two files of which the second does not silently overwrite the first', async () => {
    const first = await read(['ags;jahr;wert', '03154;2023;1'])
    const second = await importBytes({ name: 'u.csv', bytes: new TextEncoder().encode('ags;jahr;wert\n03154;2023;2\n03154;2024;3\n'), existing: () => (first.ok ? first : fresh()), table: 't' })
    expect(second.ok && second.data).toBe('area;period;wert;flags\n03154;2023;1;\n03154;2024;3;\n')
    expect(second.findings.map(({ sentence }) => sentence.de)).toContain('Zwei Abrufe nennen für 03154, 2023 verschiedene Zahlen: wert 1 → 2.')
  })
})

describe('a mapping', () => {
  const lines = ['Gebiet;Schuljahr;Geschlecht;Einheit;Wert', 'DE912;2022/23;F;NR;5', 'DE912;2022/23;T;NR;12,5', 'DE913;2022/23;T;NR;']
  const mapping = `area: {column: Gebiet, keys: {DE912: '03102', DE913: '03103'}}
period: {column: Schuljahr, periods: {2022/23: '2022'}}
dimensions:
  geschlecht: {column: Geschlecht, labels: {F: weiblich, T: insgesamt}}
values: {name: Einheit, measures: {NR: schueler}, value: Wert}
decimal: ','
empty: '.'
`
  it('says what cannot be recognised: other keys, school years, what words are called, what empty means', async () => {
    expect(await dataOf(lines, mapping)).toEqual(['area;period;geschlecht;schueler;flags', '03102;2022;insgesamt;12.5;', '03102;2022;weiblich;5;', '03103;2022;insgesamt;.;'])
  })

  it('is asked for by name where the keys are NUTS codes', async () => {
    expect((await dataOf(lines))[0]).toContain('welche Gebiete die NUTS-Kennungen in „Gebiet“ meinen (DE912 …)')
  })

  it('that knows a word not at all names line and word', async () => {
    expect((await dataOf(lines, mapping.replace(', DE913: \'03103\'', '')))[0]).toBe('In „Gebiet“ steht „DE913“; erwartet wird eines von „DE912“.')
  })

  it('that breaks its schema names every place', async () => {
    const [said] = await dataOf(lines, 'area: {}\nvalues: []\ndecimal: ;\n')
    expect(said).toContain('area.column')
    expect(said).toContain('decimal')
  })
})

describe('a flat export without a map of its own', () => {
  it('becomes a table of its variables and values, in either layout', async () => {
    const newer = ['statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label', '71717;F;JAHR;Jahr;2023;KREISE;Kreise;03154;Helmstedt;NAT;N;NATA;Ausländer;1,5;EUR;AUSZ001;Auszahlungen', '71717;F;JAHR;Jahr;2023;KREISE;Kreise;03154;Helmstedt;NAT;N;;Insgesamt;4;EUR;AUSZ001;Auszahlungen']
    expect(await dataOf(newer)).toEqual(['area;period;nat;ausz001;flags', '03154;2023;NATA;1.5;', '03154;2023;insgesamt;4;'])
    const older = ['Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;FLC006__Gebietsflaeche__qkm;FLC007__Wald__qkm', '11111;G;STAG;Stichtag;31.12.2022;KREISE;Kreise;03154;Helmstedt;676,2;.']
    expect(await dataOf(older)).toEqual(['area;period;flc006;flc007;flags', '03154;2022-12-31;676.2;.;'])
  })
})

describe('cells', () => {
  it('are keys as they stand, with a K in front or without their zero', () => {
    expect(['DG', '03', '03154', '03154008', '031545401', 'K03101', '3154', '3', '17001', '00123', '2023x', ''].map(areaKey)).toEqual(['DG', '03', '03154', '03154008', '031545401', '03101', '03154', '03', undefined, undefined, undefined, undefined])
  })

  it('are years and dates, but not school years', () => {
    expect(['2023', '31.12.2023', '2023-12-31', '2022/23', '1234', '3154'].map(periodKey)).toEqual(['2023', '2023-12-31', '2023-12-31', undefined, undefined, undefined])
  })

  it('become names', () => {
    expect([slug('Schülerinnen / weiblich (Anzahl)'), slug('Große Städte', '-'), slug('café')]).toEqual(['schuelerinnen_weiblich_anzahl', 'grosse-staedte', 'cafe'])
  })
})
