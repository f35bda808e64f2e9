import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OWN_LIMITS } from '@/model/own/limits.ts'
import { OwnFileFault } from '@/model/own/ownFinding.ts'
import { withoutMerging } from './mergedSheet.ts'
import { findOwnDelimiter } from './readOwnText.ts'
import { type OpenOptions, openOwnFile } from './openOwnFile.ts'

const open = (bytes: Uint8Array, options: Partial<OpenOptions> = {}) => openOwnFile('daten.csv', bytes, { limits: OWN_LIMITS, ...options })
const cells = async (bytes: Uint8Array, options: Partial<OpenOptions> = {}) => (await open(bytes, options)).sheet.rows.map((row) => row.cells)
const code = (bytes: Uint8Array, options: Partial<OpenOptions> = {}) =>
  open(bytes, options).then(
    () => 'opened',
    (error: unknown) => (error instanceof OwnFileFault ? error.code : String(error)),
  )

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)
const TEXT = 'Gebiet;Größe\nBörde;1\n'
const READ = [['Gebiet', 'Größe'], ['Börde', '1']]

describe('text', () => {
  test('is read in the encoding it has: UTF-8 with and without mark, windows-1252, UTF-16 with and without mark', async () => {
    for (const bytes of [strToU8(TEXT), strToU8(`\uFEFF${TEXT}`), latin(TEXT), utf16(TEXT), utf16(`\uFEFF${TEXT}`)]) expect(await cells(bytes)).toEqual(READ)
  })

  test('in a chosen encoding is read so, whatever it looks like', async () => {
    expect((await open(Uint8Array.of(0x8a, 0x3b, 0x31), { encoding: 'macintosh' })).sheet.rows[0]?.cells).toEqual(['ä', '1'])
  })

  test('that was encoded twice is named', async () => {
    const { findings } = await open(strToU8('GrÃ¶ÃŸe;1'))
    expect(findings.map((finding) => finding.code)).toEqual(['garbled'])
  })

  test('the delimiter is what stands equally often in most lines, not what stands most often', () => {
    expect(findOwnDelimiter('Gebiet;Wert\nBörde;1,5\nStendal;2,5\nHinweis: a, b, c, d, e, f\n')).toBe(';')
    expect(findOwnDelimiter('a\tb\n1\t2\n')).toBe('\t')
    expect(findOwnDelimiter('"a;b";c,d\n"e;f";g,h\n')).toBe(';')
  })

  test('a cell over two lines stays one, and rows know the line on which they begin', async () => {
    const { sheet } = await open(strToU8('a;b\n"x\ny";1\nz;2\n'))
    expect(sheet.rows.map(({ line }) => line)).toEqual([1, 2, 4])
  })

  test('a quotation mark that is never closed is said with its cause', async () => {
    await expect(open(strToU8('a;b\n"x;1\nz;2\n'))).rejects.toMatchObject({ code: 'no-cells' })
  })

  test('more rows or columns than the limit are refused, one at the limit is read', async () => {
    const limits = { ...OWN_LIMITS, rows: 3, columns: 2 }
    expect(await code(strToU8('a;b\n1;2\n3;4\n'), { limits })).toBe('opened')
    expect(await code(strToU8('a;b\n1;2\n3;4\n5;6\n'), { limits })).toBe('too-many-rows')
    expect(await code(strToU8('a;b;c\n'), { limits })).toBe('too-many-columns')
  })

  test('a million rows are refused before they are all taken apart', async () => {
    expect(await code(strToU8('a;b\n'.repeat(1_000_000)))).toBe('too-many-rows')
  })

  test('tells how far it is', async () => {
    const shares: number[] = []
    await open(strToU8('a;b\n'.repeat(12_000)), { onProgress: (share) => shares.push(share) })
    expect(shares).toHaveLength(2)
    expect(shares[1]).toBeCloseTo(10 / 12, 2)
  })
})

