import { readFile, writeFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { seriousFindings } from './support/axe.ts'
import { LEAVERS, OWN_SECTION, OwnData } from './support/ownData.ts'
import { expect, test } from './support/test.ts'
import { workbook } from './support/workbook.ts'

/** A planner brings figures of her own: they are shown beside the official ones, and nobody else ever learns of them. */
test.describe('own figures', () => {
  test('a file is dropped, its columns are proposed, areas are assigned, and it stands on the map under a stripe, without one request', async ({ page, explore }) => {
    const own = new OwnData(page)
    await own.open()
    await page.waitForLoadState('networkidle')
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))

    await own.drop('abgehende.csv', LEAVERS)
    const main = page.getByRole('main')
    await expect(main.getByRole('combobox', { name: 'Gebiet (Schlüssel oder Name)' })).toHaveValue('0')
    await expect(main.getByRole('combobox', { name: 'Zähler' })).toHaveValue('3')
    await expect(main.getByRole('combobox', { name: 'Nenner' })).toHaveValue('2')
    await expect(main).toContainText('4 von 5 Einträgen der Spalte sind bekannte Gebiete.')
    await main.getByRole('combobox', { name: 'Gebiet für „Goslar Stadt und Land“' }).selectOption({ label: 'Landkreis Goslar (03153)' })
    await own.check.click()
    await expect(main).toContainText('15 Zahlenzeilen gelesen, 2 Zellen geheim gehalten. Keine Auffälligkeiten.')

    const brought = requests.filter((url) => !/\/assets\/|\/favicon/.test(url))
    expect(brought).toEqual([])
    await own.show.click()
    await explore.ready()
    await expect(own.stripe).toContainText('abgehende.csv')
    await expect(explore.headline).toContainText('ohne Abschluss')
    // Helmstedt 2023: 42 of 662.
    await explore.areas.focus()
    await page.getByRole('tab', { name: 'Tabelle' }).click()
    const table = page.getByRole('tabpanel', { name: 'Tabelle' }).getByRole('table')
    await expect(table.getByRole('row', { name: /Helmstedt/ })).toContainText('6,3')
    await expect(table.getByRole('row', { name: /Peine/ })).toContainText('/')
    await page.getByRole('tab', { name: 'Rangfolge' }).click()
    await expect(page.getByRole('tabpanel', { name: 'Rangfolge' })).toContainText('Wolfenbüttel')
    // Nothing but our own code and the borders was ever asked for.
    expect(requests.filter((url) => !/\/assets\/|\/favicon|\/data\/regions\/grossraum-braunschweig\//.test(url))).toEqual([])
  })

  test('the address never names them; a copied link opens the official view; back leads there, forward back', async ({ page, explore, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const own = new OwnData(page)
    await own.showLeavers()
    await explore.ready()
    await explore.stepTo('2022', 'Vorheriger Zeitraum')
    expect(page.url()).not.toContain('own')
    expect(explore.address()).not.toHaveProperty('indicator')
    expect(explore.address()).not.toHaveProperty('period')
    await explore.button('Link kopieren').click()
    await expect(page.getByText('Link zur amtlichen Ansicht kopiert. Eigene Daten stehen in keinem Link.')).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toContain('indicator=ohne-hauptschulabschluss-anteil')
    expect(link).not.toContain('own')
    await page.goBack()
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Daten', level: 1 })).toBeVisible()
    await page.goForward()
    await explore.ready()
    await expect(own.stripe).toBeVisible()
  })

  test('an official indicator chosen again takes the stripe away', async ({ page, explore }) => {
    const own = new OwnData(page)
    await own.showLeavers()
    await explore.ready()
    await explore.chooseIndicator('hochschulreife', /Hochschulreife/)
    await expect(own.stripe).toBeHidden()
    await explore.chooseIndicator('ohne abschluss', /^ohne Abschluss/)
    await expect(own.stripe).toBeVisible()
  })

  test('after a reload they are gone, unless they were kept; deleted, they are gone for good', async ({ page, explore }) => {
    const own = new OwnData(page)
    await own.showLeavers()
    await explore.ready()
    await page.reload()
    await explore.ready()
    await expect(own.stripe).toBeHidden()

    await own.showLeavers()
    await page.getByRole('link', { name: 'Verwalten' }).click()
    await page.getByRole('checkbox', { name: 'In diesem Browser behalten' }).check()
    await expect(page.getByText('bleibt in diesem Browser')).toBeVisible()
    await page.getByRole('button', { name: 'Anzeigen: ohne Abschluss' }).click()
    await explore.ready()
    await page.reload()
    await explore.ready()
    await expect(own.stripe).toContainText('abgehende.csv')

    await page.getByRole('link', { name: 'Verwalten' }).click()
    await page.getByRole('button', { name: 'Löschen: ohne Abschluss' }).click()
    await expect(page.getByText('„ohne Abschluss“ ist gelöscht.')).toBeVisible()
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({})
    await page.reload()
    await expect(page.getByText('CSV- oder XLSX-Datei hierher ziehen')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Anzeigen/ })).toHaveCount(0)
  })

  test('are given out as a source table with its paper', async ({ page, explore }) => {
    const own = new OwnData(page)
    await own.showLeavers()
    await explore.ready()
    await page.getByRole('link', { name: 'Verwalten' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Als Quelltabelle laden' }).click()])
    const files = unzipSync(await readFile(await download.path()))
    expect(Object.keys(files)).toEqual(['tables/ohne-abschluss/data.csv', 'tables/ohne-abschluss/paper.yaml'])
    const data = strFromU8(files['tables/ohne-abschluss/data.csv'] ?? new Uint8Array())
    expect(data).toContain('03154;2023;42;662;')
    expect(data).toContain('03157;2023;/;1020;')
  })

  test('a small count takes a further one with it where a sum would give it away: the solver runs in the worker, under the page\'s policy', async ({ page, explore }) => {
    const own = new OwnData(page)
    await own.open()
    // 2 women of 20: without more, 20 − 18 is 2.
    const rows = ['03154;2023;weiblich;2', '03154;2023;männlich;18', '03154;2023;insgesamt;20', '03158;2023;weiblich;7', '03158;2023;männlich;6', '03158;2023;insgesamt;13']
    await own.drop('kinder.csv', ['Kreis;Jahr;Geschlecht;Kinder', ...rows].join('\n'))
    await own.check.click()
    await expect(page.getByRole('main')).toContainText('6 Zahlenzeilen gelesen, 2 Zellen geheim gehalten (davon 1, damit sich keine ausrechnen lässt).')
    await own.show.click()
    await explore.ready()
    await explore.button('Datenblatt').click()
    await expect(page.getByRole('dialog')).toContainText('Weitere Werte sind gesperrt')
  })

  test('an own group is compared with by sums over sums, under a stripe of its own', async ({ page, explore }) => {
    await page.goto(`./${OWN_SECTION}`)
    await page.getByRole('textbox', { name: 'Name der Gruppe' }).fill('Ost')
    await page.getByRole('checkbox', { name: 'Helmstedt' }).check()
    await page.getByRole('checkbox', { name: 'Wolfenbüttel' }).check()
    await page.getByRole('button', { name: 'Gruppe anlegen' }).click()
    await page.getByRole('button', { name: 'Als Vergleich' }).click()
    await explore.ready()
    await expect(explore.choice('Vergleich mit')).toHaveValue(/^own-group-/)
    await expect(page.getByText('Eigene Gruppe, nur auf diesem Gerät')).toBeVisible()
    expect(page.url()).not.toContain('own')
  })
})

test.describe('own figures by keyboard and for screen readers', () => {
  test('a file is chosen with the Enter key', async ({ page }) => {
    const own = new OwnData(page)
    // Whoever listens only when the key is pressed may come too late: the browser is told to hand the dialog over some time after.
    page.on('filechooser', () => undefined)
    await own.open()
    await page.getByLabel('Datei wählen').focus()
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
    await chooser.setFiles({ name: 'abgehende.csv', mimeType: 'text/csv', buffer: Buffer.from(LEAVERS) })
    await expect(own.check).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Spalten' }).first()).toHaveAttribute('aria-current', 'step')
  })

  test('a file dropped beside its place does not carry the page away', async ({ page }) => {
    const own = new OwnData(page)
    await own.open()
    const prevented = await page.evaluate(() => !document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true })))
    expect(prevented).toBe(true)
  })

  test('axe finds nothing serious in any step, over the map and in the list', async ({ page, explore }) => {
    const own = new OwnData(page)
    await own.open()
    expect(await seriousFindings(page)).toEqual([])
    await own.choose('abgehende.csv', `${LEAVERS}\nLK Helmstedt;2020;=1+1;4\n`)
    await expect(own.check).toBeVisible()
    await page.getByText('Zuordnung ansehen').click()
    expect(await seriousFindings(page)).toEqual([])
    await own.check.click()
    await page.getByRole('checkbox', { name: /Trotzdem anzeigen/ }).check()
    await expect(own.show).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await own.show.click()
    await explore.ready()
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'Verwalten' }).click()
    await page.getByRole('textbox', { name: 'Name der Gruppe' }).fill('Ost')
    await page.getByRole('checkbox', { name: 'Helmstedt' }).check()
    await page.getByRole('checkbox', { name: 'Peine' }).check()
    await page.getByRole('button', { name: 'Gruppe anlegen' }).click()
    expect(await seriousFindings(page)).toEqual([])
  })

  for (const size of [{ width: 1280, height: 720 }, { width: 390, height: 844 }]) {
    test(`nothing lies beyond the edge at ${size.width} × ${size.height}`, async ({ page, explore }, info) => {
      await page.setViewportSize(size)
      const own = new OwnData(page)
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
      await own.open()
      await own.choose('abgehende.csv', LEAVERS)
      await expect(own.check).toBeVisible()
      await page.screenshot({ path: info.outputPath('columns.png'), fullPage: true })
      expect(await sideways()).toBe(false)
      await own.check.click()
      await own.show.click()
      await explore.ready()
      await page.screenshot({ path: info.outputPath('map.png') })
      expect(await sideways()).toBe(false)
      const [stripe, map] = await Promise.all([own.stripe.boundingBox(), explore.frame.boundingBox()])
      expect((stripe?.y ?? 0) + (stripe?.height ?? 0)).toBeLessThanOrEqual((map?.y ?? 0) + 1)
    })
  }
})

