import { expect, test } from './support/test.ts'
import { cutOff, expectTidy, SIZES } from './support/tidy.ts'

const VIEWS = {
  first: '?region=grossraum-braunschweig',
  highlighted: '?region=niedersachsen&areas=03154,03101,03159&by=geschlecht:weiblich&panel=ranking',
  helmstedt: '?region=helmstedt&level=gemeinden&indicator=altersgruppe-anteil&panel=table',
  categories: '?region=niedersachsen&indicator=dkbm-modul&areas=03154',
  english: '?region=nordrhein-westfalen&lang=en&theme=contrast',
}

for (const size of SIZES) {
  for (const [view, search] of Object.entries(VIEWS)) {
    test(`nothing is cut off and nothing overlaps: ${view} on a ${size.name}`, async ({ page, explore }, info) => {
      await page.setViewportSize(size)
      await explore.open(search)
      await explore.webGl()
      await page.screenshot({ path: info.outputPath(`${view}-${size.width}x${size.height}.png`), fullPage: true })
      await expectTidy(page)
      expect(await cutOff(page)).toEqual([])
    })
  }
}

test('on a projector everything that answers the question is in sight without scrolling', async ({ page, explore }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await explore.open('?region=grossraum-braunschweig&areas=03154')
  for (const part of [explore.headline, explore.sentence, explore.frame, explore.indicator, explore.period, explore.tab('Verlauf'), explore.button('Datenblatt')]) {
    await expect(part).toBeInViewport({ ratio: 0.99 })
  }
})

test('the map is the largest thing on the page', async ({ page, explore }) => {
  await explore.open('?region=grossraum-braunschweig')
  const area = async (locator: typeof explore.frame) => {
    const box = await locator.boundingBox()
    return (box?.width ?? 0) * (box?.height ?? 0)
  }
  expect(await area(explore.frame)).toBeGreaterThan(await area(page.getByRole('tabpanel')))
})

test('200 % zoom: half the window, twice the size', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2, locale: 'de-DE', ...(baseURL === undefined ? {} : { baseURL }) })
  const page = await context.newPage()
  await page.goto('./?region=grossraum-braunschweig&areas=03154')
  await expect(page.getByRole('listbox', { name: 'Gebiete der Karte' })).toBeVisible()
  await expectTidy(page)
  expect(await cutOff(page)).toEqual([])
  await context.close()
})

test('text at 200 %: twice as large, nothing lost', async ({ page, explore, context }) => {
  // The reader's own setting of the browser, which media queries in rem follow as well.
  const session = await context.newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  await explore.open('?region=grossraum-braunschweig&areas=03154')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
  await expectTidy(page)
  expect(await cutOff(page)).toEqual([])
})

test('nothing jumps while first picture, app and MapLibre take turns', async ({ page, explore }) => {
  await page.addInitScript(() => {
    const record = { shift: 0 }
    Object.assign(globalThis, { record })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) record.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await explore.open('?region=niedersachsen')
  await explore.webGl()
  const shift = await page.evaluate(() => (globalThis as unknown as { record: { shift: number } }).record.shift)
  expect(shift).toBeLessThanOrEqual(0.02)
})

test('on paper: the picture with its sources, without the controls', async ({ page, explore }, info) => {
  await explore.open('?region=grossraum-braunschweig&areas=03154')
  await page.emulateMedia({ media: 'print' })
  // What the browser says before it prints; emulation alone does not.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(explore.headline).toBeVisible()
  await expect(explore.sentence).toBeVisible()
  await expect(explore.frame).toHaveAttribute('data-map', 'svg')
  await expect(explore.frame.getByRole('img')).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('Quellen')
  for (const control of [explore.region, explore.choice('Geschlecht'), explore.period, explore.button('Link kopieren')]) await expect(control).toBeHidden()
  await page.screenshot({ path: info.outputPath('print.png'), fullPage: true })
})
