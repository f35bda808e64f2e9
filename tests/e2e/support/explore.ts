import { expect, type Locator, type Page } from '@playwright/test'

/** The page `Erkunden` in the words of its reader. No test knows more of the page than this file. */
export class Explore {
  constructor(readonly page: Page) {}

  /** Opens an address and waits until the picture stands. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`./${search}`)
    await this.ready()
  }

  /** React has taken over and the map is painted, by whichever canvas. */
  async ready(): Promise<void> {
    await expect(this.areas).toBeVisible()
    await expect(this.frame).toHaveAttribute('data-painted', 'true')
  }

  /** MapLibre has taken the map over and drawn it. */
  async webGl(): Promise<void> {
    await expect(this.frame).toHaveAttribute('data-map', 'gl', { timeout: 30_000 })
    await expect(this.frame).toHaveAttribute('data-painted', 'true')
  }

  /** The map's frame. It has no role of its own; the picture and the list of areas inside it do. */
  get frame(): Locator {
    return this.page.locator('[data-map]')
  }

  /** The areas of the map, as the keyboard and a screen reader meet them. */
  get areas(): Locator {
    return this.page.getByRole('listbox', { name: /Gebiete der Karte|Areas of the map/ })
  }

  /** The choice of regions in the head. */
  get region(): Locator {
    return this.page.getByLabel('Region', { exact: true })
  }

  get indicator(): Locator {
    return this.page.getByRole('button', { name: /^Indikator / })
  }

  get period(): Locator {
    return this.page.getByRole('slider', { name: 'Zeitraum' })
  }

  get sentence(): Locator {
    return this.page.getByRole('region', { name: 'In einem Satz' })
  }

  tab(name: 'Verlauf' | 'Rangfolge' | 'Tabelle'): Locator {
    return this.page.getByRole('tab', { name })
  }

  /** Middle of an area's name on the map, in pixels of the window. */
  label(name: string): Locator {
    return this.frame.locator('svg text', { hasText: new RegExp(`^${name}$`) })
  }

  /** Keys of the address that are set now. */
  async address(): Promise<Record<string, string>> {
    return Object.fromEntries(new URL(this.page.url()).searchParams)
  }
}
