import { seriousFindings } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const VIEWS = {
  'the first view': '?region=grossraum-braunschweig',
  'areas highlighted and a breakdown': '?region=grossraum-braunschweig&areas=03154,03101&by=geschlecht:weiblich',
  'the ranking': '?region=niedersachsen&panel=ranking&areas=03154',
  'the table': '?region=niedersachsen&panel=table',
  'a categorical map': '?region=niedersachsen&indicator=dkbm-modul',
  'Helmstedt': '?region=helmstedt',
  'Sachsen-Anhalt, diverging classes': '?region=sachsen-anhalt&classes=diverging',
  'Nordrhein-Westfalen in English': '?region=nordrhein-westfalen&lang=en',
  'high contrast': '?region=grossraum-braunschweig&theme=contrast&areas=03154',
  'a link that has aged': '?region=grossraum-braunschweig&indicator=abgeschafft',
}

for (const [name, search] of Object.entries(VIEWS)) {
  test(`axe finds nothing serious: ${name}`, async ({ explore, page }) => {
    await explore.open(search)
    await explore.webGl()
    expect(await seriousFindings(page)).toEqual([])
  })
}

const DATA = {
  'the catalogue': '?page=data',
  'the data package': '?page=data&section=package&region=helmstedt',
  'the data flow': '?page=data&section=flow',
  'the data flow in English, high contrast': '?page=data&section=flow&region=sachsen-anhalt&lang=en&theme=contrast',
  'no data flow': '?page=data&section=flow&region=niedersachsen',
  'the cooperation': '?page=data&section=cooperation&region=nordrhein-westfalen',
  'what has changed': '?page=data&section=changes',
  'the requests': '?page=data&section=requests',
  'a section that does not exist': '?page=data&section=abgeschafft',
}

for (const [name, search] of Object.entries(DATA)) {
  test(`axe finds nothing serious: Daten, ${name}`, async ({ page, guard: _watched }) => {
    await page.goto(`./${search}`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await expect(page.getByText(/Daten werden geladen|Loading data/)).toBeHidden()
    expect(await seriousFindings(page)).toEqual([])
  })
}

test('axe finds nothing serious: Daten, files of an indicator, a fault, a phone', async ({ page, guard }) => {
  guard.allow(/Failed to load resource/)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./?page=data&region=helmstedt')
  await page.getByRole('button', { name: /^Daten laden: / }).first().click()
  await expect(page.getByRole('dialog')).toContainText('XLSX')
  expect(await seriousFindings(page)).toEqual([])
  await page.route('**/data/changes.json*', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./?page=data&section=changes')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
})

test('axe finds nothing serious: MapLibre and hover', async ({ explore, page }) => {
  await explore.open('?region=grossraum-braunschweig')
  await explore.webGl()
  const box = await explore.frame.boundingBox()
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  await expect(page.locator('.map-tooltip')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
})

test('axe finds nothing serious: list of indicators, settings, paper, downloads', async ({ explore, page }) => {
  await explore.open('?region=grossraum-braunschweig')
  await explore.webGl()
  await explore.indicator.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByText('Darstellung', { exact: true }).click()
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await explore.button('Datenblatt').click()
  await expect(page.getByRole('dialog')).toContainText('Formel')
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('main').getByText('Daten laden', { exact: true }).click()
  expect(await seriousFindings(page)).toEqual([])
})

/** A cube, and the opening that has a copy of it. */
const CUBE = /\/data\/(cubes\/|regions\/[^/]+\/opening\.json)/

test('axe finds nothing serious: no map, a missing file, no catalogue, loading', async ({ page, guard, explore }) => {
  guard.allow(/Failed to load resource/)
  await page.goto('./?region=nordrhein-westfalen&indicator=bildungsnetzwerke')
  await expect(page.getByText('Für diesen Indikator gibt es keine Karte')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await page.route(CUBE, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./?region=sachsen-anhalt')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await page.unroute(CUBE)
  await page.route('**/data/catalogue.json*', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./?region=sachsen-anhalt')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await page.unroute('**/data/catalogue.json*')
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(CUBE, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./?region=helmstedt')
  await expect(page.getByText('Daten werden geladen')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  release()
  await explore.ready()
})

test('axe finds nothing serious on a phone', async ({ explore, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await explore.open('?region=helmstedt&areas=031545404')
  await explore.webGl()
  expect(await seriousFindings(page)).toEqual([])
})
