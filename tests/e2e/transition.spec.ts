import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { expect, test } from './support/test.ts'
import { cutOff, expectTidy, SIZES } from './support/tidy.ts'

const sentence = (page: Page) => page.getByRole('region', { name: /In einem Satz|In one sentence/ })
const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
const choose = (page: Page, label: string, option: string) => page.getByRole('combobox', { name: label }).selectOption(option)

/** The page Übergänge at an address, its picture painted. */
async function open(page: Page, search: string): Promise<void> {
  await page.goto(`./?page=transition${search}`)
  await expect(page.locator('[data-painted]').first()).toBeVisible()
}

test.describe('the committee on the page Übergänge', () => {
  test('reads where children go after primary school, and that shares were published', async ({ page, guard: _watched }) => {
    await open(page, '&region=nordrhein-westfalen')
    await expect(sentence(page)).toContainText('Von 100 Kindern, die im Schuljahr 2017/18 in Nordrhein-Westfalen von der Grundschule wechselten, gingen 41 an ein Gymnasium, 28 an eine Gesamtschule')
    await expect(page.getByRole('table', { name: /^Tabelle/ })).toContainText('60.888 40,9 %')
    await page.getByRole('button', { name: 'Datenblatt' }).click()
    await expect(page.getByRole('dialog')).toContainText('mit einer Nachkommastelle')
  })

  test('asks for Helmstedt, clicks a node, puts another year beside it and sends the link', async ({ page, guard: _watched }) => {
    await open(page, '&region=grossraum-braunschweig')
    await choose(page, 'Gebiet', 'Landkreis Helmstedt')
    await expect(sentence(page)).toContainText('im Landkreis Helmstedt')
    await page.locator('.sankey svg text').filter({ hasText: 'mittlerer Abschluss' }).first().click()
    await expect(sentence(page)).toContainText('Von 100 Abgehenden mit mittlerem Abschluss')
    await choose(page, 'Daneben stellen', '2018')
    await expect(page.getByRole('figure')).toHaveCount(2)
    await expect(page.getByRole('table', { name: /^Tabelle/ })).toHaveCount(2)
    await expect.poll(() => address(page)).toEqual({ page: 'transition', filter: 'area:03154,node:from-msa,beside:year-2018' })
    await page.reload()
    await expect(page.getByRole('figure')).toHaveCount(2)
    await page.goBack()
    await expect(page.getByRole('figure')).toHaveCount(1)
  })

  test('takes the flows away, with source and the word Demodaten', async ({ page, guard: _watched }) => {
    await open(page, '&region=grossraum-braunschweig&filter=area:03154')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV' }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe('schulwege-grossraum-braunschweig-demo-schulabgang.csv')
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv).toContain('Landkreis Helmstedt;2024;mittlerer Abschluss;duale Ausbildung;113;32,6;347;Demodaten')
    expect(csv).toContain('Datenlizenz Deutschland')
    const workbook = page.waitForEvent('download')
    await page.getByRole('button', { name: /XLSX/ }).click()
    expect((await workbook).suggestedFilename()).toMatch(/\.xlsx$/)
  })

  test('sees on the map from where pupils come, asks for one Kreis and large flows, and sends the link', async ({ page, guard: _watched }) => {
    await open(page, '&region=grossraum-braunschweig&section=bbs-braunschweig-residence')
    await expect(sentence(page)).toContainText('Das sind Demodaten.')
    const map = page.getByRole('figure', { name: /^Karte der Ströme/ })
    await expect(map.getByRole('listbox', { name: 'Ströme auf der Karte' })).toBeVisible()
    await choose(page, 'Schulform', 'Berufsschule (dual)')
    await page.getByRole('radio', { name: /^Saldo/ }).check()
    await choose(page, 'Nur Ströme über', '100 Personen')
    await map.getByRole('listbox', { name: 'Ströme auf der Karte' }).focus()
    await page.keyboard.press('Home')
    await expect(map.getByRole('option').filter({ hasText: ' nach ' })).toContainText(/\d Schülerinnen und Schüler/)
    await choose(page, 'Nur Ströme von oder nach', 'Helmstedt')
    await expect(map.getByRole('status')).toContainText('Gezeichnet: ')
    await expect.poll(() => address(page)).toMatchObject({ section: 'bbs-braunschweig-residence', filter: 'kind:bs,shade:balance,over:100,place:03154' })
    const drawn = await map.getByRole('status').textContent()
    await page.reload()
    await expect(map.getByRole('status')).toHaveText(drawn ?? '')
    await expect(page.getByRole('table', { name: /^Ein- und Auspendelnde/ })).toContainText('Helmstedt')
  })

  test('sees a distribution as bars and is told that it is no flow', async ({ page, guard: _watched }) => {
    await open(page, '&region=niedersachsen')
    await expect(page.getByText('Das ist ein Querschnitt, kein Strom')).toBeVisible()
    await page.getByRole('combobox', { name: 'Staatsangehörigkeit' }).selectOption('Ausländerinnen und Ausländer')
    await page.getByRole('radio', { name: 'die Gebiete' }).check()
    await expect(page.getByRole('row', { name: /^Helmstedt/ })).toContainText('99')
    await expect.poll(() => address(page)).toMatchObject({ filter: 'nationalitaet:auslaendisch,rows:areas' })
  })
})

const VIEWS = {
  nrw: '&region=nordrhein-westfalen',
  beside: '&region=grossraum-braunschweig&filter=area:03154,min:10,beside:area-03101',
  english: '&region=helmstedt&lang=en&theme=contrast&filter=node:from-hsa',
  map: '&region=grossraum-braunschweig&section=bbs-braunschweig-residence',
  maps: '&region=grossraum-braunschweig&section=bbs-braunschweig-residence&filter=shade:balance,beside:year-2012,place:03154',
  bars: '&region=grossraum-braunschweig&section=abschluesse&filter=rows:areas',
}

for (const size of SIZES) {
  for (const [view, search] of Object.entries(VIEWS)) {
    test(`Übergänge: nothing is cut off, and axe finds nothing serious: ${view} on a ${size.name}`, async ({ page, guard: _watched }, info) => {
      await page.setViewportSize(size)
      await open(page, search)
      if (view.startsWith('map')) await expect(page.getByRole('listbox', { name: 'Ströme auf der Karte' }).first()).toBeVisible()
      await page.screenshot({ path: info.outputPath(`transition-${view}-${size.width}x${size.height}.png`), fullPage: true })
      await expectTidy(page)
      expect(await cutOff(page)).toEqual([])
      expect(await seriousFindings(page)).toEqual([])
    })
  }
}
