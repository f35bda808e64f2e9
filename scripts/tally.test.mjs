import { describe, expect, test } from 'vitest'
import { add, closingLine, oneStep, tallyPlaywright, tallyVitest } from './tally.mjs'

describe('tallyVitest', () => {
  test('counts passed and failed tests', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] }] }
    expect(tallyVitest(report, false)).toEqual({ passed: 7, failed: 2 })
  })
  test('counts a test file that could not be loaded as one failure', () => {
    const report = { numPassedTests: 7, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(tallyVitest(report, false)).toEqual({ passed: 7, failed: 1 })
  })
  test('does not believe a report without failures when the runner left with an error', () => {
    expect(tallyVitest({ numPassedTests: 7, numFailedTests: 0, testResults: [] }, false)).toEqual({ passed: 7, failed: 1 })
  })
  test('a missing report is a failure even when the runner left in peace', () => {
    expect(tallyVitest(undefined, true)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('tallyPlaywright', () => {
  test('a flaky test is a failed test', () => {
    expect(tallyPlaywright({ stats: { expected: 30, unexpected: 1, flaky: 2 }, errors: [] }, false)).toEqual({ passed: 30, failed: 3 })
  })
  test('an error outside any test counts', () => {
    expect(tallyPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] }, false)).toEqual({ passed: 0, failed: 1 })
  })
})

test('the closing line adds all runners up', () => {
  // 1 + 7 passed, 1 failed
  expect(closingLine(add(oneStep(true), { passed: 7, failed: 1 }))).toBe('8 passed, 1 failed')
})
