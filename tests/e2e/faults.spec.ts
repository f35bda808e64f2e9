import type { Page } from '@playwright/test'
import { quietNetwork } from './support/quietNetwork.ts'
import { expect, test } from './support/test.ts'

/** A cube, and the opening that has a copy of it. */
const CUBE = /\/data\/(cubes\/|regions\/[^/]+\/opening\.json)/
const BORDERS = /\/data\/regions\/[^/]+\/(kreise\.geojson|opening\.json)/
/** Chromium notes a failed request on the console, whatever the page makes of it. */
const NOTED = /Failed to load resource/

const replace = (page: Page, files: RegExp, body: (original: string) => string) =>
  page.route(files, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: body(await response.text()) })
  })

test.describe('a data file is not what it should be', () => {
  test('a missing cube: a sentence that names it, and everything else goes on', async ({ page, explore, guard }) => {
    guard.allow(NOTED)
    await page.route(CUBE, (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.goto('./?region=grossraum-braunschweig')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('cubes/grossraum-braunschweig/')
    await expect(alert).toContainText('fehlt')
    await expect(explore.indicator).toBeEnabled()
    await expect(explore.region).toBeEnabled()
    await page.unroute(CUBE)
    await alert.getByRole('button', { name: 'Erneut versuchen' }).click()
    await explore.ready()
    await expect(explore.sentence).toContainText('Großraum Braunschweig')
  })

  test('a server that answers everything with its start page', async ({ page }) => {
    await page.route(CUBE, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Start</title>' }))
    await page.goto('./?region=grossraum-braunschweig')
    await expect(page.getByRole('alert')).toContainText('fehlt')
  })

  test('a cube that was cut off', async ({ page }) => {
    await replace(page, CUBE, (text) => text.slice(0, text.length / 2))
    await page.goto('./?region=grossraum-braunschweig')
    await expect(page.getByRole('alert')).toContainText('unvollständig')
  })

  test('a cube of a foreign version is refused, never guessed at', async ({ page, explore }) => {
    await replace(page, CUBE, (text) => text.replace(/"contract":"\d+"/, '"contract":"99"'))
    await page.goto('./?region=grossraum-braunschweig')
    await expect(page.getByRole('alert')).toContainText('anderen Fassung')
    await expect(explore.areas).toBeHidden()
  })

  test('missing borders: the map says so, the numbers stay', async ({ page, explore, guard }) => {
    guard.allow(NOTED)
    await page.route(BORDERS, (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.goto('./?region=grossraum-braunschweig&panel=table')
    await expect(page.getByRole('alert')).toContainText('kreise.geojson')
    await expect(explore.sentence).toContainText('Großraum Braunschweig')
    await expect(page.getByRole('table')).toContainText('Helmstedt')
  })

  test('no catalogue: a page that says what to do, and does it', async ({ page, explore, guard }) => {
    guard.allow(NOTED)
    await page.route('**/data/catalogue.json*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText('catalogue.json')
    await page.unroute('**/data/catalogue.json*')
    await page.getByRole('button', { name: 'Erneut versuchen' }).click()
    await explore.ready()
  })

  test('hostile names are shown as text and do nothing', async ({ page, explore }) => {
    await replace(page, /\/data\/regions\/[^/]+\/(region|opening)\.json/, (text) => text.replaceAll('"short":"', '"short":"<img src=x onerror=window.hacked=1>'))
    await explore.open('?region=grossraum-braunschweig&areas=03154')
    await explore.tab('Rangfolge').click()
    await expect(page.getByRole('tabpanel')).toContainText('<img src=x')
    await explore.tab('Tabelle').click()
    await page.mouse.move(400, 400)
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
    await expect(page.locator('img[src="x"]')).toHaveCount(0)
  })
})

test.describe('the network goes away', () => {
  test('a chart whose code does not arrive says so in its place, beside a map that works, and comes when it is asked for again', async ({ page, explore, guard }) => {
    guard.allow(/Failed to load resource|ERR_|TrendChart/)
    await page.route(/assets\/TrendChart-[^/]+\.js/, (route) => route.abort())
    await explore.open('?region=grossraum-braunschweig')
    const panel = page.getByRole('tabpanel', { name: 'Verlauf' })
    await expect(panel.getByRole('alert')).toBeVisible()
    await explore.clickArea('Helmstedt')
    await expect(explore.sentence).toContainText('Im Landkreis Helmstedt')
    await page.unrouteAll()
    await panel.getByRole('button').click()
    await expect(panel.locator('svg').first()).toBeVisible()
    // The panel took the focus from the button that went, and is still reached by Tab.
    await expect(panel).toBeFocused()
    await expect(panel).toHaveAttribute('tabindex', '0')
  })

  test('an opening that does not come keeps neither the catalogue nor the controls', async ({ page, explore }) => {
    // Never answered: the reader goes on without.
    await page.route(/opening\.json/, () => undefined)
    // Long before the app comes by itself.
    const catalogue = page.waitForRequest(/data\/catalogue\.json/, { timeout: 2500 })
    await page.goto('./?region=grossraum-braunschweig')
    await catalogue
    await expect(explore.sentence).toContainText('Großraum Braunschweig')
    await explore.webGl()
  })

  for (const { button, code, shows } of [
    { button: 'Datenblatt', code: 'PaperPanel', shows: 'Formel' },
    { button: 'Daten laden', code: 'DownloadChoices', shows: 'CSV' },
    { button: 'Bild', code: 'PicturePanel', shows: 'PNG' },
  ]) {
    test(`a window whose code does not arrive (${button}) says so in itself, and is filled when it is asked for again`, async ({ page, explore, guard }) => {
      guard.allow(/Failed to load resource|ERR_/)
      await explore.open('?region=grossraum-braunschweig')
      await explore.webGl()
      await page.route(new RegExp(`assets/${code}-`), (route) => route.abort())
      await page.getByRole('button', { name: button, exact: true }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('alert')).toBeVisible()
      await page.unrouteAll()
      await dialog.getByRole('alert').getByRole('button').click()
      await expect(dialog.getByText(shows).first()).toBeVisible()
      await expect(dialog.getByRole('alert')).toHaveCount(0)
      // Its style came, too, where it has one of its own.
      expect(await page.evaluate(unreadStyles)).toEqual([])
      // The button that asked again is gone; the window itself has the focus, and gives it back.
      await expect(dialog).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(page.getByRole('button', { name: button, exact: true })).toBeFocused()
    })
  }

  test('what is there stays usable, what is not is named, and the way back works', async ({ page, explore, context, guard }) => {
    guard.allow(NOTED)
    await explore.open('?region=grossraum-braunschweig')
    await explore.webGl()
    await quietNetwork(page)
    await context.setOffline(true)
    await expect(page.getByRole('status').filter({ hasText: 'Keine Verbindung' })).toBeVisible()
    await explore.clickArea('Helmstedt')
    await expect(explore.sentence).toContainText('Im Landkreis Helmstedt')
    await explore.region.selectOption({ label: 'Sachsen-Anhalt' })
    await expect(page.getByRole('alert')).toContainText('Verbindung')
    await context.setOffline(false)
    await expect(explore.sentence).toContainText('Sachsen-Anhalt')
  })
})

/** Runs in the page: addresses of the styles that are named and did not arrive; a browser keeps one that failed as a sheet nobody may read. */
function unreadStyles(): string[] {
  const readable = (sheet: CSSStyleSheet | null) => {
    try {
      return sheet !== null && sheet.cssRules.length > 0
    } catch {
      return false
    }
  }
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(({ sheet }) => !readable(sheet)).map(({ href }) => href)
}
