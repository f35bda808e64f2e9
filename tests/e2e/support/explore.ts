import { expect, type Locator, type Page } from '@playwright/test'

/** The page `Erkunden` in the words of its reader. No test knows more of the page than this file. */
export class Explore {
  constructor(readonly page: Page) {}

  /** Opens an address and waits until the picture stands. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`./${search}`)
    await this.ready()
  }

  /** React has taken over, the map is painted by whichever canvas (colours with the next frame at the latest), and no file is on its way. */
  async ready(): Promise<void> {
    await expect(this.areas).toBeVisible()
    await expect(this.frame).toHaveAttribute('data-painted', 'true')
    await this.settled()
  }

  /** The view that was asked for is on screen. */
  async settled(): Promise<void> {
    await expect(this.page.getByRole('main')).toHaveAttribute('aria-busy', 'false')
  }

  /** MapLibre has taken the map over and drawn it. */
  async webGl(): Promise<void> {
    await expect(this.frame).toHaveAttribute('data-map', 'gl', { timeout: 30_000 })
    await expect(this.frame).toHaveAttribute('data-painted', 'true')
  }

  /** The map's frame. It has no role of its own; the picture and the list of areas inside it do. */
  get frame(): Locator {
    return this.page.locator('[data-map]:not([inert] *)')
  }

  /** The areas of the map, as the keyboard and a screen reader meet them. */
  get areas(): Locator {
    return this.page.getByRole('listbox', { name: /Gebiete der Karte|Areas on the map/ })
  }

  /** The choice of regions in the head. */
  get region(): Locator {
    return this.page.getByRole('combobox', { name: 'Region', exact: true })
  }

  /** A choice among some: level, benchmark, a breakdown. */
  choice(label: string): Locator {
    return this.page.getByRole('main').getByRole('combobox', { name: label, exact: true })
  }

  get indicator(): Locator {
    return this.page.getByRole('button', { name: /^Indikator / })
  }

  get period(): Locator {
    return this.page.getByRole('slider', { name: 'Zeitraum' })
  }

  /** Steps through the periods until this one is shown, as a reader does with the buttons. */
  async stepTo(period: string, button: 'Vorheriger Zeitraum' | 'Nächster Zeitraum'): Promise<void> {
    for (let shown = await this.shownPeriod(); !shown.includes(period); shown = await this.shownPeriod()) {
      await this.page.getByRole('button', { name: button }).click()
      await expect(this.period).not.toHaveAttribute('aria-valuetext', shown)
    }
    await this.settled()
  }

  private async shownPeriod(): Promise<string> {
    return (await this.period.getAttribute('aria-valuetext')) ?? ''
  }

  get headline(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  get sentence(): Locator {
    return this.page.getByRole('region', { name: /In einem Satz|In one sentence/ })
  }

  tab(name: 'Verlauf' | 'Rangfolge' | 'Tabelle'): Locator {
    return this.page.getByRole('tab', { name, exact: true })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  /** Chips that say what is highlighted. */
  get active(): Locator {
    return this.page.getByRole('group', { name: /Gerade gewählt/ })
  }

  /** Opens the list of indicators, types, and chooses the entry of this name. */
  async chooseIndicator(query: string, name: RegExp): Promise<void> {
    await this.indicator.click()
    const dialog = this.page.getByRole('dialog', { name: 'Indikator wählen' })
    await dialog.getByRole('searchbox').fill(query)
    await dialog.getByRole('button', { name }).first().click()
    await expect(dialog).toBeHidden()
    await this.settled()
  }

  /** Clicks an area where its name stands on the map. */
  async clickArea(name: string): Promise<void> {
    const { x, y } = await this.placeOf(name)
    await this.page.mouse.click(x, y)
  }

  /** Points at an area where its name stands on the map. */
  async pointAt(name: string): Promise<void> {
    const { x, y } = await this.placeOf(name)
    await this.page.mouse.move(x, y, { steps: 3 })
  }

  /** Middle of an area's name on the map, in pixels of the window. */
  async placeOf(name: string): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.frame.locator('svg text', { hasText: name }).first().boundingBox()
    if (box === null) throw new Error(`"${name}" is not written on the map`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Keys of the address that are set now. */
  address(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams)
  }
}
