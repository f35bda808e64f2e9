import { describe, expect, it } from 'vitest'
import { absent, type PresentCell } from '../cube/cell.ts'
import { formatOf, type Printable } from './formatOf.ts'

const de = formatOf('de')
const en = formatOf('en')
const share: Printable = { kind: 'share', unit: { de: '%', en: '%' }, decimals: 2 }
const count: Printable = { kind: 'count', unit: { de: '', en: '' }, decimals: 0 }
const rate: Printable = { kind: 'rate', unit: { de: 'je 1.000 Einwohner', en: 'per 1,000 inhabitants' }, decimals: 1 }
const stage: Printable = {
  kind: 'categorical',
  unit: { de: '', en: '' },
  decimals: 0,
  categories: [{ code: 2, name: { de: 'Modul 2: Modelllösung', en: 'Module 2: model' }, short: { de: 'Modul 2', en: 'Module 2' } }],
}
const cell = (value: number, numerator?: number, denominator?: number): PresentCell => ({ absence: undefined, value, numerator, denominator, flags: [] })
/** Helmstedt's leavers without certificate: 46/662 = 6.948…, 68/707 = 9.618… */
const he2023 = cell((100 * 46) / 662, 46, 662)
const he2024 = cell((100 * 68) / 707, 68, 707)

describe('numbers', () => {
  it('follow the language, with a real minus sign', () => {
    expect(de.number(-1234.5, 1)).toBe('−1.234,5')
    expect(en.number(-1234.5, 1)).toBe('−1,234.5')
  })

  it('are grouped by thousands and keep their decimals', () => {
    expect(de.number(1234567, 0)).toBe('1.234.567')
    expect(en.number(999.5, 2)).toBe('999.50')
    expect(de.number(10604, 0)).toBe('10.604')
  })

  it('never show a zero with a sign', () => {
    expect(de.number(-0.004, 2)).toBe('0,00')
    expect(de.number(-0, 0)).toBe('0')
  })

  it('keep their unit on the same line', () => {
    expect(de.value(8.24, share)).toBe('8,24\u00a0%')
    expect(en.value(8.24, share)).toBe('8.24%')
    expect(de.value(12.34, rate)).toBe('12,3\u00a0je 1.000 Einwohner')
    expect(de.value(1234, count)).toBe('1.234')
  })
})

describe('cells', () => {
  it('are rounded from their counts', () => {
    // 1733 of 20000 is exactly 8.665 %.
    expect(de.cell(cell((100 * 1733) / 20000, 1733, 20000), share)).toBe('8,67')
    expect(de.cellWords(he2024, share)).toBe('9,62\u00a0%')
  })

  it('keep a published value that contradicts its own counts', () => {
    expect(de.cell(cell(7.5, 68, 707), share)).toBe('7,50')
  })

  it('show sign or word of their absence, never a number', () => {
    expect(de.cell(absent('suppressed'), share)).toBe('/')
    expect(de.cell(absent('unknown'), share)).toBe('.')
    expect(de.cellWords(absent('pending'), share)).toBe('liegt noch nicht vor')
    expect(en.cellWords(absent('suppressed'), share)).toBe('kept secret')
  })

  it('show a true zero as a number', () => {
    expect(de.cell(cell(0, 0, 12), share)).toBe('0,00')
  })

  it('name a category', () => {
    expect(de.cell(cell(2), stage)).toBe('Modul 2')
    expect(de.cellWords(cell(2), stage)).toBe('Modul 2: Modelllösung')
    expect(de.cell(cell(7), stage)).toBe('7')
  })

  it('say their counts where both are known', () => {
    expect(de.counts(cell(7.4, 785, 10604))).toBe('785 von 10.604')
    expect(en.counts(cell(7.4, 785, 10604))).toBe('785 of 10,604')
    expect(de.counts(cell(7.4))).toBeUndefined()
  })
})

describe('change', () => {
  it('of a share is in percentage points and as the reader would subtract', () => {
    // 9.62 − 6.95 = 2.67
    expect(de.change(he2024, he2023, share)).toBe('+2,67\u00a0Prozentpunkte')
    expect(de.change(he2023, he2024, share)).toBe('−2,67\u00a0Prozentpunkte')
    expect(en.change(cell(9), cell(8), share)).toBe('+1.00\u00a0percentage\u00a0point')
    expect(de.change(cell(9), cell(9), share)).toBe('±0,00\u00a0Prozentpunkte')
  })

  it('of a count is absolute, with per cent beside it from a hundred on', () => {
    expect(de.change(cell(68), cell(46), count)).toBe('+22')
    // 10,604 → 10,918: 314 / 10,604 = 2.96 %; 100 → 99: −1 %.
    expect(de.change(cell(10918), cell(10604), count)).toBe('+314 (+3,0\u00a0%)')
    expect(en.change(cell(99), cell(100), count)).toBe('−1 (−1.0%)')
    expect(de.change(cell(98), cell(99), count)).toBe('−1')
  })

  it('of a count says nothing in per cent where that would be 0,0', () => {
    // 3 / 10,000 = 0.03 %
    expect(de.change(cell(10003), cell(10000), count)).toBe('+3')
    expect(de.change(cell(3), cell(0), count)).toBe('+3')
  })

  it('of a score is plain, and of a category or an absence nothing', () => {
    expect(de.change(cell(12), cell(12.5), { ...rate, unit: { de: '', en: '' } })).toBe('−0,5')
    expect(de.change(cell(2), cell(3), stage)).toBeUndefined()
    expect(de.change(cell(2), absent('unknown'), share)).toBeUndefined()
  })
})

describe('periods', () => {
  it('say what the year means', () => {
    expect(de.period('2024', 'school-year-end')).toBe('2024')
    expect(de.period('2023', 'school-year-start')).toBe('Schuljahr 2023/24')
    expect(de.period('1999', 'school-year-start')).toBe('Schuljahr 1999/00')
    expect(de.period('2024-12-31', 'date')).toBe('31.12.2024')
    expect(en.period('2024-12-31', 'date')).toBe('31 December 2024')
  })

  it('stand in a sentence with their preposition', () => {
    expect(de.periodInSentence('2024', 'calendar-year')).toBe('im Jahr 2024')
    expect(de.periodInSentence('2023', 'school-year-start')).toBe('im Schuljahr 2023/24')
    expect(de.periodInSentence('2015-12-31', 'date')).toBe('am 31.12.2015')
    expect(en.periodInSentence('2023', 'school-year-start')).toBe('in the school year 2023/24')
  })
})

describe('words', () => {
  it('sort umlauts as the language does', () => {
    expect(['Burgenlandkreis', 'Zeitz', 'Börde', 'Ärzte'].toSorted(de.compare)).toEqual(['Ärzte', 'Börde', 'Burgenlandkreis', 'Zeitz'])
  })

  it('make lists', () => {
    expect(de.list(['A', 'B', 'C'])).toBe('A, B und C')
    expect(en.list(['A', 'B'])).toBe('A and B')
  })
})
