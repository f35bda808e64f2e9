import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

/** Presses Tab until this element has the focus; more stops than these nobody would bear. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`the Tab key does not reach ${String(target)}`)
}

test('once through the page by keyboard alone', async ({ page, explore }) => {
  await explore.open('?region=grossraum-braunschweig')

  await test.step('the first stop skips to the content', async () => {
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Zum Inhalt springen' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  await test.step('the indicator is found by typing and walking', async () => {
    await tabTo(page, explore.indicator)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Indikator wählen' })
    await expect(dialog.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('hauptschulabschluss')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(explore.headline).toContainText('auptschulabschluss')
    await explore.settled()
  })

  await test.step('the map is walked with the arrows and an area is chosen', async () => {
    await tabTo(page, explore.areas)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(explore.areas.getByRole('option', { selected: true })).toHaveCount(1)
    await expect(explore.active).toBeVisible()
  })

  await test.step('the tabs move with the arrows', async () => {
    await tabTo(page, explore.tab('Verlauf'))
    await page.keyboard.press('ArrowRight')
    await expect(explore.tab('Rangfolge')).toBeFocused()
    await expect(explore.tab('Rangfolge')).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('the period moves with the arrows', async () => {
    await tabTo(page, explore.period)
    const before = await explore.period.getAttribute('aria-valuetext')
    await page.keyboard.press('ArrowLeft')
    await expect(explore.period).not.toHaveAttribute('aria-valuetext', before ?? '')
  })

  await test.step('the paper opens, closes, and gives the focus back', async () => {
    const open = explore.button('Datenblatt')
    await tabTo(page, open)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: /Datenblatt/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(open).toBeFocused()
  })

  await test.step('the selection is reset where it is said', async () => {
    const reset = explore.button('Auswahl zurücksetzen')
    await tabTo(page, reset, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(explore.active).toBeHidden()
  })
})

test('every stop of the Tab key is seen', async ({ page, explore }) => {
  await explore.open('?region=grossraum-braunschweig&areas=03154')
  const seen = new Set<string>()
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return undefined
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      const ring = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      return { name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(0, 60), ring, size: width * height }
    })
    if (stop === undefined) break
    seen.add(stop.name)
    expect(stop, stop.name).toMatchObject({ ring: true })
    expect(stop.size, stop.name).toBeGreaterThan(0)
  }
  expect(seen.size).toBeGreaterThan(10)
})
