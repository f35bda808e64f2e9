import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { quietNetwork } from './support/quietNetwork.ts'
import { expect, test } from './support/test.ts'

/** The view is pinned with the key, and called as it is proposed unless another headline is given. */
async function pin(page: Page, headline?: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Anheften', exact: true })).toBeVisible()
  await page.keyboard.press('Alt+P')
  const dialog = page.getByRole('dialog', { name: 'Ansicht anheften' })
  await expect(dialog.getByRole('textbox', { name: 'Überschrift' })).not.toHaveValue('')
  if (headline !== undefined) await dialog.getByRole('textbox', { name: 'Überschrift' }).fill(headline)
  await dialog.getByRole('button', { name: 'Anheften', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/^Angeheftet in/)).toBeVisible()
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 }).and(page.locator('.meeting-headline'))
const STORY = '?region=helmstedt&level=kreise&indicator=abgaenge-anzahl&period=2024&areas=03154&deck=helmstedt-abgaenge&slide=1'

/** Size of the smallest letters inside maps and charts as they are seen, in CSS pixels. */
const smallestLabel = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll<SVGTextElement>('[data-painted] svg text, svg.map-svg text')].filter((text) => text.checkVisibility() && (text.textContent ?? '').trim() !== '')
    return Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * Math.abs(text.getScreenCTM()?.d || text.getScreenCTM()?.b || 0)))
  })

