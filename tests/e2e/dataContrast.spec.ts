import type { Page } from '@playwright/test'
import { type Altered, alterData } from './support/altered.ts'
import { seriousFindings } from './support/axe.ts'
import { OWN_SECTION, OwnData } from './support/ownData.ts'
import { expect, test } from './support/test.ts'

/** The page Daten in high contrast with files that mean ill, or say next to nothing: seen by axe, walked by the Tab key. */

const SECTIONS = ['catalogue', 'package', 'own', 'flow', 'cooperation', 'changes', 'requests'] as const

/** Stops of the Tab key inside the page that show no ring, up to `most` of them. */
async function unseenStops(page: Page, most: number): Promise<string[]> {
  await page.getByRole('main').focus()
  const unseen: string[] = []
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element.closest('main') === null) return undefined
      // The browser's own file button is hidden behind its label, which takes the ring.
      const ringed = element.matches('input[type=file]') ? (element.parentElement?.querySelector('.own-choose') ?? element) : element
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(ringed)
      const ring = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      return ring ? '' : `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(0, 60)
    })
    if (stop === undefined) {
      // The page was walked to its end, and there was something to walk.
      expect(stops).toBeGreaterThan(0)
      break
    }
    if (stop !== '') unseen.push(stop)
  }
  return unseen
}

const brokenOut = (page: Page) => page.evaluate(() => [document.querySelectorAll('img[src="x"]').length, 'hacked' in globalThis])

for (const kind of ['hostile', 'suppressed'] satisfies Altered[]) {
  test(`every section of Daten in high contrast, files ${kind}: axe finds nothing serious, every stop is seen`, async ({ page, guard: _watched }) => {
    await alterData(page, kind)
    for (const section of SECTIONS) {
      await page.goto(`./?page=data&section=${section}&region=sachsen-anhalt&theme=contrast`)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      await expect(page.getByText('Daten werden geladen')).toBeHidden()
      expect(await seriousFindings(page), section).toEqual([])
      expect(await unseenStops(page, 40), section).toEqual([])
      expect(await brokenOut(page), section).toEqual([0, false])
    }
  })

  test(`own figures in high contrast, files ${kind}: axe finds nothing serious in any step, every stop is seen`, async ({ page, explore, guard: _watched }) => {
    await alterData(page, kind)
    const own = new OwnData(page)
    await own.open(`${OWN_SECTION}&theme=contrast`)
    await own.choose('kinder.csv', 'Kreis;Jahr;Kinder\n03154;2023;42\n03158;2023;17\n03101;2023;2\n03151;2023;=1+1\nAtlantis;2023;3\n')
    await expect(own.check).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    expect(await unseenStops(page, 40)).toEqual([])
    await own.check.click()
    await page.getByRole('checkbox', { name: /Trotzdem anzeigen/ }).check()
    expect(await seriousFindings(page)).toEqual([])
    expect(await unseenStops(page, 20)).toEqual([])
    await page.getByRole('button', { name: /^In Großraum Braunschweig .*anzeigen$/ }).click()
    await expect(own.stripe).toBeVisible()
    await explore.ready()
    expect(await seriousFindings(page)).toEqual([])
    expect(await brokenOut(page)).toEqual([0, false])
  })
}
