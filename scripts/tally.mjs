/**
 * Adds up what the runners report. Pure: reports in, counts out.
 * @typedef {{ passed: number, failed: number }} Tally
 */

/** @returns {Tally} */
export const add = (/** @type {Tally} */ a, /** @type {Tally} */ b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed })

/** A step that is one question: types, lint, directions, data, build. @returns {Tally} */
export const oneStep = (/** @type {boolean} */ ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** A runner that left with an error but names no failed test has failed all the same: a crash, a time limit, an unhandled error. */
const honest = (/** @type {Tally} */ tally, /** @type {boolean} */ ok) => (ok || tally.failed > 0 ? tally : add(tally, oneStep(false)))

/**
 * Counts a report of `vitest --reporter=json`. A test file that could not even be loaded counts as one failure.
 * @param {{ numPassedTests?: number, numFailedTests?: number, testResults?: { status: string, assertionResults: { status: string }[] }[] } | undefined} report
 * @param {boolean} ok whether the runner ended without an error
 * @returns {Tally}
 */
export function tallyVitest(report, ok) {
  if (report === undefined) return oneStep(false)
  const unloaded = (report.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  return honest({ passed: report.numPassedTests ?? 0, failed: (report.numFailedTests ?? 0) + unloaded }, ok)
}

/**
 * Counts a report of `playwright --reporter=json`. A test that only passed at a second try counts as failed: flaky is red.
 * @param {{ stats?: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] } | undefined} report
 * @param {boolean} ok whether the runner ended without an error
 * @returns {Tally}
 */
export function tallyPlaywright(report, ok) {
  if (report?.stats === undefined) return oneStep(false)
  const { expected, unexpected, flaky } = report.stats
  return honest({ passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0) }, ok)
}

/** The closing line. */
export const closingLine = (/** @type {Tally} */ { passed, failed }) => `${passed} passed, ${failed} failed`
