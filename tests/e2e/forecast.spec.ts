import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { expect, test } from './support/test.ts'
import { cutOff, expectTidy, SIZES } from './support/tidy.ts'

const LEAVERS = 'vorausberechnung-abgaenge'
const sentence = (page: Page) => page.getByRole('region', { name: /In einem Satz|In one sentence/ })
const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

test.describe('who plans a vocational school', () => {
  test('reads how many young people come in three and six years, with range and back-test, and takes it away', async ({ page, guard: _watched }) => {
    await page.goto('./?page=transition&region=grossraum-braunschweig')
    await page.getByRole('combobox', { name: 'Übergang' }).selectOption('Vorausberechnung')
    await page.getByRole('combobox', { name: 'Was vorausberechnet wird' }).selectOption('Abgehende ohne Abitur, mit Vorausberechnung')
    await page.getByRole('combobox', { name: 'Gebiet' }).selectOption('Landkreis Helmstedt')
    await expect(sentence(page)).toContainText('im Jahr 2027 nach der Vorausberechnung bei 447 (Spanne 382 bis 512)')
    await expect(sentence(page)).toContainText('im Jahr 2030 nach der Vorausberechnung bei 488 (Spanne 354 bis 644)')
    await expect(page.getByRole('figure').locator('[data-painted]')).toBeVisible()
    const row = page.getByRole('table', { name: /^Tabelle/ }).getByRole('row', { name: /^2027/ })
    await expect(row.getByRole('cell')).toHaveText(['', '447', '382', '512', 'rekonstruiert, Vorausberechnung'])
    await expect(page.getByRole('table', { name: /Rückschau/ }).getByRole('rowheader')).toHaveText(['1 Jahr', '2 Jahre', '3 Jahre', '4 Jahre', '5 Jahre', '6 Jahre'])
    await expect.poll(() => address(page)).toEqual({ page: 'transition', section: 'forecast', filter: `series:${LEAVERS},area:03154` })
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV' }).click()
    const csv = await readFile(await (await coming).path(), 'utf8')
    expect(csv).toContain('Landkreis Helmstedt;2024;Abgehende ohne Abitur, mit Vorausberechnung;gezählt;508;;;')
    expect(csv).toContain('Landkreis Helmstedt;2027;Abgehende ohne Abitur, mit Vorausberechnung;Vorausberechnung;447;382;512;rekonstruiert, Vorausberechnung')
    expect(csv).toContain('keine Vorhersage')
    await page.getByRole('button', { name: 'Datenblatt' }).click()
    await expect(page.getByRole('dialog')).toContainText('Rückschau, Abgehende ohne Abitur, 6 Jahre voraus: vom Stand 2017 bis 2018 aus')
  })

  test('opens Erkunden with the last counted year, and steps into the forecast, which is named everywhere', async ({ explore, page, guard: _watched }) => {
    await explore.open(`?region=grossraum-braunschweig&indicator=${LEAVERS}&areas=03154`)
    const slider = page.getByRole('slider', { name: 'Zeitraum' })
    await expect(slider).toHaveAttribute('aria-valuetext', '2024')
    await expect(page.getByText('Im Landkreis Helmstedt lag die Zahl der Abgehenden ohne Abitur im Jahr 2024 bei 508')).toBeVisible()
    await page.getByRole('button', { name: 'Nächster Zeitraum' }).click()
    await expect(slider).toHaveAttribute('aria-valuetext', '2025, Vorausberechnung')
    await expect(page.getByText(/nach der Vorausberechnung bei 468 \(Spanne 400 bis 536\)/)).toBeVisible()
    await expect(page.getByText('2025 · Vorausberechnung · Kreise und kreisfreie Städte')).toBeVisible()
    await expect(page.getByText('ab hier Vorausberechnung')).toBeVisible()
    await page.getByRole('tab', { name: 'Rangfolge' }).click()
    await expect(page.getByText('Vorausberechnung, nicht gezählt.')).toBeVisible()
    await page.getByRole('tab', { name: 'Tabelle' }).click()
    await expect(page.getByRole('button', { name: /^2025.*Vorausberechnung/ })).toBeVisible()
    expect(address(page)).toMatchObject({ period: '2025', indicator: LEAVERS })
  })

  test('is told which part of an old link does not fit', async ({ page, guard: _watched }) => {
    await page.goto(`./?page=transition&region=grossraum-braunschweig&section=forecast&filter=series:${LEAVERS},area:99999`)
    await expect(page.getByRole('status').filter({ hasText: '99999' })).toBeVisible()
    await expect(sentence(page)).toContainText('Im Großraum Braunschweig')
  })
})

const VIEWS = {
  'the section': '&region=grossraum-braunschweig',
  'English, high contrast, one certificate': `&region=grossraum-braunschweig&lang=en&theme=contrast&filter=series:${LEAVERS},area:03154,abschluss:hauptschulabschluss`,
  'a Land with gaps in its counted years': '&region=niedersachsen&filter=series:vorausberechnung-abgaenge',
}

for (const size of SIZES) {
  for (const [name, search] of Object.entries(VIEWS)) {
    test(`Vorausberechnung: nothing is cut off, and axe finds nothing serious: ${name} on a ${size.name}`, async ({ page, guard: _watched }, info) => {
      await page.setViewportSize(size)
      await page.goto(`./?page=transition&section=forecast${search}`)
      await expect(page.locator('[data-painted]').first()).toBeVisible()
      await expect(page.getByRole('table', { name: /Rückschau|back-test/ })).toBeVisible()
      await page.screenshot({ path: info.outputPath(`forecast-${size.width}x${size.height}.png`), fullPage: true })
      await expectTidy(page)
      expect(await cutOff(page)).toEqual([])
      expect(await seriousFindings(page)).toEqual([])
    })
  }
}
