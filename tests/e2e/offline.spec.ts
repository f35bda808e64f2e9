import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { rowOf } from './support/downloadedWorkbook.ts'
import { Explore } from './support/explore.ts'
import { Guard } from './support/guard.ts'
import { SiteCopy } from './support/siteCopy.ts'
import { expect, test } from './support/test.ts'

const STORY = '?region=helmstedt&level=kreise&indicator=abgaenge-anzahl&period=2024&areas=03154&deck=helmstedt-abgaenge&slide=1'
/** What Chromium notes on the console when nobody answers. */
const NOBODY = /Failed to load resource|ERR_/

let site: SiteCopy
test.beforeEach(async () => {
  site = new SiteCopy()
  await site.start()
})
test.afterEach(() => site.remove())

async function keep(page: Page, region: string, name: string): Promise<void> {
  await page.goto(`${site.address}?region=${region}&page=data&section=offline`)
  await page.getByRole('button', { name: 'Für offline bereithalten' }).click()
  await expect(page.getByText(`Die Region ${name} ist vollständig bereitgehalten`)).toBeVisible({ timeout: 40_000 })
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 }).and(page.locator('.meeting-headline'))
const news = (page: Page) => page.getByRole('complementary', { name: 'Verbindung und Datenstand' })

/** A data build of another day with another count in one file, as somebody uploads it: catalogue, openings and hashes fit together. */
function uploadNewData(to: SiteCopy): void {
  const { build } = JSON.parse(readFileSync(`${to.folder}/data/catalogue.json`, 'utf8')) as { build: { date: string; hash: string } }
  const renew = (text: string) => text.replaceAll(build.hash, 'aaaabbbbcccc').replace(`"date":"${build.date}"`, '"date":"2027-02-01"')
  to.change('data/catalogue.json', renew)
  to.change('data/regions/helmstedt/opening.json', renew)
}

