import { describe, expect, test } from 'vitest'
import { type Assignment, missingOf } from './assignment.ts'

const SHARE: Assignment = {
  head: 0, area: 0, period: { from: 'column', column: 1 }, breakdowns: [], kind: 'share', value: undefined, numerator: 2, denominator: 3, persons: true,
  decimal: ',', meaning: 'calendar-year', nameInEnglish: '', name: 'ohne Abschluss', unit: '', areas: new Map(), protectBelow: 3, leaveOutFaulty: false,
}

describe('what is still to be said', () => {
  test('nothing, once all is', () => expect(missingOf(SHARE)).toEqual([]))

  test('everything at once', () => {
    expect(missingOf({ ...SHARE, name: ' ', numerator: undefined, denominator: undefined, period: { from: 'fixed', period: 'bald' } })).toEqual(['name', 'numerator', 'denominator', 'period'])
  })

  test('a value for a count, but not where the years are heads of columns', () => {
    expect(missingOf({ ...SHARE, kind: 'count' })).toEqual(['value'])
    expect(missingOf({ ...SHARE, kind: 'count', period: { from: 'head', columns: [2, 3] } })).toEqual([])
  })

  test('a column that plays two parts', () => {
    expect(missingOf({ ...SHARE, denominator: 2 })).toEqual(['same-column'])
    expect(missingOf({ ...SHARE, breakdowns: [0] })).toEqual(['same-column'])
  })
})
