import { describe, expect, test } from 'vitest'
import { knownAreas } from './knownAreas.ts'
import { AreaIndex } from './matchAreas.ts'
import { recognise } from './proposeAssignment.ts'
import type { OwnCell, Sheet } from './sheet.ts'
import { REGIONS } from './testRegions.ts'

const index = new AreaIndex(knownAreas(REGIONS))

const sheet = (lines: readonly (readonly OwnCell[])[], more: Partial<Sheet> = {}): Sheet => ({
  name: 'daten.csv',
  kind: 'text',
  encoding: 'UTF-8',
  delimiter: ';',
  rows: lines.map((cells, at) => ({ line: at + 1, cells })),
  ...more,
})

const proposed = (...lines: OwnCell[][]) => recognise(sheet(lines), index)?.proposal

describe('the columns of a file', () => {
  test('area, school year and a count of persons, in whatever order they stand', () => {
    const proposal = proposed(['Schuljahr', 'Anzahl Schüler', 'Landkreis'], ['2022/23', '1.250', 'LK Helmstedt'], ['2023/24', '1.300', 'Wolfenbüttel'])
    expect(proposal).toMatchObject({ head: 0, area: 2, period: { from: 'column', column: 0 }, kind: 'count', value: 1, meaning: 'school-year-start', decimal: ',', persons: true, protectBelow: 3 })
  })

  test('part and whole by their heads make a share', () => {
    const proposal = proposed(['AGS', 'Jahr', 'Abgehende insgesamt', 'ohne Abschluss'], ['03154', '2023', '707', '68'], ['03158', '2023', '900', '54'])
    expect(proposal).toMatchObject({ area: 0, kind: 'share', numerator: 3, denominator: 2, value: undefined, persons: true })
  })

  test('of two counts the one that is never the smaller is the whole', () => {
    expect(proposed(['Kreis', 'Jahr', 'A', 'B'], ['03154', '2023', '70', '600'], ['03158', '2023', '54', '500'])).toMatchObject({ kind: 'share', numerator: 2, denominator: 3 })
  })

  test('numbers with decimals are a rate, with its unit where the head says so, and count no persons', () => {
    expect(proposed(['Kreis', 'Jahr', 'Quote in %'], ['03154', '2023', '7,4'], ['03158', '2023', '8'])).toMatchObject({ kind: 'rate', value: 2, unit: '%', persons: false, protectBelow: undefined })
  })

  test('schools and classes are counted, but are no persons', () => {
    expect(proposed(['Kreis', 'Jahr', 'Schulen'], ['03154', '2023', '7'], ['03158', '2023', '8'])).toMatchObject({ kind: 'count', persons: false, protectBelow: undefined })
  })

  test('years may be heads of columns', () => {
    expect(proposed(['Gemeinde', '2021', '2022'], ['Grasleben', '10', '12'], ['Mariental', '3', '4'])).toMatchObject({ area: 0, period: { from: 'head', columns: [1, 2] }, kind: 'count', value: undefined })
  })

  test('a year above the head stands for the whole file; two of them for none', () => {
    const table: OwnCell[][] = [['Kreis', 'Kinder'], ['03154', '70'], ['03158', '54']]
    expect(proposed(['Stand: Schuljahr 2023'], ...table)).toMatchObject({ head: 1, period: { from: 'fixed', period: '2023' } })
    expect(proposed(['2022 und 2023'], ...table)).toMatchObject({ period: { from: 'fixed', period: '' } })
  })

  test('a column of words that tells rows apart is a breakdown; one that does not is left', () => {
    expect(proposed(['Kreis', 'Jahr', 'Geschlecht', 'Kinder'], ['03154', '2023', 'm', '70'], ['03154', '2023', 'w', '54'])).toMatchObject({ breakdowns: [2] })
    expect(proposed(['Kreis', 'Jahr', 'Bemerkung', 'Kinder'], ['03154', '2023', 'a', '70'], ['03158', '2023', 'b', '54'])).toMatchObject({ breakdowns: [] })
  })

  test('key before name: the column of keys is the area', () => {
    expect(proposed(['Name', 'Schlüssel', 'Jahr', 'Kinder'], ['Helmstedt', '3154', '2023', '70'], ['Wolfenbüttel', '3158', '2023', '54'])).toMatchObject({ area: 1, value: 3 })
  })

  test('a count is not taken for a year, nor a year for a count', () => {
    expect(proposed(['Kreis', 'Jahr', 'Kinder'], ['03154', '2022', '1999'], ['03158', '2023', '2301'])).toMatchObject({ period: { from: 'column', column: 1 }, value: 2 })
  })

  test('the indicator is called after its column, or after the file where the column says nothing', () => {
    expect(proposed(['Kreis', 'Jahr', 'Kinder'], ['03154', '2022', '9'])?.name).toBe('Kinder')
    expect(recognise(sheet([['Kreis', 'Jahr', 'Wert'], ['03154', '2022', '9']], { name: 'meine_zahlen.csv' }), index)?.proposal.name).toBe('meine zahlen')
  })
})

describe('what is hostile stays text', () => {
  test('markup, marks of direction and __proto__ in a head', () => {
    const found = recognise(sheet([['Kreis', 'Jahr', '<img src=x onerror=alert(1)>', '__proto__', 'a\u202Eb{value}'], ['03154', '2022', '9', '8', '7']]), index)
    expect(found?.columns).toEqual(['Kreis', 'Jahr', '<img src=x onerror=alert(1)>', '__proto__', 'a b value'])
  })

  test('heads without words are numbered, equal ones told apart', () => {
    expect(recognise(sheet([['Kreis', '', 'Kinder', 'Kinder'], ['03154', '2022', '9', '8']]), index)?.columns).toEqual(['Kreis', '#2', 'Kinder', 'Kinder (2)'])
  })

  test('a file without a head is not guessed at', () => {
    expect(recognise(sheet([['03154', '2022', '9'], ['03158', '2022', '8']]), index)).toBeUndefined()
    expect(recognise(sheet([]), index)).toBeUndefined()
  })
})

test('two columns of words are both needed where one leaves rows that look alike', () => {
  const rows = ['a', 'b'].flatMap((kind) => ['m', 'w'].map((sex): OwnCell[] => ['03154', '2023', kind, sex, '70']))
  expect(proposed(['Kreis', 'Jahr', 'Abschluss', 'Geschlecht', 'wert'], ...rows)).toMatchObject({ breakdowns: [2, 3], value: 4 })
})

test('numbers that name something are not counted', () => {
  expect(proposed(['Kreis', 'Jahr', 'Schulnummer', 'gvb_id', 'Kinder'], ['03154', '2023', '100', '1', '70'], ['03158', '2023', '200', '2', '54'])).toMatchObject({ kind: 'count', value: 4 })
})