test('a region that is kept works with the cable pulled: reload, deep link, meeting, files; another one says that it is not', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' })
  const page = await context.newPage()
  const guard = await Guard.watch(page, new URL(site.address).origin)
  guard.allow(NOBODY)
  await keep(page, 'helmstedt', 'Landkreis Helmstedt')
  expect(await seriousFindings(page)).toEqual([])
  await site.stop()
  await context.setOffline(true)

  const explore = new Explore(page)
  await page.goto(`${site.address}?region=helmstedt`)
  await explore.ready()
  await explore.webGl()
  await expect(page.getByRole('status').filter({ hasText: 'Landkreis Helmstedt ist auf diesem Gerät bereitgehalten' })).toBeVisible()
  await page.reload()
  await explore.ready()
  await page.goto(`${site.address}?region=helmstedt&indicator=abgaenge-anzahl&level=kreise&period=2015&areas=03154&panel=table`)
  await explore.ready()
  await expect(page.getByRole('table')).toContainText('Helmstedt')

  await page.getByRole('main').getByText('Daten laden', { exact: true }).click()
  const saving = page.waitForEvent('download')
  await explore.button(/CSV/).click()
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('Helmstedt')
  const [book] = await Promise.all([page.waitForEvent('download'), explore.button(/XLSX/).click()])
  expect(await rowOf(book, '03154', '2015')).toContain(831)
  await page.keyboard.press('Escape')

  // The published file as it is: a link to save would go past the worker.
  await page.goto(`${site.address}?region=helmstedt&page=data`)
  await page.getByRole('button', { name: /^Daten laden: / }).first().click()
  const [published] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /JSON-stat/ }).click()])
  expect(JSON.parse(readFileSync(await published.path(), 'utf8'))).toMatchObject({ class: 'dataset', extension: { region: 'helmstedt' } })

  await page.goto(site.address + STORY)
  await expect(headline(page)).toContainText('Heute verlassen weniger Jugendliche')
  await page.keyboard.press('End')
  await expect(headline(page)).toContainText('Wohin es nach der Schule geht')
  await page.keyboard.press('q')
  await expect(page.getByRole('img', { name: /QR-Code/ })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.goto(`${site.address}?region=niedersachsen`)
  await expect(page.getByRole('status').filter({ hasText: 'Die Region Niedersachsen ist auf diesem Gerät nicht bereitgehalten. Bereitgehalten: Landkreis Helmstedt.' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('wird auf diesem Gerät nicht bereitgehalten')
  expect(guard.found).toEqual([])
  await context.close()
})

test('a new data build is announced after the meeting, not in it, and comes in when it is asked for', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' })
  const page = await context.newPage()
  await keep(page, 'helmstedt', 'Landkreis Helmstedt')
  uploadNewData(site)
  await page.goto(site.address + STORY)
  await expect(headline(page)).toContainText('Heute verlassen weniger Jugendliche')
  await page.keyboard.press('End')
  await expect(headline(page)).toContainText('Wohin es nach der Schule geht')
  await expect(news(page)).toBeHidden()
  // A second window must not swap either, as long as the first one presents.
  const other = await context.newPage()
  await other.goto(`${site.address}?region=helmstedt`)
  await expect(news(other)).toContainText('Ein neuer Datenstand vom 01.02.2027 ist da.')
  await news(other).getByRole('button', { name: 'Jetzt laden' }).click()
  await expect(news(other)).toContainText('In einem anderen Fenster läuft eine Sitzung', { timeout: 40_000 })
  await page.reload()
  await expect(headline(page)).toContainText('Wohin es nach der Schule geht')

  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Sitzung' })).toBeVisible()
  await expect(news(page)).toContainText('Ein neuer Datenstand vom 01.02.2027 ist da.')
  await expect(page.getByRole('contentinfo')).not.toContainText('01.02.2027')
  await news(page).getByRole('button', { name: 'Jetzt laden' }).click()
  await expect(page.getByRole('contentinfo')).toContainText('01.02.2027', { timeout: 40_000 })
  await expect(news(page).getByRole('button')).toHaveCount(0)
  await site.stop()
  await page.goto(`${site.address}?region=helmstedt`)
  await new Explore(page).ready()
  await expect(page.getByRole('contentinfo')).toContainText('01.02.2027')
  await context.close()
})

test('a download that breaks off, is cancelled or does not fit its list leaves what was complete as it was', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' })
  const page = await context.newPage()
  await keep(page, 'helmstedt', 'Landkreis Helmstedt')
  uploadNewData(site)
  site.held = /papers/
  const renew = page.getByRole('button', { name: 'Neu laden und prüfen' })
  await renew.click()
  await expect(page.getByText(/\d+ von \d+ Dateien/)).toBeVisible()
  await page.getByRole('button', { name: 'Abbrechen' }).click()
  await expect(page.getByRole('progressbar')).toBeHidden()

  site.held = undefined
  // The catalogue names another hash than the file has.
  site.change('data/catalogue.json', (text) => text.replaceAll(/("indicator":"abgaenge-anzahl","levels":[^}]*"hash":")[0-9a-f]{12}/g, '$1012345678901'))
  await renew.click()
  await expect(page.getByRole('alert')).toContainText('abgaenge-anzahl.json“ ist nicht die, die der Server angekündigt hat', { timeout: 40_000 })

  await site.stop()
  await page.goto(`${site.address}?region=helmstedt`)
  await new Explore(page).ready()
  await expect(page.getByRole('contentinfo')).not.toContainText('01.02.2027')
  await context.close()
})

test('several regions can be kept, and let go one by one; with the last one everything is gone', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' })
  const page = await context.newPage()
  await keep(page, 'helmstedt', 'Landkreis Helmstedt')
  await keep(page, 'sachsen-anhalt', 'Sachsen-Anhalt')
  await page.getByRole('button', { name: 'Löschen: Landkreis Helmstedt' }).click()
  await expect(page.getByRole('table')).not.toContainText('Helmstedt')
  await page.getByRole('button', { name: 'Alles löschen' }).click()
  await expect(page.getByText('Die Region Sachsen-Anhalt wird auf diesem Gerät nicht bereitgehalten.')).toBeVisible()
  await expect.poll(() => page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0])
  await context.close()
})
