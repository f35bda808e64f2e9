import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { handlers } from '@/mocks/handlers.ts'
import { fixtures } from '../support/fixtures.ts'
import { address, openApp } from '../support/renderApp.tsx'
import { serveScenario, server } from '../support/server.ts'

const open = async (section: string, more = '') => {
  const user = await openApp(`?page=data&section=${section}${more}`)
  await screen.findByRole('heading', { level: 1, name: /^(Daten|Data)/ })
  return user
}
const sections = () => screen.getByRole('navigation', { name: 'Abschnitte der Seite Daten' })

describe('the sections of Daten', () => {
  test('are links with an address each; the first is the catalogue', async () => {
    const user = await openApp('?page=data')
    await screen.findByRole('heading', { level: 2, name: 'Katalog' })
    await user.click(within(sections()).getByRole('link', { name: 'Datenfluss' }))
    await waitFor(() => expect(address()).toEqual({ page: 'data', section: 'flow' }))
    const heading = await screen.findByRole('heading', { level: 2, name: 'Datenfluss' })
    await waitFor(() => expect(heading).toHaveFocus())
    await waitFor(() => expect(document.title).toMatch(/^Datenfluss · Daten/))
  })

  test('one that does not exist is named, and the first is shown', async () => {
    await open('gibt-es-nicht')
    expect(screen.getByText(/Abschnitt „gibt-es-nicht“/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 2, name: 'Katalog' })).toBeInTheDocument()
  })
})

