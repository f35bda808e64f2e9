import { describe, expect, it } from 'vitest'
import { fixtureBytes, openFixture } from '../fixtures/openFixture.ts'
import { importFile } from '../importFile.ts'
import { openFile } from '../read/openFile.ts'
import { recognise } from '../recognise.ts'
import { rowKey } from '../table.ts'

const read = async (name: string) => {
  const document = await openFixture(name)
  const imported = recognise(document).read(document)
  const rows = new Map(imported.content.rows.map((row) => [rowKey(row), row.cells]))
  return { ...imported, rows }
}

const fresh = () => ({ data: undefined, paper: undefined })

const refuse = async (name: string, change: (text: string) => string) => {
  const text = new TextDecoder('windows-1252').decode(await fixtureBytes(name))
  const changed = Uint8Array.from([...change(text)].map((letter) => letter.codePointAt(0) ?? 0))
  return importFile({ document: await openFile(name, changed), existing: fresh })
}

describe('a GENESIS table of leavers', () => {
  it('holds Helmstedt 2015: 73 of 831 leavers without certificate, the Fachhochschulreife unknown', async () => {
    const { content, rows } = await read('21111-02-06-4_1995-2015_latin1.csv')
    expect(content.measures).toEqual(['insgesamt', 'ohne_hsa', 'hsa', 'msa', 'dar_schul_fhr', 'fhr', 'ahr'])
    expect(rows.get('03154;2015;insgesamt')).toEqual([831, 73, 90, 370, 22, '.', 276].map((cell) => (typeof cell === 'number' ? { number: cell } : { marker: cell })))
    expect(rows.get('03154;2015;weiblich')?.[0]).toEqual({ number: 380 })
  })

  it('keeps apart what is nothing and what is unknown, and leaves statistical regions out', async () => {
    const { rows } = await read('21111-02-06-4_1995-2015_latin1.csv')
    expect(rows.get('15083;2006;insgesamt')?.[0]).toEqual({ marker: '.' })
    expect(rows.get('03159;2006;insgesamt')?.[0]).toEqual({ marker: '-' })
    expect(rows.has('031;2015;insgesamt')).toBe(false)
    expect(rows.has('03241001;2015;insgesamt')).toBe(true)
  })

  it('reads the later file with its other headings, and what it says of itself', async () => {
    const { rows, facts } = await read('21111-02-06-4_2023_cp1252.csv')
    expect(rows.get('03154;2023;insgesamt')?.slice(0, 2)).toEqual([{ number: 662 }, { number: 46 }])
    expect(facts).toMatchObject({ tableCode: '21111-02-06-4', retrieved: '2025-03-13', licenceYear: '2025' })
    expect(facts.footnotes).toContain('zu „gesamte Tabelle“: Niedersachsen (2016): eingeschränkte Datenqualität')
    expect(facts.footnotes.filter((note) => note.includes('Berlin'))).toEqual([])
  })

  it('refuses a file without its foot: it is cut off', async () => {
    const result = await refuse('21111-02-06-4_2023_cp1252.csv', (text) => text.slice(0, text.indexOf('__________')))
    expect(result).toMatchObject({ ok: false, findings: [{ code: 'not-as-expected', place: { file: '21111-02-06-4_2023_cp1252.csv', line: 16 } }] })
  })

  it('refuses a heading that it does not know, and names it', async () => {
    const result = await refuse('21111-02-06-4_2023_cp1252.csv', (text) => text.replaceAll('mit Fachhochschulreife', 'mit Fachabitur'))
    expect(result).toMatchObject({ ok: false, findings: [{ code: 'unknown-word', place: { line: 9 } }] })
    expect(result.findings[0]?.sentence.de).toContain('mit Fachabitur / Insgesamt')
  })

  it('refuses a row that lost cells, and names its line', async () => {
    const result = await refuse('21111-02-06-4_2023_cp1252.csv', (text) => text.replace(';662;308;46;', ';662;46;'))
    expect(result).toMatchObject({ ok: false, findings: [{ code: 'cell-count', place: { line: 13 } }] })
  })

  it('refuses a cell that is no figure, and names column and line', async () => {
    const result = await refuse('21111-02-06-4_2023_cp1252.csv', (text) => text.replace(';662;308;46;', ';662;308;46r;'))
    expect(result).toMatchObject({ ok: false, findings: [{ code: 'strange-cell', place: { line: 13 } }] })
    expect(result.findings[0]?.sentence.en).toContain('"46r" in the column "')
  })

  it('refuses a GENESIS table without a map and names the known codes', async () => {
    const result = await refuse('21111-02-06-4_2023_cp1252.csv', (text) => text.replace('21111-02-06-4', '21111-02-09-4'))
    expect(result).toMatchObject({ ok: false, findings: [{ code: 'unknown-layout', place: { line: 1 } }] })
    expect(result.findings[0]?.sentence.de).toContain('nicht 21111-02-09-4')
  })
})

describe('other GENESIS tables', () => {
  it('reads school types as labels; a total of schools is x', async () => {
    const { rows } = await read('21111-01-03-4_2023_cp1252.csv')
    expect(rows.get('15083;2023;gymnasien')?.map((cell) => ('number' in cell ? cell.number : cell.marker))).toEqual([8, 4734, 2571, 165, 645, 579])
    expect(rows.get('15083;2023;insgesamt')?.[0]).toEqual({ marker: 'x' })
  })

  it('takes the year of a line above the head', async () => {
    const { rows } = await read('21121-01-05-4_2015_utf8.csv')
    expect(rows.get('DG;2015;berufsschulen')?.[1]).toEqual({ number: 1_511_678 })
    expect(rows.get('DG;2015;berufsschulen-ohne-vertrag')?.[0]).toEqual({ marker: 'x' })
  })

  it('writes a Stichtag as a date', async () => {
    const { rows } = await read('12411-02-03-4_2015_utf8.csv')
    expect(rows.get('03154;2015-12-31;a-00-02')?.[0]).toEqual({ number: 2217 })
  })

  it('turns eleven digits into a Gemeinde and three into a Samtgemeinde', async () => {
    const { content, rows } = await read('12411-02-03-5_2015_utf8.csv')
    expect([...new Set(content.rows.map(({ area }) => area))].sort()).toEqual(['03154', '03154003', '03154008', '03154501', '031545401'])
    expect(rows.get('03154003;2015-12-31;insgesamt')).toEqual([{ number: 2485 }])
    expect(rows.get('03154501;2015-12-31;insgesamt')).toEqual([{ marker: '-' }])
  })
})
