import type { Browser } from '@playwright/test'
import { compareRow, type Row } from './support/row.ts'
import type { Stage } from './support/stage.ts'

/** Pages of each kind, in turns; the first of each warms up the browser's caches. */
const ROUNDS = 9

/** The first drawing of a flow map of 53 × 53 Kreise, from the data in hand to the ribbons on the screen, against a bare MapLibre line layer of the same flows. */
export async function bench(stage: () => Promise<Stage>): Promise<readonly Row[]> {
  const { browser, pages } = await stage()
  const times = { bare: [] as number[], ours: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = { bare: await drawn(browser, `${pages}flowBare.html`), ours: await drawn(browser, `${pages}flowOurs.html`) }
    if (round === 0) continue
    times.bare.push(next.bare)
    times.ours.push(next.ours)
  }
  return [compareRow('first drawing of 2,756 flows between 53 Kreise : bare MapLibre line layer', times.ours, times.bare, 1.2)]
}

/** Milliseconds that a page says it took. */
async function drawn(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  await page.goto(url)
  const said = await page.waitForFunction(() => (window as unknown as { drawn?: number }).drawn, undefined, { timeout: 120_000 })
  const time = (await said.jsonValue()) ?? Number.NaN
  await context.close()
  return time
}