test.describe('a session', () => {
  test('three views from three pages become a deck, which is saved, opened elsewhere and shown there', async ({ page, explore, browser, baseURL }, info) => {
    await explore.open('?region=helmstedt&level=kreise&indicator=abgaenge-anzahl&period=2015&areas=03154')
    await pin(page)
    await page.getByRole('link', { name: 'Übergänge' }).click()
    await expect(page.getByRole('heading', { level: 2, name: /Schulabschluss/ })).toBeVisible()
    await expect(page.getByRole('region', { name: 'In einem Satz' })).toBeVisible()
    await pin(page, 'Wohin es geht')
    await page.getByRole('link', { name: 'Daten', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^Daten/ })).toBeVisible()
    await pin(page, 'Woher die Zahlen kommen')

    await page.getByRole('link', { name: 'Sitzung' }).click()
    await page.getByRole('link', { name: 'Neuer Foliensatz' }).click()
    const slides = page.getByRole('list', { name: 'Folien' }).getByRole('listitem')
    await expect(slides).toHaveCount(3)
    await expect(slides.first()).toContainText('Im Landkreis Helmstedt')
    await page.getByRole('button', { name: 'Nach unten: Wohin es geht' }).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(slides.last()).toContainText('Wohin es geht')
    await page.getByRole('button', { name: 'Löschen: Woher die Zahlen kommen' }).click()
    await expect(slides).toHaveCount(2)
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(slides).toHaveCount(3)
    expect(await seriousFindings(page)).toEqual([])

    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Als Datei speichern' }).click()
    const file = info.outputPath('deck.json')
    await (await saving).saveAs(file)
    expect(readFileSync(file, 'utf8')).not.toContain('"value"')

    const other = await (await browser.newContext({ locale: 'de-DE', ...(baseURL === undefined ? {} : { baseURL }) })).newPage()
    await other.goto('./?page=session&region=niedersachsen')
    await other.getByLabel('Foliensatz-Datei öffnen').setInputFiles({ name: 'kaputt.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"schulwege-de') })
    await expect(other.getByRole('alert')).toContainText('beschädigt')
    await other.getByLabel('Foliensatz-Datei öffnen').setInputFiles(file)
    await expect(other.getByText(/ist geöffnet \(3 Folien\)/)).toBeVisible()
    await other.reload()
    await other.getByRole('link', { name: 'Neuer Foliensatz' }).click()
    await other.getByRole('button', { name: 'Sitzung beginnen' }).click()
    await expect(headline(other)).toContainText('Im Landkreis Helmstedt')
    await expect(other.getByRole('region', { name: 'In einem Satz' })).toContainText('2015')
    await other.context().close()
  })

  test('is led by the keyboard; a slide stays alive, and R brings it back', async ({ page, explore }) => {
    await explore.open(STORY)
    await expect(headline(page)).toContainText('Heute verlassen weniger Jugendliche')
    await expect(page.getByRole('banner')).toBeHidden()
    const pinned = await explore.sentence.innerText()
    await explore.clickArea('Gifhorn')
    await expect(explore.sentence).toContainText('Gifhorn')
    await page.keyboard.press('r')
    await expect(explore.sentence).toHaveText(pinned)
    await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined))
    await page.keyboard.press('ArrowRight')
    await expect(headline(page)).toContainText('Ohne Hauptschulabschluss')
    await page.keyboard.press('End')
    await expect(headline(page)).toContainText('Wohin es nach der Schule geht')
    await page.keyboard.press('Home')
    await page.keyboard.press(' ')
    await expect(headline(page)).toContainText('Ohne Hauptschulabschluss')
    await page.keyboard.press('b')
    await expect(page.getByRole('button', { name: /Bildschirm ist dunkel/ })).toBeVisible()
    await page.keyboard.press('b')
    await page.keyboard.press('n')
    await expect(page.getByRole('complementary', { name: 'Notizen' })).toContainText('einige Dutzend')
    await page.keyboard.press('g')
    await page.getByRole('dialog', { name: 'Übersicht' }).getByRole('button', { name: /2011 ist kein/ }).click()
    await expect(headline(page)).toContainText('2011 ist kein Bildungssprung')
    // The address bar is written a moment after the view.
    await expect(page).toHaveURL(/slide=3/)
    await page.reload()
    await expect(headline(page)).toContainText('2011 ist kein Bildungssprung')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Tasten in der Sitzung' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: 'Tasten in der Sitzung' })).toBeHidden()
    // The browser tells the page a moment later that a dialog is closed; a key in between is still the dialog's.
    await expect(async () => {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('heading', { level: 1, name: 'Sitzung' })).toBeVisible({ timeout: 2000 })
    }).toPass()
    await expect(page.getByRole('banner')).toBeVisible()
  })

  test('shows a neighbour that lies ready as it is, and writes the slide down where one rests', async ({ page, explore }) => {
    await explore.open(STORY)
    const ready = page.locator('[inert] main')
    await expect(ready).toHaveCount(1)
    await expect(ready.locator('[data-map][data-painted=true]')).toHaveCount(1)
    await expect(page.getByRole('main')).toHaveCount(1)
    await ready.evaluate((main) => Object.assign(main, { waited: true }))
    const before = await page.evaluate(() => history.length)
    // There, back and there again, a frame for each: the slide is on screen before the address bar hears of it.
    const seen = await page.evaluate(async () => {
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
      // What lies ready has been drawn to its end when frames follow each other quickly.
      for (let [last, quick] = [await frame(), 0]; quick < 5; ) {
        const now = await frame()
        quick = now - last < 40 ? quick + 1 : 0
        last = now
      }
      const frames: unknown[] = []
      for (const key of ['PageDown', 'PageUp', 'PageDown']) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        await frame()
        const on = document.querySelector('[data-on]')
        frames.push({ headline: on?.querySelector('.meeting-headline')?.textContent, waited: 'waited' in (on?.querySelector('main') ?? {}), slide: new URLSearchParams(location.search).get('slide') })
      }
      return frames
    })
    const [first, second] = [expect.stringContaining('Heute verlassen'), expect.stringContaining('Ohne Hauptschulabschluss')]
    expect(seen).toEqual([
      { headline: second, waited: true, slide: '1' },
      { headline: first, waited: false, slide: '1' },
      { headline: second, waited: true, slide: '1' },
    ])
    await expect(page).toHaveURL(/slide=2/)
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
    await expect(page).toHaveTitle(/ohne Hauptschulabschluss/)
    await page.goBack()
    await expect(headline(page)).toContainText('Heute verlassen')
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/slide=2/)
    // An area chosen at once belongs to the slide one sees, and is not lost to what is written later.
    await expect(ready).toHaveCount(2)
    await page.keyboard.press('PageUp')
    await expect(headline(page)).toContainText('Heute verlassen')
    await explore.clickArea('Gifhorn')
    await expect(explore.sentence).toContainText('Gifhorn')
    await page.waitForTimeout(400)
    expect(explore.address()).toMatchObject({ slide: '1', areas: '03151' })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1, name: 'Sitzung' })).toBeVisible()
    await expect(page.locator('main')).toHaveCount(1)
  })

  test('fetches nothing while it steps, and holds when the cable is pulled', async ({ page, explore, context, guard }) => {
    guard.allow(/favicon/)
    await explore.open(STORY)
    await expect(headline(page)).toBeVisible()
    // The last slide's file is asked for when the page is at rest; on a busy machine the network is quiet for a while before that.
    await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('demo-schulabgang')))).toBe(true)
    await quietNetwork(page)
    await context.setOffline(true)
    const asked: string[] = []
    page.on('request', (request) => /favicon/.test(request.url()) || asked.push(request.url()))
    for (const part of ['Ohne Hauptschulabschluss', '2011 ist kein', '2020 fehlt', 'Wohin es nach der Schule']) {
      await page.keyboard.press('PageDown')
      await expect(headline(page)).toContainText(part)
      await explore.settled()
    }
    await expect(page.getByRole('region', { name: 'In einem Satz' })).toContainText('Demodaten')
    expect(asked).toEqual([])
    await context.setOffline(false)
  })

  test('the presenters’ window goes in step both ways, and survives a reload of either', async ({ page, explore, context }) => {
    await explore.open(STORY)
    await expect(headline(page)).toBeVisible()
    const opening = context.waitForEvent('page')
    await page.keyboard.press('p')
    const desk = await opening
    await expect(desk.getByText('Beide Fenster laufen im Gleichschritt.')).toBeVisible()
    await expect(desk.getByRole('region', { name: 'Jetzt · 1 / 5' })).toContainText('Heute verlassen weniger')
    await desk.getByRole('button', { name: 'Nächste Folie' }).click()
    await expect(headline(page)).toContainText('Ohne Hauptschulabschluss')
    await page.keyboard.press('PageDown')
    await expect(desk.getByRole('region', { name: 'Jetzt · 3 / 5' })).toContainText('2011 ist kein Bildungssprung')
    expect(await seriousFindings(desk)).toEqual([])
    await expect(page).toHaveURL(/slide=3/)
    await page.reload()
    await expect(headline(page)).toContainText('2011 ist kein Bildungssprung')
    await desk.reload()
    await expect(desk.getByText('Beide Fenster laufen im Gleichschritt.')).toBeVisible()
    await desk.keyboard.press('b')
    await expect(page.getByRole('button', { name: /Bildschirm ist dunkel/ })).toBeVisible()
    await desk.keyboard.press('ArrowLeft')
    await expect(headline(page)).toContainText('Ohne Hauptschulabschluss')
  })

  test('the QR code stands beside its link, and axe finds nothing in any panel', async ({ page, explore }) => {
    await explore.open(STORY)
    await expect(headline(page)).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('q')
    const dialog = page.getByRole('dialog', { name: 'Link und QR-Code zu dieser Ansicht' })
    await expect(dialog.getByRole('img', { name: /QR-Code/ })).toBeVisible()
    await expect(dialog).toContainText('indicator=abgaenge-anzahl&period=2024')
    await expect(dialog).not.toContainText('deck=')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.keyboard.press('g')
    expect(await seriousFindings(page)).toEqual([])
  })

  test('shows no head in any frame of a reload, fills the screen when it is begun by a click, and its labels can be read at two metres', async ({ page, explore }) => {
    await page.addInitScript(() => {
      const seen = { frames: 0, head: 0 }
      Object.assign(globalThis, { seen })
      const look = () => {
        seen.frames += 1
        if (document.querySelector('.shell-head')?.checkVisibility() === true) seen.head += 1
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    const seen = () => page.evaluate(() => (globalThis as unknown as { seen: { frames: number; head: number } }).seen)
    await explore.open(STORY)
    await expect(headline(page)).toBeVisible()
    await page.reload()
    await expect(headline(page)).toBeVisible()
    await explore.ready()
    await expect(page.locator('[data-painted=true] svg').nth(1)).toBeVisible()
    await expect.poll(async () => (await seen()).frames).toBeGreaterThan(3)
    expect((await seen()).head).toBe(0)
    expect(await smallestLabel(page)).toBeGreaterThanOrEqual(18)

    await page.goto('./?page=session&region=helmstedt&deck=helmstedt-abgaenge')
    await page.getByRole('button', { name: 'Sitzung beginnen' }).click()
    await expect(headline(page)).toBeVisible()
    const full = () => page.evaluate(() => document.fullscreenElement !== null)
    await expect.poll(full).toBe(true)
    await page.keyboard.press('f')
    await expect.poll(full).toBe(false)
    await expect(headline(page)).toBeVisible()
  })

  for (const [name, search, picture] of [
    ['Angebote', '?page=offering&section=bbs-braunschweig&region=grossraum-braunschweig&deck=grossraum-bbs&slide=1', 'region'],
    ['Übergänge', '?page=transition&section=demo-schulabgang&filter=area:03154&region=helmstedt&deck=helmstedt-abgaenge&slide=5', 'figure'],
  ] as const) {
    test(`the picture of ${name} is whole on a projector of 1280 × 720, and axe finds nothing`, async ({ page }) => {
      await page.goto(`./${search}`)
      await expect(headline(page)).toBeVisible()
      const shown = picture === 'figure' ? page.getByRole('figure').first() : page.getByRole('region', { name: 'Karte der Angebote' })
      await expect(shown.locator('[data-painted=true]').first()).toBeVisible()
      await expect.poll(async () => ((await shown.boundingBox())?.y ?? 0) + ((await shown.boundingBox())?.height ?? 9999)).toBeLessThanOrEqual(720)
      expect((await shown.boundingBox())?.height).toBeGreaterThan(250)
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720)
      expect(await smallestLabel(page)).toBeGreaterThanOrEqual(18)
      expect(await seriousFindings(page)).toEqual([])
    })
  }
})
