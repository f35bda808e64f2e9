import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDecimalSign, isFormula, readMarker, readNumber } from './ownNumber.ts'

describe('the decimal sign', () => {
  test('is what can only be read one way', () => {
    expect(findDecimalSign(['1.234,5', '7'], ',')).toBe(',')
    expect(findDecimalSign(['12.5', '1,234'], ';')).toBe('.')
  })

  test('groups of three alone speak for the other sign: 1.234 beside 17.003 are thousands', () => {
    expect(findDecimalSign(['1.234', '17.003'], ',')).toBe(',')
    expect(findDecimalSign(['1,234', '17,003'], ';')).toBe('.')
  })

  test('0.123 is no group of three, and so a decimal point', () => {
    expect(findDecimalSign(['0.123', '0.456'], ';')).toBe('.')
  })

  test('where nothing decides it is the comma, but the point where commas part the cells', () => {
    expect(findDecimalSign(['12', '13'], ';')).toBe(',')
    expect(findDecimalSign(['12', '13'], ',')).toBe('.')
  })
})

describe('a number', () => {
  test('is read with its groups, its sign and a percent sign', () => {
    expect(readNumber('1.234,5', ',')).toBe(1234.5)
    expect(readNumber('1 234', ',')).toBe(1234)
    expect(readNumber('−7,4 %', ',')).toBe(-7.4)
    expect(readNumber('12.5', '.')).toBe(12.5)
  })

  test('with the other decimal sign it is none: nothing is guessed', () => {
    expect(readNumber('12.5', ',')).toBeUndefined()
    expect(readNumber('12,5', '.')).toBeUndefined()
    expect(readNumber('1.2.3', ',')).toBeUndefined()
  })

  test('a workbook’s number is taken as it is, whatever sign texts have', () => {
    expect(readNumber(1.234, ',')).toBe(1.234)
    expect(readNumber(Number.NaN, ',')).toBeUndefined()
  })

  test('printed the German way, every number with up to three decimals comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
        const value = Number((digits / 10 ** decimals).toFixed(decimals))
        expect(readNumber(value.toLocaleString('de-DE', { maximumFractionDigits: 3 }), ',')).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

test('signs of official tables and of offices say why a number is missing', () => {
  expect(['-', '–', '.', 'k. A.', '*', '/', 'x', '...', '0', ''].map(readMarker)).toEqual(['-', '-', '.', '.', '/', '/', 'x', '…', undefined, undefined])
})

test('a formula is told from a negative number and from a dash', () => {
  expect(['=SUMME(A1:A3)', '@A1', '+A1', '-B2', ' =1+1'].map(isFormula)).toEqual([true, true, true, true, true])
  expect(['-5', '+5', '-', '-1,5 %', 'A=B'].map(isFormula)).toEqual([false, false, false, false, false])
})
