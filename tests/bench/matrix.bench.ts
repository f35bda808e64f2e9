import type { Browser, Page } from '@playwright/test'
import { compareRow, type Row } from './support/row.ts'
import type { Stage } from './support/stage.ts'

/** Rounds of drawing; the first two warm up. */
const WARM = 2
const ROUNDS = 12

/**
 * A matrix of 100 programmes × 60 sites against a bare HTML table of the same cells: from nothing to the painted frame, and a pointer that passes over its fields
 * while row and column light up.
 */
export async function bench(stage: () => Promise<Stage>): Promise<readonly Row[]> {
  const { browser, pages } = await stage()
  const bare = await open(browser, `${pages}matrixBare.html`)
  const ours = await open(browser, `${pages}matrixOurs.html`)
  const draw = { bare: [] as number[], ours: [] as number[] }
  const hover = { bare: [] as number[], ours: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = { bare: await drawn(bare), ours: await drawn(ours) }
    if (round < WARM) continue
    draw.bare.push(next.bare)
    draw.ours.push(next.ours)
  }
  for (let round = 0; round < 3; round += 1) {
    hover.bare.push(...(await hovered(bare)))
    hover.ours.push(...(await hovered(ours)))
  }
  await Promise.all([bare.context().close(), ours.context().close()])
  return [
    compareRow('first render, matrix of 100 × 60 : bare table', draw.ours, draw.bare, 2),
    compareRow('hover in the matrix of 100 × 60 : bare table', hover.ours, hover.bare, 1.5),
  ]
}

interface Drawer {
  clear(): void
  draw(): Promise<number>
  hover(): Promise<number[]>
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage()
  // tsx wraps named functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (f) => f')
  await page.goto(url)
  await page.waitForFunction(() => 'draw' in window)
  return page
}

const drawn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const drawer = window as unknown as Drawer
    drawer.clear()
    return await drawer.draw()
  })

const hovered = (page: Page): Promise<number[]> => page.evaluate(async () => await (window as unknown as Drawer).hover())
