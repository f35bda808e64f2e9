import { expect, test } from './support/test.ts'

/** A meeting, one projector: "and Helmstedt?" is answered in one click. */
test.describe('the committee', () => {
  test('opens its region and sees one sentence and one picture', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig')
    await expect(explore.headline).toContainText('ohne Hauptschulabschluss')
    await expect(explore.sentence).toContainText('Großraum Braunschweig')
    await expect(explore.sentence).toContainText(/\d+,\d+\s%/)
    await expect(page).toHaveTitle(/ohne Hauptschulabschluss.*Schulwege/)
  })

  test('asks "and Helmstedt?" with one click on the map', async ({ explore }) => {
    await explore.open('?region=grossraum-braunschweig')
    await explore.clickArea('Helmstedt')
    await expect(explore.sentence).toContainText('Im Landkreis Helmstedt')
    // 2024: 68 of 707 = 9.62 %
    await expect(explore.sentence).toContainText('9,6')
    await expect.poll(() => explore.address()['areas']).toBe('03154')
  })

  test('gets the same answer once MapLibre has taken over', async ({ explore }) => {
    await explore.open('?region=grossraum-braunschweig')
    await explore.webGl()
    await explore.clickArea('Helmstedt')
    await expect(explore.sentence).toContainText('Im Landkreis Helmstedt')
  })

  test('compares two areas and goes back to all in one click', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig')
    await explore.clickArea('Helmstedt')
    await page.keyboard.down('Shift')
    await explore.clickArea('Gifhorn')
    await page.keyboard.up('Shift')
    await expect.poll(() => explore.address()['areas']).toBe('03154,03151')
    await expect(explore.active).toContainText('Landkreis Helmstedt')
    await expect(explore.active).toContainText('Landkreis Gifhorn')
    await explore.button('Auswahl zurücksetzen').click()
    await expect(explore.active).toBeHidden()
    await expect.poll(() => explore.address()['areas']).toBeUndefined()
  })

  test('takes the true share of the region, not the mean of shares', async ({ explore }) => {
    await explore.open('?region=grossraum-braunschweig&indicator=ohne-hauptschulabschluss-anteil&period=2023')
    // 785 of 10,604 = 7.40 %
    await expect(explore.sentence).toContainText('7,4')
    await expect(explore.sentence).toContainText('785')
    await expect(explore.sentence).toContainText('10.604')
  })
})
