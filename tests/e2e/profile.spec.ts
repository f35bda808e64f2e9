import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { expect, test } from './support/test.ts'
import { cutOff, expectTidy, SIZES } from './support/tidy.ts'

/** The page Profil with all its figures. */
async function open(page: Page, search: string): Promise<void> {
  await page.goto(`./?page=profile${search}`)
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false')
  await expect(page.getByRole('button', { name: /CSV/ })).toBeEnabled()
}
const row = (page: Page, name: RegExp) => page.getByRole('row', { name })
const LEAVERS = /^Abgehende ohne Hauptschulabschluss \(Anteil\) \(Erkunden/

test.describe('the profile of Helmstedt', () => {
  test('says its figures with region, Land and place, leads to their view and back', async ({ page, explore }) => {
    await open(page, '&areas=03154')
    await expect(page.getByRole('heading', { level: 1, name: 'Landkreis Helmstedt im Profil' })).toBeVisible()
    const leavers = row(page, LEAVERS)
    // 68 of 707 = 9.62; 58 of 687 = 8.44 in 2019; region 8.24, Land 8.66; highest of the eight.
    await expect(leavers).toContainText('9,62 %')
    await expect(leavers).toContainText('2024 · 68 von 707')
    await expect(leavers).toContainText('+1,18 Prozentpunkte seit 2019')
    await expect(leavers).toContainText('Rang 1 von 8 · niedrig ist günstiger, 7 liegen günstiger')
    await expect(leavers).toContainText('1,38 Prozentpunkte mehr als im Großraum Braunschweig (8,24 %)')
    await expect(leavers).toContainText('0,96 Prozentpunkte mehr als in Niedersachsen (8,66 %)')
    await expect(page.getByRole('region', { name: 'Angebote' })).toContainText('Demodaten')
    await expect(page.getByRole('region', { name: 'Übergänge' })).toContainText('kommen von außen')
    expect(await seriousFindings(page)).toEqual([])
    await leavers.getByRole('link').click()
    await explore.ready()
    await expect(explore.sentence).toContainText('Im Landkreis Helmstedt')
    await explore.active.getByRole('link', { name: 'Profil' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Landkreis Helmstedt im Profil' })).toBeVisible()
  })

  test('two areas are compared, pinned under their names, and taken away with the papers named', async ({ page, guard: _watched }) => {
    await open(page, '&areas=03154')
    await page.getByRole('combobox', { name: 'Vergleichen mit' }).selectOption('Salzgitter')
    // 9.62 − 8.23
    await expect(row(page, LEAVERS)).toContainText('1,39 Prozentpunkte mehr als in der Stadt Salzgitter')
    await expect.poll(() => new URL(page.url()).searchParams.get('areas')).toBe('03154,03102')
    await page.keyboard.press('Alt+P')
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Überschrift' })).toHaveValue('Landkreis Helmstedt und Salzgitter im Vergleich')
    await page.keyboard.press('Escape')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: /CSV/ }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe('schulwege-grossraum-braunschweig-profil-03154-03102.csv')
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv).toContain('Schulabschlüsse;Abgehende ohne Hauptschulabschluss (Anteil);insgesamt;03154;Landkreis Helmstedt;2024;9,62;%;68;707;')
    expect(csv).toContain(';Demodaten;')
    expect(csv).toMatch(/Quelle: .*BBSR/)
  })

  test('is two sheets of A4, upright, nothing of it lost', async ({ page, guard: _watched }) => {
    await open(page, '&areas=03154')
    await expect(page.getByRole('region', { name: 'Übergänge' })).toContainText('kommen von außen')
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2)
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
    expect(pdf).toMatch(/\/MarkInfo\s*<<\/Type\s*\/MarkInfo\s*\/Marked true/)
  })

  test('a place nobody lives in says what there is and where the rest is', async ({ page, guard: _watched }) => {
    await open(page, '&region=helmstedt&areas=03154502')
    await expect(row(page, /^Kinder und Jugendliche nach Altersgruppe \(Anteil\)/)).toContainText('nicht sinnvoll')
    await page.getByRole('link', { name: 'Zum Profil: Landkreis Helmstedt' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Landkreis Helmstedt im Profil' })).toBeVisible()
    await expect(row(page, LEAVERS)).toContainText('9,62 %')
  })
})

for (const size of SIZES) {
  test(`nothing of a profile is cut off: on a ${size.name}`, async ({ page, guard: _watched }, info) => {
    await page.setViewportSize(size)
    await open(page, '&areas=03154,03102')
    await page.screenshot({ path: info.outputPath(`profile-${size.width}x${size.height}.png`), fullPage: true })
    await expectTidy(page)
    expect(await cutOff(page)).toEqual([])
  })
}