describe('the catalogue', () => {
  test('is searched, narrowed, and shown as a whole again', async () => {
    const user = await open('catalogue')
    expect(screen.getAllByRole('article')).toHaveLength(4)
    await user.type(screen.getByRole('searchbox', { name: 'Suchen' }), 'anzahl')
    expect(screen.getByRole('article')).toHaveAccessibleName('Abgehende ohne Hauptschulabschluss (Anzahl)')
    expect(screen.getByText('1 von 4 Indikatoren')).toBeInTheDocument()
    await waitFor(() => expect(address()['q']).toBe('anzahl'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Art' }), 'Anteil')
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
    expect(screen.getByText(/Kein Indikator passt/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Alle zeigen' }))
    expect(screen.getAllByRole('article')).toHaveLength(4)
    await waitFor(() => expect(address()).toEqual({ page: 'data', section: 'catalogue' }))
  })

  test('opens narrowed by an address', async () => {
    await open('catalogue', '&q=abschluss&filter=kind:share,colour:blue')
    expect(screen.getByRole('article')).toHaveAccessibleName('Abgehende ohne Hauptschulabschluss')
    expect(screen.getByRole('combobox', { name: 'Art' })).toHaveDisplayValue('Anteil')
  })

  test('says what the figures of an indicator carry with them', async () => {
    const user = await open('catalogue')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kennzeichen' }), 'mit geheim gehaltenen Werten')
    expect(screen.getByRole('article', { name: /Bildungsgänge/ })).toHaveTextContent('/ geheim gehalten')
    await waitFor(() => expect(address()['filter']).toBe('state:protected'))
  })

  test('opens an indicator in Erkunden', async () => {
    const user = await open('catalogue')
    await user.click(screen.getByRole('link', { name: /In Erkunden öffnen: Abgehende ohne Hauptschulabschluss \(Anzahl\)/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Abgehende ohne Hauptschulabschluss (Anzahl)' })).toBeInTheDocument()
    await waitFor(() => expect(address()).toEqual({ indicator: 'ohne-abschluss-anzahl' }))
  })

  test('opens the paper of each indicator', async () => {
    const user = await open('catalogue')
    await user.click(screen.getByRole('button', { name: 'Datenblatt: Abgehende ohne Hauptschulabschluss (Anzahl)' }))
    const paper = await screen.findByRole('dialog', { name: /Datenblatt: Abgehende ohne Hauptschulabschluss \(Anzahl\)/ })
    await waitFor(() => expect(paper).toHaveTextContent('Landesamt für Muster'))
  })

  test('offers workbook, CSV and JSON-stat, and names the cube where it is missing', async () => {
    const user = await open('catalogue')
    const button = screen.getByRole('button', { name: /^Daten laden: Abgehende ohne Hauptschulabschluss \(Anzahl\)/ })
    await waitFor(() => expect(button).toBeEnabled())
    await user.click(button)
    const dialog = await screen.findByRole('dialog', { name: /Daten laden/ })
    expect(await within(dialog).findByRole('button', { name: /XLSX/ })).toBeInTheDocument()
    expect(within(dialog).getByRole('button', { name: /CSV/ })).toBeInTheDocument()
    expect(within(dialog).getByRole('link', { name: /JSON-stat/ })).toHaveAttribute('href', expect.stringContaining('data/cubes/musterland/ohne-abschluss-anzahl.json'))
    await user.click(within(dialog).getByRole('button', { name: 'Schließen' }))
    serveScenario('missing')
    await user.click(screen.getByRole('button', { name: /^Daten laden: .*Bildungsgänge/ }))
    expect(await screen.findByRole('alert')).toHaveTextContent('cubes/musterland/kleine-bildungsgaenge.json')
    server.use(...handlers(fixtures))
    await user.click(screen.getByRole('button', { name: 'Erneut versuchen' }))
    expect(await screen.findByRole('button', { name: /XLSX/ })).toBeInTheDocument()
  })
})

describe('the data flow', () => {
  test('is a picture with its words and a table that says what is unknown', async () => {
    await open('flow')
    const flow = await screen.findByRole('article', { name: 'Abgehende nach Schulen' })
    expect(within(flow).getByRole('img')).toHaveAccessibleName(/Landesamt für Muster an Bildungsbüro Oberes Mustertal \(amtliche Zahlen\)/)
    expect(within(flow).getByRole('row', { name: /Rechtsgrundlage nicht bekannt/ })).toBeInTheDocument()
    expect(within(flow).getByRole('row', { name: /Letzte Lieferung Oktober 2025/ })).toBeInTheDocument()
    expect(within(flow).getByText('Gestrichelt: noch nicht festgelegt.')).toBeInTheDocument()
  })

  test('speaks English', async () => {
    await open('flow', '&lang=en')
    expect(await screen.findByRole('row', { name: /Legal basis not known/ })).toBeInTheDocument()
  })

  test('names the file of the region where it fails', async () => {
    serveScenario('cut-off', 'region')
    await open('flow')
    expect(await screen.findByRole('alert')).toHaveTextContent('regions/musterland/region.json')
  })

  test('says so where none is described', async () => {
    server.use(
      ...handlers(async (file, request) => {
        const answer = await fixtures(file, request)
        if (!file.endsWith('region.json')) return answer
        return { ...answer, body: JSON.stringify({ ...(JSON.parse(answer.body) as object), dataFlows: [], cooperation: { partners: [], agreements: [], bodies: [], events: [], facts: [] } }) }
      }),
    )
    const user = await open('flow')
    expect(await screen.findByText('Kein Datenfluss beschrieben')).toBeInTheDocument()
    await user.click(within(sections()).getByRole('link', { name: 'Zusammenarbeit' }))
    expect(await screen.findByText('Keine Zusammenarbeit beschrieben')).toBeInTheDocument()
  })
})

describe('the cooperation', () => {
  test('is told in the order of its dates', async () => {
    await open('cooperation')
    const dates = within(await screen.findByRole('region', { name: 'Was wann vereinbart wurde' })).getAllByRole('listitem')
    expect(dates.map((item) => item.textContent)).toEqual([
      expect.stringContaining('2020 · Gremium'),
      expect.stringMatching(/04\.05\.2021 – 03\.05\.2024 · Vereinbarung.*Drucksache 21\/7/),
      expect.stringContaining('November 2022 · Ereignis'),
    ])
    expect(screen.getByText(/Sitzungen: zweimal im Jahr/)).toBeInTheDocument()
  })
})

describe('hostile names', () => {
  test.each(['catalogue', 'flow', 'cooperation', 'changes'])('are shown as text and do nothing: %s', async (section) => {
    serveScenario('hostile')
    await open(section)
    expect((await screen.findAllByText(/<img src=x onerror/))[0]).toBeInTheDocument()
    expect(document.querySelector('main img')).toBeNull()
    expect(globalThis).not.toHaveProperty('hacked')
  })
})

describe('the data package', () => {
  test('names the file it lacks instead of packing a hole', async () => {
    const user = await open('package')
    serveScenario('missing')
    await user.click(await screen.findByRole('button', { name: /Datenpaket laden/ }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/cubes\/musterland\//)
    expect(screen.getByRole('link', { name: /DCAT-AP\.de/ })).toHaveAttribute('href', expect.stringContaining('data/dcat.jsonld'))
  })
})
