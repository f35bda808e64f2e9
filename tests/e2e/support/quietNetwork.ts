import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** Long enough between two files that are fetched one after the other. */
const QUIET = 1000

/** Waits until nothing has been asked for or has arrived for a while; "networkidle" is said once, and what begins later is not waited for. */
export async function quietNetwork(page: Page): Promise<void> {
  let last = Date.now()
  const note = () => {
    last = Date.now()
  }
  page.on('request', note)
  page.on('requestfinished', note)
  await expect.poll(() => Date.now() - last).toBeGreaterThan(QUIET)
  page.off('request', note)
  page.off('requestfinished', note)
}
