import { serve } from '../../scripts/serve.mjs'
import { expect, test } from './support/test.ts'

test('the site works in any folder of any server', async ({ browser }) => {
  const { address, close } = await serve({ port: '0', host: 'localhost', base: '/amt/bildung/', strict: false })
  const page = await browser.newPage()
  const lost: string[] = []
  page.on('response', (response) => {
    if (!response.ok()) lost.push(response.url())
  })
  await page.goto(`${address}?region=grossraum-braunschweig`)
  await expect(page.getByRole('listbox', { name: 'Gebiete der Karte' })).toBeVisible()
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'gl', { timeout: 30_000 })
  expect(new URL(page.url()).pathname).toBe('/amt/bildung/')
  expect(lost).toEqual([])
  await page.close()
  await close()
})
