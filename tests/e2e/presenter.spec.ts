import { expect, test } from './support/test.ts'

/** A link opens exactly this view: today, after a reload, in another window, after going back. */
test.describe('the presenter', () => {
  const VIEW = '?region=niedersachsen&indicator=mittlerer-abschluss-anteil&period=2015&areas=03154,03101&panel=ranking&classes=natural'

  test('copies a link that opens the same view elsewhere', async ({ explore, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await explore.open(VIEW)
    const sentence = await explore.sentence.innerText()
    await explore.button('Link kopieren').click()
    await expect(page.getByRole('status').filter({ hasText: 'Link kopiert' })).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.goto('about:blank')
    await page.goto(link)
    await explore.ready()
    await expect(explore.sentence).toHaveText(sentence)
    await expect(explore.region).toHaveValue('niedersachsen')
    await expect(explore.tab('Rangfolge')).toHaveAttribute('aria-selected', 'true')
  })

  test('reloads and sees the same', async ({ explore, page }) => {
    await explore.open(VIEW)
    const sentence = await explore.sentence.innerText()
    await page.reload()
    await explore.ready()
    await expect(explore.sentence).toHaveText(sentence)
    await expect(explore.headline).toContainText('ittlere')
  })

  test('goes back and forward through what was chosen', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig')
    const first = await explore.sentence.innerText()
    await explore.clickArea('Helmstedt')
    await expect(explore.sentence).toContainText('Im Landkreis Helmstedt')
    await explore.chooseIndicator('hochschulreife', /Hochschulreife/)
    await page.goBack()
    await expect(explore.headline).toContainText('ohne Hauptschulabschluss')
    await expect(explore.sentence).toContainText('Im Landkreis Helmstedt')
    await page.goBack()
    await expect(explore.sentence).toHaveText(first)
    await page.goForward()
    await expect(explore.sentence).toContainText('Im Landkreis Helmstedt')
  })

  test('is told what has changed when a link asks for what is not there', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig&indicator=abgeschafft&period=1875&areas=03154')
    const notice = page.getByRole('status', { name: /Link passt nicht/ })
    await expect(notice).toContainText('abgeschafft')
    // A bad key costs only itself.
    await expect(explore.sentence).toContainText('Im Landkreis Helmstedt')
    await notice.getByRole('button', { name: 'Hinweis schließen' }).click()
    await expect(notice).toBeHidden()
  })

  test('speaks English to an English audience', async ({ explore, page }) => {
    await explore.open('?region=grossraum-braunschweig&areas=03154&lang=en')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(explore.sentence).toContainText('9.6')
    await expect(page.getByRole('tab', { name: 'Trend' })).toBeVisible()
  })
})
