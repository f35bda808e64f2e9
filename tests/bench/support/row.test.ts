import { expect, test } from 'vitest'
import { budgetRow, compareRow, holds, median, table } from './row.ts'

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([1, 4, 2, 10])).toBe(3)
  expect(() => median([])).toThrow(RangeError)
})

test('a ratio of medians holds up to and including its limit', () => {
  const row = compareRow('picture', [130, 90, 200], [100, 100, 100], 1.3)
  expect(row).toEqual({ name: 'picture', measured: '130 ms against 100 ms', ratio: 1.3, limit: 1.3 })
  expect(holds(row)).toBe(true)
  expect(holds(compareRow('picture', [131], [100], 1.3))).toBe(false)
})

test('a budget is kept when the value is at most the budget', () => {
  expect(holds(budgetRow('script', 130, 130, 'kB'))).toBe(true)
  expect(table([budgetRow('script', 131, 130, 'kB')]).split('\n')[1]).toMatch(/^script\s+131 of 130 kB\s+1\.01\s+≤ 1\.00\s+NOT OK$/)
})
