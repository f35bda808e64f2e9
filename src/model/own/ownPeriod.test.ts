import { describe, expect, test } from 'vitest'
import { periodOf, proposeMeaning, readPeriod } from './ownPeriod.ts'

const read = (text: string) => {
  const written = readPeriod(text)
  return written === undefined ? undefined : `${written.form} ${written.form === 'date' ? written.date : written.year}`
}

describe('a period', () => {
  test.each([
    ['2023', 'year 2023'],
    ['Jahr 2023', 'year 2023'],
    ['2023/24', 'school-year 2023'],
    ['SJ 2023/2024', 'school-year 2023'],
    ['Schuljahr 1999/00', 'school-year 1999'],
    ['31.12.2023', 'date 2023-12-31'],
    ['Stichtag: 1.8.2023', 'date 2023-08-01'],
    ['2023-12-31', 'date 2023-12-31'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected))

  test.each(['1234', '20231', '2023/25', '31.02.2023', 'Helmstedt', '', '12'])('%s is none', (text) => expect(read(text)).toBeUndefined())

  test('of a school year is its first year by its start, its second by its end', () => {
    const year = { form: 'school-year', year: 2023 } as const
    expect(periodOf(year, 'school-year-start')).toBe('2023')
    expect(periodOf(year, 'school-year-end')).toBe('2024')
  })

  test('of a date is the date or its year', () => {
    const date = { form: 'date', year: 2023, date: '2023-12-31' } as const
    expect(periodOf(date, 'date')).toBe('2023-12-31')
    expect(periodOf(date, 'calendar-year')).toBe('2023')
  })
})

test('the meaning of the year is proposed by how most periods are written', () => {
  expect(proposeMeaning([{ form: 'school-year', year: 2022 }, { form: 'school-year', year: 2023 }, { form: 'year', year: 2021 }])).toBe('school-year-start')
  expect(proposeMeaning([{ form: 'date', year: 2022, date: '2022-12-31' }])).toBe('date')
  expect(proposeMeaning([])).toBe('calendar-year')
})
