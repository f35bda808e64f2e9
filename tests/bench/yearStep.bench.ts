import type { Browser, Page } from '@playwright/test'
import { YEARS } from './pages/years.ts'
import { budgetRow, compareRow, type Row } from './support/row.ts'
import type { Stage } from './support/stage.ts'

/**
 * Rounds through all years on one pair of pages; the first two warm up. A page is a tenth faster or slower than another for as long as it lives (where its memory lies, which
 * core it is on): few areas, whose step takes little more than a millisecond, are measured on several pairs.
 */
const WARM = 2
const SETS = [
  { set: 'kreise', areas: '112', pairs: 6, rounds: 6 },
  { set: 'germany', areas: '11,299', pairs: 1, rounds: 4 },
] as const
/** Nothing may hold the main thread longer, in milliseconds. */
const LONGEST = 50

/**
 * A year step through our map against a bare loop of `setFeatureState` over all areas, both until MapLibre has issued the frame;
 * and the longest task on the main thread while the years are played.
 */
export async function bench(stage: () => Promise<Stage>): Promise<readonly Row[]> {
  const { browser, pages } = await stage()
  const rows: Row[] = []
  for (const { set, areas, pairs, rounds } of SETS) {
    const times = { bare: [] as number[], ours: [] as number[] }
    let longest = 0
    for (let pair = 0; pair < pairs; pair += 1) {
      const bare = await open(browser, `${pages}stepBare.html?set=${set}`)
      const ours = await open(browser, `${pages}stepOurs.html?set=${set}`)
      for (let round = 0; round < rounds; round += 1) {
        const next = { bare: await stepThrough(bare), ours: await stepThrough(ours) }
        if (round < WARM) continue
        times.bare.push(...next.bare)
        times.ours.push(...next.ours)
      }
      longest = Math.max(longest, await longestTask(ours))
      await Promise.all([bare.context().close(), ours.context().close()])
    }
    rows.push(compareRow(`year step, ${areas} areas : bare setFeatureState over all`, times.ours, times.bare, 1))
    rows.push(budgetRow(`longest task of a year step, ${areas} areas`, longest, LONGEST, 'ms'))
  }
  return rows
}

interface Stepper {
  step(year: number): number
  stepPage(year: number): void
  rest(): Promise<void>
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage()
  // tsx wraps named functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (f) => f')
  await page.goto(url)
  await page.waitForFunction(() => 'step' in window, undefined, { timeout: 120_000 })
  return page
}

/** Milliseconds of every step; each begins when the frame before it is drawn. */
function stepThrough(page: Page): Promise<number[]> {
  return page.evaluate(async (years) => {
    const bench = window as unknown as Stepper
    const times: number[] = []
    for (let year = 0; year < years; year += 1) {
      times.push(bench.step(year))
      await bench.rest()
    }
    return times
  }, YEARS)
}

/** The browser's own word for it (Long Tasks API), while the page steps through the years; tasks below 50 ms are not reported and count as nothing. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(async (years) => {
    const bench = window as unknown as Stepper
    let longest = 0
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    })
    await bench.rest()
    observer.observe({ type: 'longtask' })
    for (let year = 0; year < years; year += 1) {
      await new Promise((resolve) => setTimeout(resolve))
      bench.stepPage(year)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      await bench.rest()
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
    observer.disconnect()
    return longest
  }, YEARS)
}
