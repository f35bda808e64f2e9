import type { Page } from '@playwright/test'
import type { RegionMapElement } from '@/view/map/RegionMap.tsx'
import { expect, test } from './support/test.ts'

/** The five regions, with the number of areas on their first map. */
const REGIONS = [
  { id: 'grossraum-braunschweig', name: 'Großraum Braunschweig', areas: 8 },
  { id: 'sachsen-anhalt', name: 'Sachsen-Anhalt', areas: 14 },
  { id: 'helmstedt', name: 'Helmstedt', areas: undefined },
  { id: 'nordrhein-westfalen', name: 'Nordrhein-Westfalen', areas: 53 },
  { id: 'niedersachsen', name: 'Niedersachsen', areas: 45 },
] as const

for (const { id, name, areas } of REGIONS) {
  test(`${name} opens with figures, a sentence and a map in both canvases`, async ({ explore }) => {
    await explore.open(`?region=${id}`)
    await expect(explore.region).toHaveValue(id)
    await expect(explore.sentence).toContainText(/\d/)
    if (areas !== undefined) await expect(explore.areas.getByRole('option').first()).toHaveAttribute('aria-setsize', String(areas))
    await explore.webGl()
  })
}

test('another region is one choice away and leaves nothing of the first behind', async ({ explore }) => {
  await explore.open('?region=grossraum-braunschweig&areas=03154')
  await explore.region.selectOption({ label: 'Sachsen-Anhalt' })
  await expect(explore.sentence).toContainText('Sachsen-Anhalt')
  await expect(explore.areas.getByRole('option').first()).toHaveAttribute('aria-setsize', '14')
  await expect(explore.sentence).not.toContainText('Helmstedt')
})

test('one WebGL context serves page after page, and lies under its names in a frame of another size', async ({ explore, page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    const world = globalThis as unknown as { contexts: number }
    world.contexts = 0
    // All overloads of one method.
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: Parameters<typeof getContext>) {
      if (args[0] === 'webgl2') world.contexts += 1
      return getContext.apply(this, args)
    } as typeof getContext
  })
  const canvas = () =>
    page.evaluate(() => {
      const [frame, drawn] = [document.querySelector('.region-map'), document.querySelector('.region-map canvas')]
      return frame && drawn ? { room: drawn.clientHeight, frame: frame.clientHeight } : undefined
    })
  await explore.open('?region=niedersachsen')
  await explore.webGl()
  const before = (await canvas())?.room ?? 0
  await page.getByRole('link', { name: 'Angebote' }).click()
  await explore.webGl()
  await page.getByRole('link', { name: 'Erkunden' }).click()
  await explore.webGl()
  // A little lower: the canvas keeps its size, which is costly to change, and is cut off.
  await page.setViewportSize({ width: 1280, height: 660 })
  await expect.poll(async () => (await canvas())?.frame).toBeLessThan(before)
  await explore.webGl()
  expect(await canvas()).toMatchObject({ room: before })
  await explore.clickArea('Wittmund')
  await expect(explore.sentence).toContainText('Im Landkreis Wittmund')
  // Another region on the same canvas, and larger than it ever was.
  await explore.region.selectOption({ label: 'Sachsen-Anhalt' })
  await page.setViewportSize({ width: 1400, height: 900 })
  await expect.poll(async () => (await canvas())?.room).toBeGreaterThan(before)
  await explore.webGl()
  const after = await canvas()
  expect(after?.room).toBe(after?.frame)
  await expect(page.getByRole('button', { name: 'Ganze Region zeigen' })).toHaveAttribute('aria-disabled', 'true')
  await explore.clickArea('Stendal')
  await expect(explore.sentence).toContainText('Im Landkreis Stendal')
  expect(await page.evaluate(() => (globalThis as unknown as { contexts: number }).contexts)).toBe(1)
})

test('a map that was zoomed shows the next page whole, and what is clicked is what is named there', async ({ explore, page }) => {
  await explore.open('?region=niedersachsen')
  await explore.webGl()
  for (let press = 0; press < 3; press += 1) await page.getByRole('button', { name: 'Vergrößern', exact: true }).click()
  await page.getByRole('link', { name: 'Daten', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Daten/ })).toBeVisible()
  await page.getByRole('link', { name: 'Erkunden', exact: true }).click()
  await explore.webGl()
  await explore.clickArea('Wittmund')
  await expect(explore.sentence).toContainText('Im Landkreis Wittmund')
})

