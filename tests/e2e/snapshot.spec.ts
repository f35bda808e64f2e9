import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { serveExchangedSite } from './support/exchangedData.ts'
import { Explore } from './support/explore.ts'
import { Guard } from './support/guard.ts'
import { expect, test } from './support/test.ts'

const VIEW = '?region=grossraum-braunschweig&indicator=ohne-hauptschulabschluss-anteil&period=2024&areas=03154'

async function freeze(page: Page, headline: string, decision: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Anheften', exact: true })).toBeVisible()
  await page.keyboard.press('Alt+P')
  const dialog = page.getByRole('dialog', { name: 'Ansicht anheften' })
  await dialog.getByRole('radio', { name: /^Beschlussstand/ }).check()
  await dialog.getByRole('textbox', { name: 'Überschrift' }).fill(headline)
  await dialog.getByRole('textbox', { name: 'Beschluss' }).fill(decision)
  expect(await seriousFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Als Beschlussstand festhalten' }).click()
  await expect(page.getByText(/ist festgehalten/)).toBeVisible()
}

const changes = (page: Page) => page.getByRole('region', { name: 'Was sich geändert hat' }).getByRole('listitem')

test.describe('a decision snapshot', () => {
  test('shows then and now after a data update, survives a reload, and goes as a file into another browser', async ({ browser }, info) => {
    const site = await serveExchangedSite()
    const context = await browser.newContext({ locale: 'de-DE', baseURL: site.address })
    const page = await context.newPage()
    const guard = await Guard.watch(page, new URL(site.address).origin)
    const explore = new Explore(page)
    await explore.open(VIEW)
    await freeze(page, 'Helmstedt 2024', 'Beschluss: <b>zwei</b> Stellen mehr.')
    await page.getByRole('link', { name: 'Sitzung' }).click()
    await page.getByRole('link', { name: 'Helmstedt 2024' }).click()
    await expect(changes(page)).toHaveText([/Der Datenstand ist derselbe wie damals/, /ist alles unverändert \(9 Werte\)/])

    // Helmstedt 2024: 68 of 707 = 9.62 %. A correction to 10.12 % is half a percentage point; Wolfsburg becomes a secret.
    site.exchange('grossraum-braunschweig', 'ohne-hauptschulabschluss-anteil', (cell) => {
      cell('03154', '2024', 10.12, 'revised')
      cell('03103', '2024', null, 'suppressed')
    })
    await page.reload()
    await expect(changes(page)).toHaveText([
      /hat sich 1 von 8 Werten geändert: Landkreis Helmstedt 9,62.% → 10,12.% \(\+0,50.Prozentpunkte\)/,
      /Jetzt fehlt ein Wert, der damals da war: Wolfsburg \(damals .*%, heute geheim gehalten\)/,
      /Neue Kennzeichen: Landkreis Helmstedt \(berichtigt\)/,
    ])
    await expect(page.getByText('Beschluss: <b>zwei</b> Stellen mehr.')).toBeVisible()
    await expect(page.getByRole('img', { name: /^Karte damals/ })).toBeVisible()
    await expect(page.getByRole('img', { name: /^Karte heute/ })).toBeVisible()
    const row = page.getByRole('row', { name: /Landkreis Helmstedt/ })
    await expect(row.getByRole('cell')).toHaveText([/9,62.%/, /10,12.%/, /\+0,50.Prozentpunkte/])
    expect(await seriousFindings(page)).toEqual([])

    const csv = page.waitForEvent('download')
    await page.getByRole('button', { name: /CSV/ }).click()
    const table = info.outputPath('stand.csv')
    await (await csv).saveAs(table)
    expect(readFileSync(table, 'utf8')).toMatch(/Landkreis Helmstedt;.*;%;9,62;10,12;0,5;/)
    expect(readFileSync(table, 'utf8')).toContain('Datenstand damals')

    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Als Datei speichern' }).click()
    const file = info.outputPath('stand.json')
    await (await saving).saveAs(file)

    const other = await (await browser.newContext({ locale: 'de-DE', baseURL: site.address })).newPage()
    await other.goto('./?page=session&region=grossraum-braunschweig')
    const input = other.getByLabel('Beschlussstand-Datei öffnen')
    await input.setInputFiles({ name: 'kaputt.json', mimeType: 'application/json', buffer: Buffer.from(readFileSync(file).subarray(0, 400)) })
    await expect(other.getByRole('alert')).toContainText('beschädigt')
    await input.setInputFiles(file)
    await expect(other.getByText(/„Helmstedt 2024“ ist geöffnet/)).toBeVisible()
    await other.reload()
    await other.getByRole('link', { name: 'Helmstedt 2024' }).click()
    await expect(changes(other).first()).toContainText('10,12')
    await other.getByRole('button', { name: 'Ansicht von heute öffnen' }).click()
    await expect(other.getByRole('region', { name: 'In einem Satz' })).toContainText('10,12')
    await other.context().close()
    expect(guard.found).toEqual([])
    await context.close()
    await site.close()
  })

  test('of offers and of flows keeps the rows on screen, and says that they are demo figures', async ({ page }) => {
    for (const [search, name, rows] of [
      ['?page=offering&region=grossraum-braunschweig', 'Angebote', /ist alles unverändert \(\d+ Werte\)/],
      ['?page=transition&region=helmstedt', 'Übergänge', /ist alles unverändert \(\d+ Werte\)/],
    ] as const) {
      await page.goto(`./${search}`)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      await freeze(page, name, '')
      await page.getByRole('link', { name: 'Sitzung' }).click()
      await page.getByRole('main').getByRole('link', { name, exact: true }).click()
      await expect(changes(page).last()).toHaveText(rows)
      await expect(page.getByRole('article').getByText('Demodaten', { exact: true })).toBeVisible()
    }
    expect(await seriousFindings(page)).toEqual([])
  })

  test('that is not in this browser says so', async ({ page }) => {
    await page.goto('./?page=session&section=stand-fort')
    await expect(page.getByRole('alert')).toContainText('stand-fort')
  })
})
