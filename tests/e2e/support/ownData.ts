import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** Leavers of four Kreise in three years, written as an office would: names with their kind, thousands with a point. */
export const LEAVERS = [
  'Landkreis;Jahr;Abgehende insgesamt;ohne Abschluss',
  ...[2021, 2022, 2023].flatMap((year, at) => [
    `Stadt Braunschweig;${year};2.0${at}0;1${at}0`,
    `LK Helmstedt;${year};66${at};4${at}`,
    `Wolfenbüttel, Landkreis;${year};90${at};5${at}`,
    `Kreis Peine;${year};1.0${at}0;${at}`,
    `Goslar Stadt und Land;${year};1.10${at};6${at}`,
  ]),
].join('\n')

export const OWN_SECTION = '?page=data&section=own&region=grossraum-braunschweig'

/** The section `Eigene Daten` in the words of its reader. */
export class OwnData {
  constructor(readonly page: Page) {}

  async open(search = OWN_SECTION): Promise<void> {
    await this.page.goto(`./${search}`)
    await expect(this.page.getByText(/CSV- oder XLSX-Datei hierher ziehen|Drop a CSV or XLSX file here/)).toBeVisible()
  }

  /** Chooses a file with the button, as the keyboard does. */
  async choose(name: string, content: string | Buffer): Promise<void> {
    await this.page.getByLabel(/Datei wählen|Choose a file/).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  }

  /** Drops a file on the page. */
  async drop(name: string, content: string): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([file, text]) => {
        const data = new DataTransfer()
        data.items.add(new File([text ?? ''], file ?? '', { type: 'text/csv' }))
        return data
      },
      [name, content],
    )
    await this.page.getByText('CSV- oder XLSX-Datei hierher ziehen').dispatchEvent('drop', { dataTransfer: transfer })
  }

  get check() {
    return this.page.getByRole('button', { name: /^(Prüfen|Check)$/ })
  }

  get show() {
    return this.page.getByRole('button', { name: /^(In Großraum Braunschweig anzeigen|Show in Greater Braunschweig)$/ })
  }

  get stripe() {
    return this.page.getByRole('complementary', { name: /Eigene Daten, nur auf diesem Gerät|Own data, on this device only/ })
  }

  /** Brings the leavers in and shows them on the map. */
  async showLeavers(): Promise<void> {
    await this.open()
    await this.choose('abgehende.csv', LEAVERS)
    await this.check.click()
    await this.show.click()
    await expect(this.stripe).toBeVisible()
  }
}
