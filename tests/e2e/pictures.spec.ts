import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Download, Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bild dieser Ansicht mitnehmen' })

/** Opens the window with the pictures and waits until one is to be seen. */
async function openPictures(page: Page) {
  await page.getByRole('main').getByRole('button', { name: 'Bild', exact: true }).first().click()
  await expect(dialog(page).getByRole('img', { name: /^Vorschau/ })).toBeVisible()
  return dialog(page)
}

/** Saves what a button offers; the text of the file, or its bytes. */
async function save(page: Page, name: string): Promise<{ readonly download: Download; readonly bytes: Buffer; readonly path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('button', { name }).click()])
  const path = test.info().outputPath(download.suggestedFilename())
  await download.saveAs(path)
  return { download, path, bytes: await readFile(path) }
}

/** What a page without our policy makes of a file: the policy of the app would also hold for what a test only reads there. */
async function onPlainPage<Input, Output>(page: Page, read: (input: Input) => Output | Promise<Output>, input: Input): Promise<Output> {
  const plain = await page.context().newPage()
  const output = await plain.evaluate(read as never, input as never)
  await plain.close()
  return output as Output
}

/** Size of a PNG and how many pixels have which colour ("#2171b5"), as a browser decodes it. */
const decode = (page: Page, png: Buffer) =>
  onPlainPage(page, async (base64: string) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
    const count: Record<string, number> = {}
    for (let at = 0; at < pixels.length; at += 4) {
      const hex = `#${[0, 1, 2].map((channel) => (pixels[at + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`
      count[hex] = (count[hex] ?? 0) + 1
    }
    return { width: image.width, height: image.height, count }
  }, png.toString('base64'))

/** What an SVG says, what its legend's fields are filled with, and whether it is well formed. */
const parse = (page: Page, svg: string) =>
  onPlainPage(page, (markup: string) => {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml')
    return {
      fault: parsed.querySelector('parsererror') !== null,
      words: [...parsed.querySelectorAll('text')].map((one) => one.textContent).join(' '),
      fields: [...parsed.querySelectorAll('rect[width="24"][height="16"]')].map((one) => one.getAttribute('fill') ?? ''),
      scripts: parsed.querySelectorAll('script, foreignObject, [onload]').length,
    }
  }, svg)