test('what was zoomed before MapLibre is there stays where it is when it comes', async ({ explore, page }) => {
  const arrive = await holdBack(page, /assets\/webGl-[^/]+\.js/)
  await explore.open('?region=niedersachsen')
  for (let press = 0; press < 2; press += 1) await page.getByRole('button', { name: 'Vergrößern', exact: true }).click()
  arrive()
  await explore.webGl()
  await explore.clickArea('Celle')
  await expect(explore.sentence).toContainText('Im Landkreis Celle')
  await page.getByRole('button', { name: 'Ganze Region zeigen' }).click()
  await explore.settled()
  await explore.clickArea('Wittmund')
  await expect(explore.sentence).toContainText('Im Landkreis Wittmund')
})

test('the map can be used before there is an app, which finds what was done', async ({ explore, page }) => {
  const arrive = await holdBack(page, /assets\/app-[^/]+\.js/)
  await page.goto('./?region=niedersachsen')
  await explore.webGl()
  await expect(explore.areas).toBeHidden()
  const place = async () => (await explore.frame.locator('svg text', { hasText: 'Celle' }).boundingBox())?.x ?? 0
  const before = await place()
  const frame = (await explore.frame.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2]
  // Nearer, and to the side: the names go along.
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await page.mouse.down()
  await page.mouse.move(x - 60, y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => Math.abs((await place()) - before)).toBeGreaterThan(30)
  await explore.clickArea('Celle')
  const moved = await place()
  arrive()
  await explore.ready()
  await explore.webGl()
  await expect(explore.sentence).toContainText('Im Landkreis Celle')
  expect(Math.abs((await place()) - moved)).toBeLessThan(3)
  await expect(page.getByRole('button', { name: 'Ganze Region zeigen' })).toHaveAttribute('aria-disabled', 'false')
  await explore.clickArea('Heidekreis')
  await expect(explore.sentence).toContainText('Im Heidekreis')
})

test('pointing at an area tells all that is known of it, on WebGL; its neighbours outside the region say and do nothing', async ({ explore, page }) => {
  await explore.open('?region=grossraum-braunschweig&period=2024')
  await explore.webGl()
  const note = page.locator('.map-tooltip')
  await explore.pointAt('Helmstedt')
  // 68 of 707; 46 of 662 the year before, 9.62 - 6.95.
  for (const words of ['Landkreis Helmstedt', '9,62', '68 von 707', /Rang \d von 8/, '2,67']) await expect(note).toContainText(words)
  await explore.stepTo('2022', 'Vorheriger Zeitraum')
  await explore.pointAt('Peine')
  await expect(note).toContainText('zurückgerechnet')
  // West of Peine lies the Region Hannover, in grey, on the same canvas.
  const grey = () => page.evaluate(() => document.querySelector<RegionMapElement>('.region-map')?.regionMap?.()?.map.queryRenderedFeatures({ layers: ['neighbours'] }).length)
  expect(await grey()).toBeGreaterThan(0)
  const [peine, goslar] = [await explore.placeOf('Peine'), await explore.placeOf('Goslar')]
  const outside = { x: peine.x - 75, y: (peine.y + goslar.y) / 2 }
  await page.mouse.move(outside.x, outside.y, { steps: 3 })
  await expect(note).toBeHidden()
  const before = page.url()
  await page.mouse.click(outside.x, outside.y)
  await explore.settled()
  expect(page.url()).toBe(before)
})

test('Helmstedt has Gemeinden and Samtgemeinden', async ({ explore }) => {
  await explore.open('?region=helmstedt&indicator=bevoelkerung-gemeinden&level=gemeinden')
  const count = () => explore.areas.getByRole('option').first().getAttribute('aria-setsize')
  // 23 Gemeinden and the gemeindefreie Gebiete
  expect(Number(await count())).toBeGreaterThanOrEqual(23)
  await explore.choice('Ebene').selectOption('samtgemeinden')
  await explore.settled()
  await expect.poll(count).toBe('8')
})

test('a categorical indicator has a legend of categories', async ({ explore, page }) => {
  await explore.open('?region=niedersachsen&indicator=dkbm-modul')
  const legend = page.getByRole('region', { name: 'Legende' })
  await expect(legend).toContainText('Modul 3')
  await expect(legend).toContainText('Modul 2')
})

test('a series of the whole region says why there is no map', async ({ page, explore }) => {
  await page.goto('./?region=nordrhein-westfalen&indicator=bildungsnetzwerke')
  await expect(page.getByText('Für diesen Indikator gibt es keine Karte')).toBeVisible()
  await expect(explore.sentence).toContainText('51')
})

/** Holds a file back until the returned function is called. */
async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(file, async (route) => {
    await held
    await route.continue()
  })
  return arrive
}