describe('what is no table', () => {
  test('is refused with a sentence: empty, too large, binary, old Excel, a broken archive', async () => {
    expect(await code(new Uint8Array())).toBe('empty-file')
    expect(await code(new Uint8Array(11), { limits: { ...OWN_LIMITS, fileBytes: 10 } })).toBe('too-large')
    expect(await code(Uint8Array.of(1, 0, 0, 7, 0, 0, 0, 3, 9, 1))).toBe('no-text')
    expect(await code(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1))).toBe('old-workbook')
    expect(await code(Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3))).toBe('no-workbook')
    expect(await code(zipSync({ 'a.txt': strToU8('x') }))).toBe('no-workbook')
  })

  test('whatever the bytes are, there is a sheet or a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom<readonly number[]>([], [0x50, 0x4b, 3, 4]), async (bytes, head) => {
        expect(await code(Uint8Array.from([...head, ...bytes]))).toMatch(/^[a-z-]+$/)
      }),
    )
  })
})

describe('JSON-stat', () => {
  const cube = { version: '2.0', class: 'dataset', id: ['geo', 'time'], size: [2, 2], dimension: { geo: { category: { index: ['03154', '03158'] } }, time: { category: { index: ['2022', '2023'] } } }, value: [7, 8, 9, null], status: { 3: '.' } }

  test('becomes a plain table: a column for each dimension, the figure in the last', async () => {
    expect(await cells(strToU8(JSON.stringify(cube)))).toEqual([['geo', 'time', 'value'], ['03154', '2022', 7], ['03154', '2023', 8], ['03158', '2022', 9], ['03158', '2023', '.']])
  })

  test('any other JSON is refused with a sentence', async () => expect(await code(strToU8('{"a":1}'))).toBe('no-json-stat'))
})

test('merged cells: a tall head becomes one line, an area over two rows stands in both', () => {
  const rows = [
    ['Kreis', 'Jahr', 'Kinder', ''],
    ['', '', 'w', 'm'],
    ['03154', 2022, 5, 6],
    ['', 2023, 7, 8],
  ].map((row, at) => ({ line: at + 1, cells: row }))
  const merged = [{ top: 0, left: 2, bottom: 0, right: 3 }, { top: 2, left: 0, bottom: 3, right: 0 }]
  expect(withoutMerging('x', rows, merged).map((row) => row.cells)).toEqual([['Kreis', 'Jahr', 'Kinder / w', 'Kinder / m'], ['03154', 2022, 5, 6], ['03154', 2023, 7, 8]])
})

describe('a workbook', () => {
  const book = readFileSync(join(import.meta.dirname, '../../import/fixtures/AuszugGV4QAktuell_2024.xlsx'))

  test('gives its cells, numbers as numbers', async () => {
    const { sheet } = await openOwnFile('gemeinden.xlsx', book, { limits: OWN_LIMITS })
    expect(sheet.kind).toBe('workbook')
    expect(sheet.rows.length).toBeGreaterThan(10)
    expect(sheet.rows.some(({ cells: row }) => row.some((cell) => typeof cell === 'number'))).toBe(true)
  })

  test('that would unpack to too much is refused by its directory, before anything is inflated', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(3_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(10_000)
    const inflated: number[] = []
    expect(await code(bomb, { limits: { ...OWN_LIMITS, unpackedBytes: 2_000_000 }, onProgress: (share) => inflated.push(share) })).toBe('unpacks-too-large')
    expect(inflated).toEqual([])
  })

  test('whose directory lies about its size is stopped while it is inflated', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(3_000_000) }, { level: 9 })
    const view = new DataView(bomb.buffer)
    const directory = bomb.findLastIndex((_, at) => at + 4 <= bomb.length && view.getUint32(at, true) === 0x02014b50)
    // Uncompressed size: offset 24 of an entry of the directory, 22 of a file's own head.
    view.setUint32(directory + 24, 1000, true)
    view.setUint32(22, 1000, true)
    expect(await code(bomb, { limits: { ...OWN_LIMITS, unpackedBytes: 2_000_000 } })).toBe('unpacks-too-large')
  })

  test('of too many files is refused', async () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.xml`, strToU8('x')])))
    expect(await code(many, { limits: { ...OWN_LIMITS, archiveFiles: 10 } })).toBe('unpacks-too-large')
  })
})
