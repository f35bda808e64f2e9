import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import readXlsx from 'read-excel-file/universal'
import { expect, test } from './support/test.ts'
import { cutOff, expectTidy, SIZES } from './support/tidy.ts'

const section = (page: Page, name: string) => page.getByRole('navigation', { name: 'Abschnitte der Seite Daten' }).getByRole('link', { name })
const bytes = async (download: Download) => new Uint8Array(await readFile(await download.path()))

test.describe('the planner on the page Daten', () => {
  test('comes from Erkunden, finds an indicator, reads its paper and goes back', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig&period=2015')
    await page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Daten' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Daten · Großraum Braunschweig')
    await expect(page.getByRole('main')).toBeFocused()
    await page.getByRole('searchbox', { name: 'Suchen' }).fill('ohne Hauptschulabschluss')
    await page.getByRole('combobox', { name: 'Art' }).selectOption('Anteil')
    await expect(page.getByRole('status').filter({ hasText: /von 44 Indikatoren/ })).toBeVisible()
    await page.getByRole('button', { name: 'Datenblatt: Abgehende ohne Hauptschulabschluss (Anteil)' }).click()
    const paper = page.getByRole('dialog', { name: /Datenblatt/ })
    for (const part of ['Formel', 'Lizenz', 'Gebietsstand', '21111-02-06-4']) await expect(paper).toContainText(part)
    await page.keyboard.press('Escape')
    await page.goBack()
    await explore.ready()
    expect(explore.address()).toMatchObject({ period: '2015' })
    expect(explore.address()['page']).toBeUndefined()
  })

  test('takes an indicator away as a workbook: numbers are numbers, the paper lies beside them', async ({ page }) => {
    await page.goto('./?page=data&region=grossraum-braunschweig')
    await page.getByRole('button', { name: 'Daten laden: Abgehende ohne Hauptschulabschluss (Anteil)' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /XLSX/ }).click()])
    expect(download.suggestedFilename()).toBe('schulwege-grossraum-braunschweig-ohne-hauptschulabschluss-anteil.xlsx')
    const [data, paper] = await readXlsx(new Blob([await bytes(download)]))
    expect([data?.sheet, paper?.sheet]).toEqual(['Daten', 'Datenblatt'])
    const helmstedt = data?.data.find((row) => row[0] === '03154' && row[3] === '2023' && row[4] === 'insgesamt')
    // 46 of 662 = 6.95 %
    expect(helmstedt?.slice(5, 9)).toEqual([6.95, '%', 46, 662])
    expect(helmstedt?.[1]).toBe('Landkreis Helmstedt')
    const said = JSON.stringify(paper?.data)
    for (const part of ['Datenlizenz Deutschland', 'dl-de/by-2-0', 'unbekannt', 'rekonstruiert']) expect(said).toContain(part)
  })

  test('takes the whole region away as a data package, with a descriptor that fits its tables', async ({ page }) => {
    await page.goto('./?page=data&section=package&region=grossraum-braunschweig')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Datenpaket laden/ }).click()])
    await expect(page.getByText(/Das Datenpaket ist fertig/)).toBeVisible()
    const files = unzipSync(await bytes(download))
    const descriptor = JSON.parse(strFromU8(files['datapackage.json']!)) as { resources: { name: string; path: string; schema: { fields: { name: string }[] } }[] }
    expect(descriptor.resources.length).toBeGreaterThan(40)
    for (const { path, schema } of descriptor.resources) {
      const [head] = parse(strFromU8(files[path]!), { to: 1 }) as string[][]
      expect(head).toEqual(schema.fields.map(({ name }) => name))
    }
    const gisd = parse(strFromU8(files['data/areas.csv']!), { columns: true }) as { area: string; name: string }[]
    expect(gisd).toContainEqual(expect.objectContaining({ area: '03154', name: 'Landkreis Helmstedt' }))
    expect(Object.keys(files)).toContain('papers.json')
    const offers = descriptor.resources.find(({ name }) => name === 'offering-bbs-braunschweig')
    expect(offers).toMatchObject({ title: expect.stringContaining('Demodaten') })
    const schools = parse(strFromU8(files['data/sites.csv']!), { columns: true }) as { name: string }[]
    expect(schools.length).toBeGreaterThan(15)
  })

  test('takes the metadata for an open-data portal', async ({ page }) => {
    await page.goto('./?page=data&section=package')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /DCAT-AP\.de/ }).click()])
    const metadata = JSON.parse(strFromU8(await bytes(download))) as { '@graph': { '@id': string; '@type': string }[] }
    const told = metadata['@graph'].filter((node) => node['@type'] === 'dcat:Dataset').map((node) => node['@id'])
    expect(told).toEqual(expect.arrayContaining(['#ohne-hauptschulabschluss-anteil', '#offering-schulen-nrw', '#flow-grundschule-weiterfuehrend']))
    // Invented, and so nothing for a portal.
    for (const id of ['#uebergang-duale-ausbildung', '#offering-bbs-braunschweig', '#flow-demo-schulabgang']) expect(told).not.toContain(id)
  })
})

