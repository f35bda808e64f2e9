import { CHROMIUM_FLAGS } from '../../playwright.config.ts'
import { expect, test } from './support/test.ts'

/** Many an office projector hangs on a machine without WebGL. */
test.use({
  launchOptions: {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [...CHROMIUM_FLAGS.filter((flag) => !/angle|swiftshader/.test(flag)), '--disable-gpu', '--disable-3d-apis'],
  },
})

test('without WebGL the light picture stays and does everything', async ({ page, explore }) => {
  await explore.open('?region=grossraum-braunschweig')
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull()
  await explore.clickArea('Helmstedt')
  await expect(explore.sentence).toContainText('Im Landkreis Helmstedt')
  await explore.stepTo('2015', 'Vorheriger Zeitraum')
  await expect(explore.frame).toHaveAttribute('data-map', 'svg')
  await expect(explore.frame.getByRole('img')).toBeVisible()
})
