import type { FrameLocator, Page } from '@playwright/test'
import { seriousFindings } from './support/axe.ts'
import { expect, test } from './support/test.ts'

/** A page of somebody else's with the frame in it, as an editor would paste it; beside the site, so that its policy lets it in. */
async function host(page: Page, snippet: string): Promise<FrameLocator> {
  await page.route('**/gemeinde.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="de"><title>Gemeinde</title><link rel="icon" href="./favicon.png"><h1>Unsere Schulen</h1>${snippet}</html>` }),
  )
  await page.goto('./gemeinde.html')
  return page.frameLocator('iframe')
}

test.describe('embedding', () => {
  test('the line is copied, pasted into another page, and shows the view without head and choices', async ({ page, explore, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await explore.open('?region=grossraum-braunschweig&areas=03154')
    await page.getByRole('button', { name: 'Einbetten' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('frame-ancestors')
    await dialog.getByRole('combobox', { name: 'Größe' }).selectOption('mittel (800 × 600)')
    expect(await seriousFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Zeile kopieren' }).click()
    await expect(dialog.getByRole('status')).toHaveText('Kopiert')
    const snippet = await page.evaluate(() => navigator.clipboard.readText())
    expect(snippet).toMatch(/^<iframe src="http[^"]+&amp;embed=1" title="[^"]+" width="800" height="600" loading="lazy"/)

    const frame = await host(page, snippet)
    await expect(frame.getByRole('listbox', { name: 'Gebiete der Karte' })).toBeVisible()
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Abgehende ohne Hauptschulabschluss')
    await expect(frame.getByRole('region', { name: 'In einem Satz' })).toContainText('9,62 %')
    await expect(frame.getByRole('navigation')).toHaveCount(0)
    await expect(frame.getByRole('button', { name: 'Anheften' })).toHaveCount(0)
    await expect(frame.getByRole('contentinfo')).toContainText(/Quellen: .*Datenstand/)
    // The map is alive.
    await frame.getByRole('listbox', { name: 'Gebiete der Karte' }).press('ArrowUp')
    await frame.getByRole('listbox', { name: 'Gebiete der Karte' }).press('Enter')
    await expect(frame.getByRole('region', { name: 'In einem Satz' })).not.toContainText('9,62')
    const said = await frame.getByRole('region', { name: 'In einem Satz' }).textContent()

    const opening = context.waitForEvent('page')
    await frame.getByRole('link', { name: 'Ganze Ansicht öffnen' }).click()
    const whole = await opening
    await expect(whole.getByRole('navigation', { name: 'Seiten' })).toBeVisible()
    await expect(whole.getByRole('region', { name: 'In einem Satz' })).toHaveText(said ?? '')
    expect(new URL(whole.url()).searchParams.has('embed')).toBe(false)
  })

  for (const { width, height } of [{ width: 400, height: 300 }, { width: 800, height: 600 }, { width: 1200, height: 800 }]) {
    test(`headline and picture are in sight in ${width} × ${height}, nothing scrolls sideways, axe is content`, async ({ page, explore }) => {
      await page.setViewportSize({ width, height })
      await explore.open('?region=grossraum-braunschweig&areas=03154&embed')
      await expect(explore.headline).toBeInViewport({ ratio: 0.99 })
      await expect(explore.frame).toBeInViewport({ ratio: 0.99 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(false)
      expect(await seriousFindings(page)).toEqual([])
      // Everything that is not in sight can be reached, and says where it is from.
      await page.getByRole('link', { name: 'Ganze Ansicht öffnen' }).scrollIntoViewIfNeeded()
      await expect(page.getByRole('contentinfo')).toContainText('Datenstand')
    })
  }

  test('the head is not there for a moment: neither before the picture nor with it', async ({ page, guard: _watched }) => {
    await page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      const look = () => {
        const head = document.querySelector('.shell-head')
        if (head instanceof HTMLElement && head.offsetHeight > 0) seen.push('head')
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await page.goto('./?region=niedersachsen&embed=1')
    await expect(page.locator('[data-painted=true]')).toBeVisible()
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([])
  })

  for (const search of ['page=profile&areas=03154', 'page=offering', 'page=transition&region=nordrhein-westfalen', 'page=data']) {
    test(`another page embedded: ${search}`, async ({ page, guard: _watched }) => {
      await page.setViewportSize({ width: 800, height: 600 })
      await page.goto(`./?${search}&embed=1`)
      await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false')
      await expect(page.getByRole('navigation', { name: 'Seiten' })).toHaveCount(0)
      await expect(page.getByRole('link', { name: 'Ganze Ansicht öffnen' })).toHaveAttribute('rel', 'noopener')
      await expect(page.getByRole('contentinfo')).toContainText('Datenstand')
    })
  }
})
