import { describe, expect, it } from 'vitest'
import { openFixture } from './fixtures/openFixture.ts'
import { importFile } from './importFile.ts'
import { openFile } from './read/openFile.ts'
import { recognise } from './recognise.ts'
import { rowKey } from './table.ts'

const fresh = () => ({ data: undefined, paper: undefined })
const open = (text: string) => openFile('t.csv', new TextEncoder().encode(text))

const read = async (name: string) => {
  const document = await openFixture(name)
  const imported = recognise(document).read(document)
  return { ...imported, rows: new Map(imported.content.rows.map((row) => [rowKey(row), row.cells])) }
}

describe('an indicator of the Integrationsmonitoring', () => {
  it('takes footnote marks off labels, K off keys, and the empty key for the Land', async () => {
    const { rows, findings } = await read('indicator_4-1-1.csv')
    expect(rows.get('03;2024;oberschule;deutsche')).toEqual([{ number: 15_164 }])
    expect(rows.get('03154;2024;oberschule;deutsche')).toEqual([{ number: 94 }])
    expect(findings).toMatchObject([{ code: 'footnote-mark', severity: 'note' }])
  })

  it('reads empty as nobody in class 8, and leaves the invented key of a remainder out', async () => {
    const { rows } = await read('indicator_4-1-1.csv')
    expect(rows.get('03154;2011;oberschule;deutsche')).toEqual([{ marker: '-' }])
    expect(rows.has('03241999;2011;hauptschule;deutsche')).toBe(false)
  })

  it('reads empty as unknown among leavers, and keeps the figure that contradicts its share as published', async () => {
    const { rows } = await read('indicator_4-1-4.csv')
    expect(rows.get('03462;2013;deutsche')).toEqual([{ marker: '.' }, { marker: '.' }])
    expect(rows.get('03101;2023;auslaendisch')).toEqual([{ number: 136 }, { number: 19.7674418604651 }])
  })
})

describe('a flat export', () => {
  it('puts its unordered rows together and keeps to the three Länder', async () => {
    const { table, content, rows } = await read('12411-01-01-4_2024_ffcsv.csv')
    expect(table).toBe('bevoelkerung-alter')
    expect(content.rows.map(({ area }) => area).sort()).toEqual(['03154', '15101'])
    expect(rows.get('15101;2024-12-31;insgesamt')).toEqual([{ marker: '-' }, { marker: '-' }, { marker: '-' }])
  })
})

describe('the Gemeindeverzeichnis', () => {
  it('joins the key of five columns, takes the date of the population, and adds up Samtgemeinde and Kreis', async () => {
    const { rows } = await read('AuszugGV4QAktuell_2024.xlsx')
    // Samtgemeinde Grasleben: 2,455 + 959 + 501 + 744 = 4,659.
    expect(rows.get('031545401;2023-12-31;insgesamt')).toEqual([{ number: 4659 }])
    expect(rows.get('031540013;2023-12-31;insgesamt')).toEqual([{ number: 15_860 }])
    // The Kreis of the excerpt: 4,659 + 15,860 + 0 = 20,519.
    expect(rows.get('03154;2023-12-31;insgesamt')).toEqual([{ number: 20_519 }])
    expect(rows.get('03154501;2023-12-31;insgesamt')).toEqual([{ number: 0 }])
    expect(rows.has('031549501;2023-12-31;insgesamt')).toBe(false)
  })
})

describe('tidy files', () => {
  it('flags every row of the reconstruction', async () => {
    const document = await open('jahr;ags;name;insgesamt;ohne_hsa;hsa;msa;ahr;hinweis\n2016;03101;Braunschweig, Stadt;2627;140;300;952;1235;\n')
    expect(recognise(document).read(document).content.rows).toMatchObject([{ area: '03101', labels: ['insgesamt'], flags: ['reconstructed'] }])
  })

  it('fills what INKAR does not publish with the marker for unknown', async () => {
    const document = await open('jahr;ags;name;indikator;wert\n1995;03101;Braunschweig, Stadt;a_schul_oA;8.22\n')
    const { content } = recognise(document).read(document)
    expect(content.rows[0]?.cells[content.measures.indexOf('a_schul_oa')]).toEqual({ number: 8.22 })
    expect(content.rows[0]?.cells[content.measures.indexOf('q_bs')]).toEqual({ marker: '.' })
  })

  it('reads module and phase as one code, and who is not on the complete list as 0', async () => {
    const document = await open('ags;kommune;modul;umsetzungsphase;seit;thema\n03101;Braunschweig, Stadt;3;;2020-09;\n03102;Salzgitter, Stadt;4;1;;\n')
    const { rows } = recognise(document).read(document).content
    expect(rows).toHaveLength(45)
    expect(rows.find(({ area }) => area === '03101')?.cells).toEqual([{ number: 3 }])
    expect(rows.find(({ area }) => area === '03102')?.cells).toEqual([{ number: 41 }])
    expect(rows.find(({ area }) => area === '03153')?.cells).toEqual([{ number: 0 }])
  })

  it('tells two tables with the same head line apart by their labels', async () => {
    const head = 'jahr_schuljahresbeginn;ags;name;schulart;merkmal;wert;marker\n'
    expect(recognise(await open(`${head}2015;DG;Deutschland;Grundschulen;schulen;1;\n`)).id).toBe('tidy-schueler-schulart')
    expect(recognise(await open(`${head}2015;DG;Deutschland;Berufsschulen;schulen;1;\n`)).id).toBe('tidy-berufliche-schulen')
  })

  it('refuses two figures for one cell and names both lines', async () => {
    const document = await open('kreis_id;kreis_name;year;gisd_score;gisd_5;gisd_10;gisd_k\n03101;BS;1998;0.4;2;3;2\n03101;BS;1998;0.5;2;3;2\n')
    const result = importFile({ document, existing: fresh })
    expect(result).toMatchObject({ ok: false, findings: [{ code: 'conflicting-values', place: { line: 3 } }] })
    expect(result.findings[0]?.sentence.de).toBe('Zeile 2 nennt für 03101;1998 (gisd) 0.4, diese Zeile 0.5.')
  })
})

describe('a file that nobody knows', () => {
  it('gets a sentence with file, line and what was expected, and gives nothing to write', async () => {
    const result = importFile({ document: await open('schulnummer;ort\n100000;Bochum\n'), existing: fresh })
    expect(result.ok).toBe(false)
    expect(result).not.toHaveProperty('data')
    expect(result.findings[0]).toMatchObject({ code: 'unknown-layout', place: { file: 't.csv', line: 1 } })
    expect(result.findings[0]?.sentence.de).toContain('eine GENESIS-Tabelle mit der ersten Zeile')
  })

  it('is told which column is missing when the head line is nearly known', async () => {
    const result = importFile({ document: await open('kreis_id;kreis_name;jahr;gisd_score;gisd_5;gisd_10;gisd_k\n'), existing: fresh })
    expect(result.findings[0]?.sentence.de).toContain('(es fehlen: year; überzählig: jahr)')
  })
})