test.describe('a picture to take along', () => {
  test('the map as PNG is the map in its colours, 1600 × 900, and for paper larger', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig&period=2023')
    await openPictures(page)
    const svg = await parse(page, (await save(page, 'Bild als SVG')).bytes.toString())
    const { download, bytes } = await save(page, 'Bild als PNG')
    expect(download.suggestedFilename()).toBe('schulwege-grossraum-braunschweig-ohne-hauptschulabschluss-anteil-2023.png')
    const screen = await decode(page, bytes)
    expect([screen.width, screen.height]).toEqual([1600, 900])
    expect(Object.keys(screen.count).length).toBeGreaterThan(100)
    // Five classes; each of their colours covers at least its field in the legend.
    expect(svg.fields).toHaveLength(5)
    for (const colour of svg.fields) expect(screen.count[colour] ?? 0).toBeGreaterThan(200)
    await dialog(page).getByRole('radio', { name: 'A4 quer (Druck)' }).check()
    const paper = await decode(page, (await save(page, 'Bild als PNG')).bytes)
    expect([paper.width, paper.height]).toEqual([3369, 2382])
    expect(await seriousFindings(page)).toEqual([])
  })

  test('the SVG says what the page says and needs nothing else: opened alone it asks nobody for anything', async ({ explore, page, context }) => {
    await explore.open('?region=grossraum-braunschweig&period=2023&areas=03154')
    await openPictures(page)
    const { bytes, path } = await save(page, 'Bild als SVG')
    const svg = await parse(page, bytes.toString())
    expect(svg.fault).toBe(false)
    expect(svg.scripts).toBe(0)
    for (const part of ['Abgehende ohne Hauptschulabschluss (Anteil)', '2023 · Kreise und kreisfreie Städte', 'Im Landkreis Helmstedt', 'Klassen (Anzahl der Gebiete)', 'Wolfenbüttel', 'Quellen: © Statistische Ämter', 'Datenstand ', 'period=2023']) expect(svg.words).toContain(part)
    const alone = await context.newPage()
    const asked: string[] = []
    alone.on('request', (request) => asked.push(request.url()))
    await alone.goto(pathToFileURL(path).href)
    await expect(alone.locator('text', { hasText: 'Abgehende ohne Hauptschulabschluss (Anteil)' }).first()).toBeVisible()
    // The font inside is a `data:` address: it is decoded, not fetched.
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(path).href])
    expect(await alone.evaluate(() => document.fonts.check("16px 'Fira Sans'"))).toBe(true)
  })

  test('the trend is a picture, too, and says which of its figures were reckoned back', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig&areas=03154,03151')
    const window = await openPictures(page)
    await window.getByRole('radio', { name: 'Verlauf' }).check()
    const { download, bytes } = await save(page, 'Bild als SVG')
    expect(download.suggestedFilename()).toBe('schulwege-grossraum-braunschweig-ohne-hauptschulabschluss-anteil-verlauf.svg')
    const svg = await parse(page, bytes.toString())
    expect(svg.fault).toBe(false)
    for (const part of ['Helmstedt', 'Gifhorn', 'übrige Gebiete', 'enthält rekonstruierte Werte', 'Doppelter Abiturjahrgang']) expect(svg.words).toContain(part)
    const png = await decode(page, (await save(page, 'Bild als PNG')).bytes)
    // The lines of the two areas chosen.
    for (const colour of ['#1a3ca3', '#c14f00']) expect(png.count[colour] ?? 0).toBeGreaterThan(500)
  })

  test('flows say Demodaten in the picture, their map as well; plain figures do not', async ({ page, guard: _watched }) => {
    await page.goto('./?page=transition&region=grossraum-braunschweig&section=bbs-braunschweig-residence')
    await openPictures(page)
    const flows = await parse(page, (await save(page, 'Bild als SVG')).bytes.toString())
    expect(flows.words).toContain('Demodaten: erfundene Zahlen')
    expect(flows.words).toContain('Wohnort → Schule')
    await page.keyboard.press('Escape')
    await page.getByRole('main').getByRole('button', { name: 'Bild', exact: true }).last().click()
    await expect(dialog(page).getByRole('img', { name: /^Vorschau: Karte/ })).toBeVisible()
    const map = await parse(page, (await save(page, 'Bild als SVG')).bytes.toString())
    expect(map.words).toContain('Demodaten: erfundene Zahlen')
    expect(map.words).toContain('Einpendelnde')
    await page.goto('./?page=transition&region=nordrhein-westfalen&section=grundschule-weiterfuehrend')
    await openPictures(page)
    expect((await parse(page, (await save(page, 'Bild als SVG')).bytes.toString())).words).not.toContain('Demodaten')
  })

  test('bars with figures kept secret say so and show the pattern, and every row has its name', async ({ page, guard: _watched }) => {
    await page.goto('./?page=transition&region=niedersachsen&section=jahrgang-8&filter=rows:areas')
    await openPictures(page)
    const { words } = await parse(page, (await save(page, 'Bild als SVG')).bytes.toString())
    for (const part of ['enthält geheim gehaltene Werte', 'geheim gehalten oder nicht genannt', 'Gymnasium', 'Lüchow-Dannenberg', 'Wittmund']) expect(words).toContain(part)
  })

  test('the map of the offers is a picture with schools and their signs', async ({ page, guard: _watched }) => {
    await page.goto('./?page=offering&region=grossraum-braunschweig')
    await openPictures(page)
    const { words } = await parse(page, (await save(page, 'Bild als SVG')).bytes.toString())
    for (const part of ['Demodaten: erfundene Zahlen', 'Vollzeit und Teilzeit', 'Lage ungefähr']) expect(words).toContain(part)
    expect(Object.keys((await decode(page, (await save(page, 'Bild als PNG')).bytes)).count).length).toBeGreaterThan(100)
  })

  test('on paper a view is one page with headings that can be found, on Erkunden, Angebote and Übergänge', async ({ explore, page }) => {
    const views = ['?region=grossraum-braunschweig&areas=03154', '?page=offering&region=grossraum-braunschweig', '?page=transition&region=grossraum-braunschweig']
    for (const view of views) {
      await page.goto(`./${view}`)
      await expect(page.getByRole('main').getByRole('button', { name: 'Bild', exact: true })).toBeEnabled()
      if (view.includes('areas')) await explore.ready()
      else if (view.includes('transition')) await expect(page.locator('.echart[data-painted="true"]')).toBeVisible()
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, path: test.info().outputPath(`view-${views.indexOf(view)}.pdf`) })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      expect(pdf).toMatch(/\/StructTreeRoot/)
      expect(pdf).toMatch(/\/S\s*\/H1\b/)
    }
  })

  test('picture and sentence are copied where the browser allows it', async ({ explore, page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL ?? '').origin })
    await explore.open('?region=grossraum-braunschweig&period=2023')
    const window = await openPictures(page)
    await window.getByRole('button', { name: 'Bild kopieren' }).click()
    await expect(window.getByRole('status')).toContainText('Das Bild liegt in der Zwischenablage.')
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const blob = await item?.getType('image/png')
      return { types: item?.types, size: blob?.size ?? 0 }
    })
    expect(copied.types).toEqual(['image/png'])
    expect(copied.size).toBeGreaterThan(20_000)
    await window.getByRole('button', { name: 'Satz kopieren' }).click()
    await expect(window.getByRole('status')).toContainText('Der Satz liegt mit Quelle und Link')
    const words = await page.evaluate(() => navigator.clipboard.readText())
    // 785 of 10,604 leavers, 7.40 %: the region's share is its sums.
    expect(words).toMatch(/7,40\s%.*785 von 10\.604/)
    expect(words).toMatch(/\nQuellen: .*\nDatenstand .*\nhttp.*period=2023/)
  })

  test('where the browser forbids the clipboard, a sentence says so and names the way on; the words stand there to be marked', async ({ explore, page, baseURL }) => {
    const chrome = await page.context().newCDPSession(page)
    for (const allowWithoutSanitization of [false, true]) {
      await chrome.send('Browser.setPermission', { permission: { name: 'clipboard-write', allowWithoutSanitization }, setting: 'denied', origin: new URL(baseURL ?? '').origin })
    }
    await explore.open('?region=grossraum-braunschweig&period=2023')
    const window = await openPictures(page)
    await window.getByRole('button', { name: 'Bild kopieren' }).click()
    await expect(window.getByRole('alert')).toContainText('Der Browser lässt das Kopieren von Bildern nicht zu. „Bild als PNG“ speichert dasselbe Bild als Datei.')
    await window.getByRole('button', { name: 'Satz kopieren' }).click()
    await expect(window.getByRole('alert')).toContainText('785 von 10.604')
    expect((await save(page, 'Bild als PNG')).bytes.length).toBeGreaterThan(20_000)
  })
})
