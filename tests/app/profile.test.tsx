import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { toldSentence } from '@/view/text/toldSentence.ts'
import { address, openApp, renderApp } from '../support/renderApp.tsx'
import { server, serveScenario } from '../support/server.ts'

const PROFILE = '?page=profile'

/** The page with all its figures, or with what is said in their place. */
async function open(rest = '') {
  const user = renderApp(`${PROFILE}${rest}`)
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'), { timeout: 10_000 })
  return user
}
const table = (name: string) => screen.getByRole('table', { name })
const row = (name: RegExp, of = 'Schulabschlüsse') => within(table(of)).getByRole('row', { name })
const cells = (name: RegExp, of?: string) => within(row(name, of)).getAllByRole('cell').map((cell) => cell.textContent)

// The code of the page comes with the first test, and the machine may be busy.
beforeAll(() => import('@/app/pages/profile/ProfilePage.tsx'))

describe('the page Profil', () => {
  test('says of an area its latest figures with place, region and period', async () => {
    await open('&areas=99101001')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Bad Ährenstein-Königsbrück im Profil')
    const [value, change, , place, against] = cells(/^Abgehende ohne Hauptschulabschluss \(Erkunden/)
    // 16 of 200; 2023 has 8.0, 11.1, 10.0, 10.0 and 14.0 in the Gemeinden, one is still to come; the Land has 94 of 920 = 10.2 %.
    expect(value).toBe('8,0\u00a0%2023 · 16 von 200')
    expect(change).toBe('kein Wert aus den Jahren davor')
    expect(place).toContain('Rang 5 von 5 · niedrig ist günstiger, keines liegt günstiger')
    expect(against).toContain('2,2\u00a0Prozentpunkte weniger als in Land Musterland mit seinen beiden Landkreisen (10,2\u00a0%)')
    expect(screen.getByRole('img', { name: /Verlauf: Abgehende ohne Hauptschulabschluss, Ährenstein Von 2020 bis 2023, niedrigster Wert 5,0\u00a0%, höchster 10,0\u00a0%/ })).toBeInTheDocument()
    expect(screen.getByText(/2 weitere Indikatoren liegen nur für andere Ebenen vor/)).toHaveTextContent('Schülerinnen und Schüler in kleinen Bildungsgängen und Stufe des Bildungsmanagements')
    await waitFor(() => expect(document.title).toBe('Bad Ährenstein-Königsbrück im Profil · Musterland · Schulwege'))
    expect(toldSentence()).toBe('Bad Ährenstein-Königsbrück im Profil.')
  })

  test('never mixes periods unnoticed: an older figure says what is missing since', async () => {
    await open('&areas=99102')
    // 44 of 581 in 2022; 2023 is still to come.
    expect(cells(/^Abgehende ohne Hauptschulabschluss \(Erkunden/)[0]).toMatch(/^7,6\u00a0%.*2022 · 44 von 5812023: liegt noch nicht vor$/)
    expect(cells(/^Schülerinnen und Schüler in kleinen/)[0]).toMatch(/^\/ geheim gehaltenD \(Demodaten\)Schuljahr 2023\/24$/)
    expect(within(row(/^Stufe/, 'Bildungsmanagement')).getByText('so 1 von 2 Gebieten mit Angabe')).toBeInTheDocument()
  })

  test('two areas stand beside each other, and the difference is said in words', async () => {
    const user = await open('&areas=99101001')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vergleichen mit' }), 'Samthausen')
    await waitFor(() => expect(address()).toEqual({ page: 'profile', areas: '99101001,99101004' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Bad Ährenstein-Königsbrück und Samthausen im Vergleich')
    // 8.0 against 5 of 50 = 10.0
    expect(cells(/^Abgehende ohne Hauptschulabschluss \(Erkunden/).at(-1)).toBe('2,0\u00a0Prozentpunkte weniger als in der Gemeinde Samthausen')
    expect(within(table('Schulabschlüsse')).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Indikator', 'Ährenstein', 'Verlauf Ährenstein', 'Samthausen', 'Verlauf Samthausen', 'Lage unter den Gebieten', 'Unterschied'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vergleichen mit' }), 'ohne Vergleich')
    await waitFor(() => expect(address()).toEqual({ page: 'profile', areas: '99101001' }))
  })

  test('offers and transitions are said where they are known, invented ones by name, and else in one sentence', async () => {
    await open('&areas=99101')
    const offers = screen.getByRole('region', { name: 'Angebote' })
    const transitions = screen.getByRole('region', { name: 'Übergänge' })
    // 60 of 180 with a certificate and 32 of 50 without: 92 of 230 = 40.0 %.
    expect(await within(transitions).findByRole('row', { name: /^berufliche Schule/ })).toHaveTextContent(/^berufliche Schule40,0 %92$/)
    expect(within(offers).getByText(/ist nichts bekannt/)).toBeInTheDocument()
    expect(within(screen.getByRole('main')).getAllByText('Demodaten').length).toBeGreaterThan(0)
  })

  test('a row leads to the view it is read from', async () => {
    const user = await open('&areas=99101001')
    await user.click(screen.getByRole('link', { name: /^Abgehende ohne Hauptschulabschluss \(Anzahl\) \(Erkunden/ }))
    await screen.findByRole('heading', { level: 1, name: /Anzahl/ })
    expect(address()).toMatchObject({ indicator: 'ohne-abschluss-anzahl', areas: '99101001' })
  })

  test('files that are missing cost their rows alone, and come when they are asked for again', async () => {
    serveScenario('missing')
    const user = await open('&areas=99101')
    expect(screen.getByRole('alert')).toHaveTextContent('4 Dateien konnten nicht geladen werden')
    expect(row(/^Abgehende ohne Hauptschulabschluss Die Datei/)).toHaveTextContent('cubes/musterland/ohne-abschluss-anteil.json')
    expect(screen.getByRole('button', { name: 'Erneut versuchen: Stufe des Bildungsmanagements' })).toBeEnabled()
    server.resetHandlers()
    await user.click(screen.getByRole('button', { name: 'Alle erneut versuchen' }))
    await waitFor(() => expect(cells(/^Abgehende ohne Hauptschulabschluss \(Erkunden/)[0]).toContain('30 von 331'))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  test('where nearly everything is secret, every row says so', async () => {
    serveScenario('suppressed')
    await open('&areas=99101002')
    expect(cells(/^Abgehende ohne Hauptschulabschluss \(Erkunden/)[0]).toMatch(/geheim gehalten/)
    expect(screen.getByText(/liegt kein Wert vor, von dem sich etwas sagen ließe/)).toBeInTheDocument()
  })
})

describe('embedded', () => {
  test('the page knows it, leads back to the whole view, and there is nothing to pin and no meeting', async () => {
    await openApp('?embed&areas=99101&deck=muster&slide=1')
    expect(document.documentElement).toHaveAttribute('data-embed')
    const back = within(screen.getByRole('contentinfo')).getByRole('link', { name: 'Ganze Ansicht öffnen' })
    expect(back).toHaveAttribute('target', '_blank')
    expect(back).toHaveAttribute('rel', 'noopener')
    expect(back.getAttribute('href')).toMatch(/^\?(?!.*(embed|deck|slide)).*areas=99101/)
    expect(screen.getByRole('contentinfo')).toHaveTextContent(/Quellen.*Datenstand/)
    expect(screen.queryByRole('button', { name: 'Anheften' })).toBeNull()
    expect(screen.queryByRole('region', { name: 'Sitzung' })).toBeNull()
  })

  test('the line to copy holds the view, its size, and a name that can do no harm', async () => {
    serveScenario('hostile')
    const user = await openApp('?areas=99101')
    await user.click(await screen.findByRole('button', { name: 'Einbetten' }))
    const dialog = await screen.findByRole('dialog', { name: /einbetten/ }, { timeout: 10_000 })
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Größe' }), 'klein (400 × 300)')
    const snippet = within(dialog).getByRole('textbox', { name: 'Zeile zum Einfügen' })
    expect(snippet.textContent).toMatch(/^<iframe src="http[^"<>]*&amp;areas=99101&amp;embed=1" title="[^"<>]*&lt;img src=x onerror=&quot;[^"<>]*" width="400" height="300" loading="lazy" referrerpolicy="no-referrer"><\/iframe>$/)
    await user.click(within(dialog).getByRole('button', { name: 'Zeile kopieren' }))
    expect(await within(dialog).findByText('Kopiert')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toContain('<iframe')
    expect(dialog).toHaveTextContent('frame-ancestors')
  })
})
