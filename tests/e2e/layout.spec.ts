import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

interface Box {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Boxes of the page's large parts and of every control that can be seen, in pixels of the document. */
async function boxes(page: Page): Promise<{ parts: Box[]; controls: Box[]; width: number; scrolls: boolean; blank: number }> {
  return await page.evaluate(() => {
    const box = (element: Element, name: string) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { name, left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY }
    }
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1
    const nameOf = (element: Element) => `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(0, 50)
    const parts = [...document.querySelectorAll('header:not(main header), main > *, footer')].filter(seen)
    const controls = [...document.querySelectorAll('a[href], button, select, input, summary, [role=tab]')].filter(seen)
    return {
      parts: parts.map((element) => box(element, `${element.tagName.toLowerCase()}.${element.className}`)),
      // What lies in a scrolling table is reached by scrolling it.
      controls: controls.filter((element) => element.closest('[role=tabpanel], .visually-hidden, .skip-link') === null && !element.matches('.skip-link, .visually-hidden')).map((element) => box(element, nameOf(element))),
      width: document.documentElement.clientWidth,
      scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      blank: document.documentElement.scrollHeight - Math.max(innerHeight, ...parts.map((element) => element.getBoundingClientRect().bottom + scrollY)),
    }
  })
}

const overlap = (a: Box, b: Box) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1

async function expectTidy(page: Page): Promise<void> {
  const { parts, controls, width, scrolls, blank } = await boxes(page)
  expect(scrolls, 'the page scrolls sideways').toBe(false)
  expect(controls.filter(({ left, right }) => left < -1 || right > width + 1), 'controls beyond the edge').toEqual([])
  expect(parts.length).toBeGreaterThan(4)
  expect(blank, 'empty paper below the foot').toBeLessThanOrEqual(1)
  const crossing = parts.flatMap((a, at) => parts.slice(at + 1).filter((b) => overlap(a, b)).map((b) => `${a.name} × ${b.name}`))
  expect(crossing, 'large parts that overlap').toEqual([])
}

/** Text that is cut off by its own box, where no scroll bar and no ellipsis says so. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, p, label, button, summary, legend, th, .field-label')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden, svg, .map-hidden, .map-area-list') === null)
      .filter((element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
        const hides = overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden' || overflowY === 'clip'
        return hides && textOverflow !== 'ellipsis' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      })
      .map((element) => element.textContent),
  )

const SIZES = [
  { name: 'projector', width: 1280, height: 720 },
  { name: 'desk', width: 1920, height: 1080 },
  { name: 'phone', width: 390, height: 844 },
] as const

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
