import { Buffer } from 'node:buffer'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImportError } from '../importError.ts'
import { decodeText } from './decodeText.ts'
import { delimitedRecords, findDelimiter, readDelimited } from './readDelimited.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...numbers: number[]) => Uint8Array.from(numbers)

describe('decodeText', () => {
  it('reads umlauts and the dash that only windows-1252 has', () => {
    // "Förderschule – neu": 0xF6 is ö in both Latin encodings, 0x96 is the dash of windows-1252 and a control sign in ISO-8859-1.
    const latin = bytes(...Buffer.from('F', 'latin1'), 0xf6, ...Buffer.from('rderschule ', 'latin1'), 0x96, ...Buffer.from(' neu', 'latin1'))
    expect(decodeText(latin)).toEqual({ text: 'Förderschule – neu', encoding: 'windows-1252' })
  })

  it('takes valid UTF-8 for UTF-8 and drops the byte order mark', () => {
    expect(decodeText(utf8('\uFEFFJahr;Börde'))).toEqual({ text: 'Jahr;Börde', encoding: 'UTF-8' })
  })

  it('reads UTF-16 by its byte order mark', () => {
    const text = 'Jahr;Börde\n'.repeat(20)
    expect(decodeText(Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual({ text, encoding: 'UTF-16LE' })
  })
})

describe('findDelimiter', () => {
  it('counts outside quotes', () => {
    expect(findDelimiter('Year,Gebiet,Value\n2011,"a;b;c;d;e",3')).toBe(',')
    expect(findDelimiter('jahr;name;wert\n2011;"Göttingen, Landkreis, alt, x";3')).toBe(';')
  })

  it('falls back to the semicolon where no delimiter stands', () => {
    expect(findDelimiter('nur ein Wort')).toBe(';')
  })
})

describe('readDelimited', () => {
  it('keeps a note over several lines as one cell and tells on which line it starts', () => {
    const { rows } = readDelimited('t.csv', utf8('a;b\n"zu ""Tabelle"":\nerste Zeile\nzweite";\nStand: heute;\n'))
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['zu "Tabelle":\nerste Zeile\nzweite', ''] },
      { line: 5, cells: ['Stand: heute', ''] },
    ])
  })

  it('says that quotes do not close', () => {
    expect(() => readDelimited('t.csv', utf8('a;b\n"offen;1\n'))).toThrow(ImportError)
  })
})

describe('delimitedRecords', () => {
  const lines = ['a;b', '"zu ""T"":', 'zweite; noch";1', 'c;d', '5" Rohr;2', '"x', 'y";3', 'e;f']
  const expected = [
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['zu "T":\nzweite; noch', '1'] },
    { line: 4, cells: ['c', 'd'] },
    { line: 5, cells: ['5" Rohr', '2'] },
    { line: 6, cells: ['x\ny', '3'] },
    { line: 8, cells: ['e', 'f'] },
  ]

  it('gives the same records wherever the text is cut, a stray quote and cells over several lines included', () => {
    for (const size of [1, 3, 7, 12, 20, 33, 1000]) expect([...delimitedRecords('t.csv', lines.join('\n'), ';', size)]).toEqual(expected)
  })

  it('gives back any table, wherever it is cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ä', ';', '"', '\n', ' ', '7', '.'), maxLength: 6 })
    const table = fc.array(fc.tuple(fc.constant('x'), cell, cell).map((cells) => [...cells]), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 60 }), (rows, size) => {
        const text = stringify(rows, { delimiter: ';', record_delimiter: '\n' })
        const read = [...delimitedRecords('t.csv', text, ';', size)]
        expect(read.map(({ cells }) => cells)).toEqual(rows)
        const lineOf = (at: number) => 1 + rows.slice(0, at).reduce((sum, cells) => sum + cells.join('').split('\n').length, 0)
        expect(read.map(({ line }) => line)).toEqual(rows.map((_, at) => lineOf(at)))
      }),
    )
  })

  it('names the line of a fault in a later piece', () => {
    expect(() => [...delimitedRecords('t.csv', 'a;b\nc;d\n"offen;1\n', ';', 2)]).toThrow(expect.objectContaining({ finding: expect.objectContaining({ place: { file: 't.csv', line: 3 } }) }))
  })
})