test('the committee sees who supplies what to whom, on a projector without scrolling', async ({ page }) => {
  await page.goto('./?page=data&region=grossraum-braunschweig')
  await section(page, 'Datenfluss').click()
  await expect(page.getByRole('heading', { level: 2, name: 'Datenfluss' })).toBeFocused()
  await expect(page.getByRole('img', { name: /RLSB.* an Stadt Wolfsburg/ })).toBeInViewport({ ratio: 0.99 })
  await expect(page.getByRole('row', { name: /Rechtsgrundlage nicht bekannt/ })).toBeInViewport()
})

test('the list of requests names them all, and none has left the origin', async ({ explore, page }) => {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(request.url()))
  await explore.open('?region=grossraum-braunschweig')
  await explore.webGl()
  await page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Daten' }).click()
  await section(page, 'Anfragen').click()
  await expect(page.getByRole('status').filter({ hasText: 'Keine hat diese Adresse verlassen' })).toBeVisible()
  const listed = await page.getByRole('table').getByRole('rowheader').allTextContents()
  const missing = [...asked].filter((url) => !url.startsWith('blob:') && !url.endsWith('favicon.png')).map((url) => new URL(url)).filter(({ pathname, search }) => !listed.includes(`${pathname}${search}`))
  expect(missing.map(String)).toEqual([])
})

test('a page whose code does not arrive says so, and comes when it is asked for again', async ({ explore, page, guard }) => {
  guard.allow(/Failed to load resource/, /dynamically imported module/)
  await explore.open('?region=grossraum-braunschweig')
  await page.route('**/assets/DataPage-*.js', (route) => route.abort())
  const link = page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Daten' })
  await link.click()
  await expect(page.getByRole('alert')).toContainText('Ein Teil der Anwendung ist nicht angekommen')
  await page.unroute('**/assets/DataPage-*.js')
  await page.getByRole('button', { name: 'Erneut versuchen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Daten')
})

const VIEWS = {
  catalogue: '?page=data&region=helmstedt',
  package: '?page=data&section=package',
  flow: '?page=data&section=flow',
  flowEnglish: '?page=data&section=flow&region=sachsen-anhalt&lang=en&theme=contrast',
  noFlow: '?page=data&section=flow&region=niedersachsen',
  cooperation: '?page=data&section=cooperation&region=sachsen-anhalt',
  changes: '?page=data&section=changes',
  requests: '?page=data&section=requests',
} as const

for (const size of SIZES) {
  test(`nothing is cut off and nothing overlaps: Daten on a ${size.name}`, async ({ page }, info) => {
    await page.setViewportSize(size)
    for (const [view, search] of Object.entries(VIEWS)) {
      await page.goto(`./${search}`)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      await page.screenshot({ path: info.outputPath(`${view}-${size.width}x${size.height}.png`), fullPage: true })
      await expectTidy(page)
      expect(await cutOff(page), view).toEqual([])
    }
  })
}

test('an address of Daten shows no box of Erkunden on its way, and nothing jumps', async ({ page }) => {
  await page.addInitScript(() => {
    const record = { shift: 0, explore: false }
    Object.assign(globalThis, { record })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) record.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    const look = (): void => {
      if (document.querySelector('.explore-stage')?.checkVisibility({ visibilityProperty: true }) === true) record.explore = true
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto('./?page=data&section=flow&region=grossraum-braunschweig')
  await expect(page.getByRole('img', { name: /RLSB/ })).toBeVisible()
  await expect(page).toHaveTitle(/^Datenfluss · Daten/)
  const { shift, explore } = await page.evaluate(() => (globalThis as unknown as { record: { shift: number; explore: boolean } }).record)
  expect(explore).toBe(false)
  expect(shift).toBeLessThanOrEqual(0.1)
})

test('without a connection the page stays, and what is not there yet is named', async ({ page, guard, context }) => {
  guard.allow(/Failed to load resource/, /ERR_INTERNET_DISCONNECTED/)
  await page.goto('./?page=data&region=helmstedt')
  await expect(page.getByRole('article').first()).toBeVisible()
  await context.setOffline(true)
  await section(page, 'Was sich geändert hat').click()
  await expect(page.getByRole('alert')).toContainText('changes.json')
  await section(page, 'Datenfluss').click()
  await expect(page.getByText('Kein Datenfluss beschrieben')).toBeVisible()
  await context.setOffline(false)
  await section(page, 'Was sich geändert hat').click()
  const { sentences } = (await (await page.request.get('./data/changes.json')).json()) as { sentences: { de: string }[] }
  expect(sentences.length).toBeGreaterThan(0)
  await expect(page.getByText(sentences[0]?.de ?? '').first()).toBeVisible()
})

test('on paper: the section with its facts, without navigation and buttons', async ({ page }, info) => {
  await page.goto('./?page=data&section=flow&region=grossraum-braunschweig')
  await expect(page.getByRole('img', { name: /RLSB/ })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('img', { name: /RLSB/ })).toBeVisible()
  await expect(section(page, 'Katalog')).toBeHidden()
  await page.screenshot({ path: info.outputPath('flow-print.png'), fullPage: true })
})
