import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { expect, test } from './support/test.ts'
import { cutOff, expectTidy, SIZES } from './support/tidy.ts'

const sentence = (page: Page) => page.getByRole('region', { name: /In einem Satz|In one sentence/ })
const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
const choose = (page: Page, label: string, option: string) => page.getByRole('combobox', { name: label }).selectOption(option)
const KFZ = 'Kraftfahrzeugmechatroniker/-in'

/** The page Angebote at an address, matrix and map drawn. */
async function open(page: Page, search: string): Promise<void> {
  await page.goto(`./?page=offering${search}`)
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.locator('.region-map[data-painted=true]')).toBeVisible()
}

test.describe('the planner on the page Angebote', () => {
  test('asks where a programme is offered and where it is missing', async ({ page, guard: _watched }) => {
    await open(page, '&region=grossraum-braunschweig')
    await expect(page.getByText('Demodaten: Zahlen und Angebote sind erfunden')).toBeVisible()
    await choose(page, 'Bildungsgang', KFZ)
    await expect(sentence(page)).toContainText(`Demodaten: „${KFZ}“ wird im Schuljahr 2024/25 an 6 Schulen angeboten (6 × Teilzeit)`)
    // The schools' own numbers of the demo: 263 + 214 + 249 + 335 + 120 + 188.
    await expect(sentence(page)).toContainText('1.369 Schülerinnen und Schüler')
    await expect(page.getByRole('gridcell', { name: `${KFZ}, BBS II Gifhorn: Teilzeit, 335 Schülerinnen und Schüler, 100 im ersten Jahr`, exact: false })).toBeVisible()
    const gaps = page.getByRole('table', { name: /^Gebiete ohne/ })
    await expect(gaps.getByRole('row').nth(1)).toContainText(/Landkreis Helmstedt.*BBS II Wolfsburg.*20 km/)
  })

  test('marks what has changed since 2012, in the list and in the matrix', async ({ page, guard: _watched }) => {
    await open(page, '&region=grossraum-braunschweig&filter=list:changes,since:2012,field:metall')
    await expect(page.getByText(/^Demodaten: Gegenüber dem Schuljahr 2012\/13: /)).toBeVisible()
    await expect(page.getByRole('row', { name: /weggefallen Fachkraft für Metalltechnik BBS Helmstedt/ })).toBeVisible()
    await expect(page.getByRole('gridcell', { name: 'Fachkraft für Metalltechnik, BBS Helmstedt: kein Angebot, weggefallen' })).toBeAttached()
  })

  test('closes an offer in thought, and sends the link', async ({ page, guard: _watched }) => {
    await open(page, '&region=grossraum-braunschweig&filter=programme:kfz-mechatronik,list:scenario')
    await choose(page, 'BBS II Gifhorn (Teilzeit)', 'schließen')
    await expect(page.getByText(/^Demodaten: Gedankenspiel: \d+ von 335 Schülerinnen und Schülern/)).toBeVisible()
    const effects = page.getByRole('table', { name: 'Angebote vorher und nachher' })
    await expect(effects.getByRole('row', { name: /^BBS II Gifhorn/ })).toContainText('geschlossen')
    const after = await effects.getByRole('row').filter({ hasNotText: 'Gifhorn' }).allInnerTexts()
    expect(after.length).toBeGreaterThan(2)
    await expect(page.getByRole('table', { name: 'Wege nach Wohnort vorher und nachher' }).getByRole('row', { name: /^Landkreis Gifhorn/ })).toContainText('km')
    // Nobody is lost: the sum of the whole matrix is what it was.
    await expect(page.getByRole('row', { name: /^Alle Bildungsgänge/ })).toContainText('34.919')
    await expect.poll(() => address(page)).toMatchObject({ scenario: 'close.gf-bbs2.kfz-mechatronik.teilzeit' })
    await page.reload()
    await expect(page.getByText('BBS II Gifhorn: „Kraftfahrzeugmechatroniker/-in“ (Teilzeit) schließen')).toBeVisible()
    await page.getByRole('radio', { name: 'vorher' }).check()
    await page.getByRole('button', { name: 'Alle Schritte zurücknehmen' }).click()
    await expect(page.getByText(/Gedankenspiel: /)).toHaveCount(0)
    await page.goBack()
    await expect(page.getByText(/Gedankenspiel: /)).toBeVisible()
  })

  test('takes the offers away as CSV and as a workbook, with Demodaten, source and thresholds', async ({ page, guard: _watched }) => {
    await open(page, '&region=grossraum-braunschweig&filter=programme:kfz-mechatronik')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: /^CSV/ }).click()
    const csv = await readFile(await (await coming).path(), 'utf8')
    expect(csv).toContain('BBS II Gifhorn;Landkreis Gifhorn;')
    expect(csv).toContain('Demodaten')
    expect(csv).toContain('BbS-VO Niedersachsen')
    const workbook = page.waitForEvent('download')
    await page.getByRole('button', { name: /XLSX/ }).click()
    expect((await workbook).suggestedFilename()).toMatch(/bbs-braunschweig\.xlsx$/)
  })

  test('walks through the matrix by keyboard alone', async ({ page, guard: _watched }) => {
    await open(page, '&region=grossraum-braunschweig')
    await page.getByRole('gridcell', { name: /^Alle Bildungsgänge, Summe/ }).click()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('gridcell', { name: /^Wirtschaft und Verwaltung, Summe/ })).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    const group = page.locator('button:focus')
    await expect(group).toHaveAccessibleName(/^Wirtschaft und Verwaltung/)
    await expect(group).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('Enter')
    await expect(group).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('[role=gridcell]:focus')).toHaveAccessibleName(/^Berufsschule \(dual\), Summe/)
  })
})