/** Whatever is dropped: a sentence, a living page, and nothing lost of what was there. */
test.describe('a hostile file', () => {
  const cases = {
    'a million rows': { content: () => Buffer.from('a;b\n'.repeat(1_000_000)), says: /mehr als 200\.000 Zeilen/ },
    'no table': { content: () => Buffer.from([1, 0, 0, 7, 0, 0, 0, 3, 9, 1]), says: /weder Text noch eine Excel-Mappe/ },
    'a broken archive': { content: () => Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]), says: /lässt sich nicht als Excel-Mappe lesen/ },
  }
  for (const [name, { content, says }] of Object.entries(cases)) {
    test(`${name}: a sentence, and what was there stays`, async ({ page, explore }) => {
      const own = new OwnData(page)
      await own.showLeavers()
      await explore.ready()
      await page.getByRole('link', { name: 'Verwalten' }).click()
      await own.choose('boese.csv', content())
      await expect(page.getByRole('alert')).toContainText(says)
      await page.getByRole('button', { name: 'Anzeigen: ohne Abschluss' }).click()
      await explore.ready()
      await expect(own.stripe).toBeVisible()
    })
  }

  test('too large: it is not even read', async ({ page }, info) => {
    const file = info.outputPath('gross.csv')
    await writeFile(file, Buffer.alloc(100_000_000, 'a;b\n'))
    const own = new OwnData(page)
    await own.open()
    await page.getByLabel('Datei wählen').setInputFiles(file)
    await expect(page.getByRole('alert')).toContainText('Die Datei hat 100 MB; gelesen werden höchstens 30 MB.')
    await own.choose('abgehende.csv', LEAVERS)
    await expect(own.check).toBeVisible()
  })

  test('reading can be broken off, and the page goes on', async ({ page }) => {
    const own = new OwnData(page)
    await own.open()
    const rows = Array.from({ length: 150_000 }, (_, at) => `03154;${1990 + (at % 30)};${at};x${at}`)
    await own.choose('viele.csv', ['Kreis;Jahr;Kinder;Nummer', ...rows].join('\n'))
    await page.getByRole('button', { name: 'Abbrechen' }).click()
    await own.choose('abgehende.csv', LEAVERS)
    await expect(own.check).toBeVisible()
  })

  test('a large workbook is unpacked without a worker from elsewhere, which the policy would refuse', async ({ page }) => {
    const own = new OwnData(page)
    await own.open()
    const rows = Array.from({ length: 30_000 }, (_, at): (string | number)[] => [at % 2 === 0 ? '03154' : '03158', `2023-${String((at % 12) + 1).padStart(2, '0')}-01`, `Gruppe ${at}`, 10 + (at % 7)])
    const book = workbook([['Kreis', 'Stichtag', 'Gruppe', 'Kinder'], ...rows])
    expect(book.length).toBeGreaterThan(512 * 1024)
    await own.choose('mappe.xlsx', book)
    await expect(page.getByRole('main')).toContainText('30.000 Zeilen, 4 Spalten, Tabellenblatt „Tabelle“')
  })

  test('markup, marks of direction, __proto__ and formulas stay text', async ({ page, explore }) => {
    const own = new OwnData(page)
    await own.open()
    const head = 'Kreis;Jahr;<img src=x onerror=alert(1)>;__proto__\u202E'
    await own.choose('<b>x</b>.csv', [head, '03154;2023;=HYPERLINK("x");5', '03158;2023;12;"<script>alert(2)</script>"', '03157;2023;13;7'].join('\n'))
    await page.getByRole('combobox', { name: 'Art der Zahl' }).selectOption({ label: 'Anzahl (wird addiert)' })
    await page.getByRole('combobox', { name: 'Wert' }).selectOption({ label: '<img src=x onerror=alert(1)>' })
    await page.getByRole('combobox', { name: 'Merkmal', exact: true }).selectOption({ label: '__proto__' })
    await page.getByRole('textbox', { name: 'Name des Indikators' }).fill('<img src=x onerror=alert(1)>')
    await own.check.click()
    await expect(page.getByRole('main')).toContainText('ist eine Formel')
    await page.getByRole('checkbox', { name: /Trotzdem anzeigen/ }).check()
    await own.show.click()
    await explore.ready()
    await expect(explore.headline).toContainText('<img src=x onerror=alert(1)>')
    expect(await page.locator('img[src="x"], body script:not([src])').count()).toBe(0)
  })
})
