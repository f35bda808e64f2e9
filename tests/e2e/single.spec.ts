import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from '@playwright/test'
import { below, TOOL } from '../../scripts/place.mjs'
import { seriousFindings } from './support/axe.ts'
import { rowOf } from './support/downloadedWorkbook.ts'
import { Explore } from './support/explore.ts'
import { Guard } from './support/guard.ts'
import { expect, test } from './support/test.ts'

/** One file on a stick, opened by double click: whatever is done with it, nothing is ever fetched. */
test.describe.configure({ mode: 'serial' })

let folder = ''
let address = ''
let context: BrowserContext
let page: Page
let guard: Guard
let asked: string[] = []

test.beforeAll(async ({ browser }) => {
  folder = mkdtempSync(join(tmpdir(), 'schulwege-single-'))
  execFileSync(process.execPath, [TOOL.tsx, below('scripts/single/main.ts'), '--region', 'grossraum-braunschweig', '--out', folder], { cwd: below() })
  address = pathToFileURL(join(folder, 'schulwege-grossraum-braunschweig.html')).href
  context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 720 } })
  context.on('request', (request) => asked.push(request.url()))
  page = await context.newPage()
  guard = await Guard.watch(page, 'null')
})
test.afterAll(async () => {
  await context.close()
  rmSync(folder, { recursive: true, force: true })
})
test.beforeEach(() => {
  asked = []
})
test.afterEach(() => {
  // The file itself, and what is written into it.
  expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:') && url.replace(/[?#].*$/, '') !== address)).toEqual([])
  expect(guard.found).toEqual([])
})

test('map, trend, ranking and table of the one region that is in it; the address keeps what was chosen', async () => {
  const explore = new Explore(page)
  await page.goto(address)
  await explore.ready()
  await expect(explore.region.getByRole('option')).toHaveText(['Großraum Braunschweig'])
  await expect(page.getByRole('contentinfo')).toContainText('Einzeldatei: nur Großraum Braunschweig · Datenstand')
  await expect(page.getByRole('tabpanel', { name: 'Verlauf' }).locator('svg').first()).toBeVisible()
  await explore.clickArea('Helmstedt')
  await expect(explore.sentence).toContainText('Im Landkreis Helmstedt')
  await expect(page).toHaveURL(/areas=/)
  await page.reload()
  await explore.ready()
  await expect(explore.sentence).toContainText('Im Landkreis Helmstedt')
  await page.goBack()
  await expect(explore.sentence).not.toContainText('Landkreis Helmstedt')
  await explore.tab('Tabelle').click()
  await expect(page.getByRole('table')).toContainText('Helmstedt')
  expect(await seriousFindings(page)).toEqual([])
})

test('the other pages have what they need, and Offline says what the file is', async () => {
  for (const name of ['Angebote', 'Übergänge']) {
    await page.getByRole('link', { name }).click()
    await expect(page.getByRole('region', { name: 'In einem Satz' })).toBeVisible()
  }
  await page.goto(`${address}?page=data&section=offline`)
  await expect(page.getByText('Andere Regionen sind nicht darin.')).toBeVisible()
  await page.goto(`${address}?page=data&section=requests`)
  await expect(page.getByText(/Keine hat diese Adresse verlassen/)).toBeVisible()
})

test('CSV, XLSX and the published file can be taken along, without the folder of the file in them', async () => {
  const explore = new Explore(page)
  await page.goto(`${address}?indicator=ohne-hauptschulabschluss-anteil&period=2015&areas=03154`)
  await explore.ready()
  await page.getByRole('main').getByText('Daten laden', { exact: true }).click()
  const [csv] = await Promise.all([page.waitForEvent('download'), explore.button(/CSV/).click()])
  const text = readFileSync(await csv.path(), 'utf8')
  expect(text).toContain('Helmstedt')
  expect(text).toContain('schulwege-grossraum-braunschweig.html?')
  expect(text).not.toContain(folder)
  const [book] = await Promise.all([page.waitForEvent('download'), explore.button(/XLSX/).click()])
  expect(await rowOf(book, '03154', '2015')).toEqual(expect.arrayContaining([8.78, 73, 831]))
  await page.goto(`${address}?page=data`)
  await page.getByRole('button', { name: /^Daten laden: / }).first().click()
  const [json] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /JSON-stat/ }).click()])
  expect(JSON.parse(readFileSync(await json.path(), 'utf8'))).toMatchObject({ class: 'dataset', extension: { region: 'grossraum-braunschweig' } })
})

test('the prepared deck is presented, with a second window in step', async () => {
  await page.goto(`${address}?page=offering&section=bbs-braunschweig&region=grossraum-braunschweig&deck=grossraum-bbs&slide=1`)
  const headline = page.getByRole('heading', { level: 1 }).and(page.locator('.meeting-headline'))
  await expect(headline).toContainText('Was die acht Kommunen')
  const opening = context.waitForEvent('page')
  await page.keyboard.press('p')
  const desk = await opening
  await expect(desk.getByText('Beide Fenster laufen im Gleichschritt.')).toBeVisible()
  await desk.getByRole('button', { name: 'Nächste Folie' }).click()
  await expect(headline).toContainText('Fachinformatik: wo der Bildungsgang fehlt')
  await page.keyboard.press('End')
  await expect(desk.getByRole('region', { name: 'Jetzt · 3 / 3' })).toBeVisible()
  await desk.close()
})

test('own figures are read by a worker that is in the file, too', async () => {
  await page.goto(`${address}?page=data&section=own`)
  const content = ['Landkreis;Jahr;Abgehende insgesamt;ohne Abschluss', ...[2021, 2022, 2023].map((year) => `Helmstedt;${year};660;42`)].join('\n')
  await page.getByLabel(/Datei wählen/).setInputFiles({ name: 'abgehende.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
  await expect(page.getByRole('main').getByRole('combobox', { name: 'Gebiet (Schlüssel oder Name)' })).toHaveValue('0')
})
