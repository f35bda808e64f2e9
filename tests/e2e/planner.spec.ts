import { readFile } from 'node:fs/promises'
import readXlsx from 'read-excel-file/universal'
import { expect, test } from './support/test.ts'

/** An afternoon at the desk: find it, compare it, doubt it, take the numbers away. */
test.describe('the planner', () => {
  test('finds an indicator by a word in it', async ({ explore }) => {
    await explore.open('?region=grossraum-braunschweig')
    await explore.chooseIndicator('hochschulreife', /Hochschulreife/)
    await expect(explore.headline).toContainText('Hochschulreife')
    await expect.poll(() => explore.address()['indicator']).toContain('hochschulreife')
  })

  test('is told when no indicator carries the word', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig')
    await explore.indicator.click()
    const dialog = page.getByRole('dialog', { name: 'Indikator wählen' })
    await dialog.getByRole('searchbox').fill('Quastenflosser')
    await expect(dialog.getByRole('status')).toContainText('Quastenflosser')
    // The browser's search field takes the first Escape to empty itself.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(explore.indicator).toBeFocused()
  })

  test('looks at one sex and at another year', async ({ explore }) => {
    await explore.open('?region=grossraum-braunschweig')
    await explore.choice('Geschlecht').selectOption({ label: 'weiblich' })
    await expect(explore.active).toContainText('weiblich')
    await explore.stepTo('2015', 'Vorheriger Zeitraum')
    await expect.poll(() => explore.address()).toMatchObject({ by: 'geschlecht:weiblich', period: '2015' })
  })

  test('traces a number to its source in one click', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig')
    await explore.button('Datenblatt').click()
    const paper = page.getByRole('dialog', { name: /Datenblatt/ })
    for (const part of ['Formel', 'Quelle', 'Lizenz', 'Gebietsstand', 'Bedeutung des Jahres']) await expect(paper).toContainText(part)
    await expect(paper).toContainText('Datenlizenz Deutschland')
    await page.keyboard.press('Escape')
    await expect(paper).toBeHidden()
  })

  test('takes the numbers away as CSV that German Excel reads', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig&indicator=ohne-hauptschulabschluss-anteil&period=2023')
    await page.getByRole('main').getByText('Daten laden', { exact: true }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), explore.button(/CSV/).click()])
    expect(download.suggestedFilename()).toMatch(/^[\w-]+\.csv$/)
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    const rows = csv.slice(1).split('\r\n').map((line) => line.split(';'))
    const helmstedt = rows.find((row) => row.includes('03154') && row.includes('2023'))
    // 46 of 662 = 6.95 %
    expect(helmstedt).toContain('46')
    expect(helmstedt).toContain('662')
    expect(helmstedt?.some((cell) => cell.startsWith('6,9'))).toBe(true)
    expect(csv).toContain('Datenlizenz Deutschland')
  })

  test('takes the view away as a workbook with its paper', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig&indicator=ohne-hauptschulabschluss-anteil&period=2023')
    await page.getByRole('main').getByText('Daten laden', { exact: true }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), explore.button(/XLSX/).click()])
    expect(download.suggestedFilename()).toBe('schulwege-grossraum-braunschweig-ohne-hauptschulabschluss-anteil.xlsx')
    const [data, paper] = await readXlsx(new Blob([new Uint8Array(await readFile(await download.path()))]))
    // 46 of 662 = 6.95 %
    expect(data?.data.find((row) => row[0] === '03154' && row[2] === '2023')?.slice(3, 8)).toEqual(['insgesamt', 6.95, '%', 46, 662])
    const said = JSON.stringify(paper?.data)
    for (const part of ['Datenlizenz Deutschland', 'dl-de/by-2-0', 'indicator=ohne-hauptschulabschluss-anteil', '"rekonstruiert","Nicht veröffentlicht']) expect(said).toContain(part)
  })

  test('takes the numbers away as JSON-stat', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig&indicator=ohne-hauptschulabschluss-anteil&period=2023')
    await page.getByRole('main').getByText('Daten laden', { exact: true }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), explore.button(/JSON-stat/).click()])
    const dataset: unknown = JSON.parse(await readFile(await download.path(), 'utf8'))
    expect(dataset).toMatchObject({ version: '2.0', class: 'dataset' })
  })

  test('reads trend, ranking and table of the same numbers', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig&areas=03154')
    await expect(page.getByRole('tabpanel', { name: 'Verlauf' })).toBeVisible()
    await explore.tab('Rangfolge').click()
    await expect(page.getByRole('tabpanel', { name: 'Rangfolge' })).toContainText('Helmstedt')
    await explore.tab('Tabelle').click()
    const table = page.getByRole('tabpanel', { name: 'Tabelle' }).getByRole('table')
    await expect(table).toContainText('Helmstedt')
    await expect(table).toContainText('9,6')
    await expect.poll(() => explore.address()['panel']).toBe('table')
  })

  test('sees the year on screen marked in the trend, moving by as much as a year is wide, also within an exception', async ({ explore, page }) => {
    const mark = page.locator('.period-mark')
    const at = async (period: string) => {
      await explore.open(`?region=niedersachsen&period=${period}`)
      await expect(mark).toBeVisible()
      return (await mark.boundingBox())?.x ?? Number.NaN
    }
    const [first, exception] = [await at('1995'), await at('2020')]
    await page.getByRole('slider').press('ArrowRight')
    await expect.poll(async () => (await mark.boundingBox())?.x).toBeCloseTo(first + (26 * (exception - first)) / 25, 0)
    const frame = await page.locator('.trend-frame').boundingBox()
    expect(first).toBeGreaterThan(frame?.x ?? Number.NaN)
  })

  test('sorts the table by a period', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig&panel=table')
    const table = page.getByRole('table')
    const header = table.getByRole('columnheader').filter({ hasText: '2024' })
    await header.getByRole('button').click()
    await expect(header).toHaveAttribute('aria-sort', /ascending|descending/)
    // The benchmark stays on top; the areas below it turn round: Wolfsburg and Helmstedt have the lowest and the highest share of 2024.
    const order = () => table.getByRole('rowheader').allTextContents()
    const before = (await order()).slice(1)
    await header.getByRole('button').click()
    await expect.poll(async () => (await order()).slice(1)).toEqual(before.toReversed())
  })

  test('changes classes, colours and benchmark, and resets the display', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig')
    await page.getByText('Darstellung', { exact: true }).click()
    await page.getByRole('radio', { name: /Gleich breite Klassen/ }).check()
    await page.getByLabel('Zahl der Klassen').selectOption('3')
    await page.getByLabel('Farben').selectOption({ label: 'Viridis' })
    await expect.poll(() => explore.address()).toMatchObject({ classes: 'equal', n: '3', colours: 'viridis' })
    await explore.button('Darstellung zurücksetzen').click()
    await expect.poll(() => Object.keys(explore.address()).filter((key) => ['classes', 'n', 'colours'].includes(key))).toEqual([])
  })
})