test('hovering the matrix lights the map, and hovering the map lights the matrix', async ({ page, guard: _watched }) => {
  await open(page, '&region=grossraum-braunschweig&filter=programme:kfz-mechatronik&fold=fahrzeug,fahrzeug.bs')
  await page.getByRole('columnheader', { name: 'BBS II Gifhorn' }).hover()
  await expect(page.locator('.map-marked [data-state=hovered]').first()).toBeAttached()
  await page.mouse.move(5, 5)
  await expect(page.locator('.map-marked [data-state=hovered]')).toHaveCount(0)
  // The sign of a school that stands alone in its town.
  await page.locator('.map-marked [data-site=pe-bbs]').first().hover()
  await expect(page.locator('th[data-lit]')).toHaveText('BBS Peine')
})

test('Nordrhein-Westfalen shows thousands of schools, other regions types by Kreis, Helmstedt says that it has none', async ({ page, guard: _watched }) => {
  await open(page, '&region=nordrhein-westfalen')
  await expect(sentence(page)).toHaveText(/an 5\.448 Schulen 15 Schularten/)
  await open(page, '&region=sachsen-anhalt')
  await expect(page.getByRole('row', { name: /^Alle Schularten/ })).toContainText('210.750')
  await page.goto('./?page=offering&region=helmstedt')
  await expect(page.getByText('Für diese Region liegt keine Tabelle vor')).toBeVisible()
})

const VIEWS = {
  first: '&region=grossraum-braunschweig',
  scenario: '&region=grossraum-braunschweig&filter=programme:kfz-mechatronik,list:scenario&fold=fahrzeug,fahrzeug.bs&scenario=close.gf-bbs2.kfz-mechatronik.teilzeit',
  english: '&region=nordrhein-westfalen&lang=en&theme=contrast',
  areas: '&region=niedersachsen&filter=shade:offers',
}

for (const size of SIZES) {
  for (const [view, search] of Object.entries(VIEWS)) {
    test(`Angebote: nothing is cut off, and axe finds nothing serious: ${view} on a ${size.name}`, async ({ page, guard: _watched }, info) => {
      await page.setViewportSize(size)
      await open(page, search)
      await page.screenshot({ path: info.outputPath(`offering-${view}-${size.width}x${size.height}.png`), fullPage: true })
      await expectTidy(page)
      expect(await cutOff(page)).toEqual([])
      expect(await seriousFindings(page)).toEqual([])
    })
  }
}
