import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFile } from './openFile.ts'

const refused = (bytes: Uint8Array) => openFile('datei', bytes).catch((error: unknown) => error)

describe('openFile', () => {
  it('refuses an empty file, old Excel and a broken archive with a sentence each', async () => {
    expect(await refused(new Uint8Array())).toMatchObject({ finding: { place: { file: 'datei' }, sentence: { de: 'Die Datei ist leer.' } } })
    expect(await refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toMatchObject({ finding: { sentence: { de: 'Das ist das alte Excel-Format (XLS).' } } })
    expect(await refused(Uint8Array.of(0x50, 0x4b, 3, 4, 0))).toMatchObject({ finding: { code: 'unreadable' } })
  })
})

describe('a ZIP archive', () => {
  it('with one table in it is that table, as GENESIS delivers flat files', async () => {
    const document = await openFile('12411_flat.zip', zipSync({ 'out/12411_de_flat.csv': strToU8('a;b\n1;2\n'), 'liesmich.txt': strToU8('Hinweis') }))
    expect([document.name, document.rows.at(-1)?.cells]).toEqual(['12411_de_flat.csv', ['1', '2']])
  })

  it('with none or several is refused by naming what is in it', async () => {
    expect(await refused(zipSync({ 'a.csv': strToU8('a'), 'b.csv': strToU8('b') }))).toMatchObject({ finding: { sentence: { de: 'Das Archiv ist keine Excel-Mappe und enthält 2 Tabellen (a.csv, b.csv); gebraucht wird genau eine.' } } })
    expect(await refused(zipSync({ 'bild.png': strToU8('x') }))).toMatchObject({ finding: { sentence: { en: 'The archive is no Excel workbook and holds 0 tables (bild.png); exactly one is needed.' } } })
  })

  it('in another one is not followed', async () => {
    const inner = zipSync({ 'a.csv': strToU8('a') })
    expect(await refused(zipSync({ 'b.csv': inner }))).toMatchObject({ finding: { sentence: { de: '„b.csv“ ist noch ein Archiv.' } } })
  })

  it('that would fill the memory is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': strToU8('x') })
    // The size that the archive states, in the entry of its directory at the end: 4 bytes from the 24th on.
    const entry = bomb.findLastIndex((byte, at) => byte === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 1 && bomb[at + 3] === 2)
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(entry + 24, 2_000_000_000, true)
    expect(await refused(bomb)).toMatchObject({ finding: { sentence: { de: 'Ausgepackt hätte das Archiv 2000 MB; mehr als 500 werden nicht ausgepackt.' } } })
  })
})
