import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { handlers } from '@/mocks/handlers.ts'
import { address, openApp, renderApp, sentence, settled } from '../support/renderApp.tsx'
import { NEIGHBOUR, twoRegions } from '../support/neighbour.ts'
import { serveScenario, server } from '../support/server.ts'

const TABLE = '?panel=table'

describe('Erkunden over the tiny world', () => {
  test('says that data are on their way, then shows them', async () => {
    renderApp(TABLE)
    expect(await screen.findByText('Daten werden geladen …')).toBeInTheDocument()
    await screen.findByRole('heading', { level: 1, name: 'Abgehende ohne Hauptschulabschluss' })
    // Musterland 2023: 94 of 920 is 10.2 %
    await screen.findByRole('region', { name: 'In einem Satz' })
    expect(sentence()).toHaveTextContent('10,2')
    expect(sentence()).toHaveTextContent('94 von 920')
  })

  test('an area chosen by name is highlighted, in the sentence and in the address', async () => {
    const user = await openApp(TABLE)
    await user.type(await screen.findByRole('combobox', { name: 'Gebiet hervorheben' }), 'ähr')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()['areas']).toBe('99101001'))
    expect(sentence()).toHaveTextContent('Bad Ährenstein-Königsbrück')
    await user.click(screen.getByRole('button', { name: 'Auswahl zurücksetzen' }))
    await waitFor(() => expect(address()['areas']).toBeUndefined())
  })

  test('a breakdown is chosen, said, and taken back', async () => {
    const user = await openApp(TABLE)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Geschlecht' }), 'weiblich')
    await waitFor(() => expect(address()['by']).toBe('geschlecht:weiblich'))
    const active = screen.getByRole('group', { name: 'Gerade gewählt:' })
    await user.click(within(active).getByRole('button', { name: /Geschlecht: weiblich/ }))
    await waitFor(() => expect(address()['by']).toBeUndefined())
  })

  test('the list of indicators is searched and chosen from', async () => {
    const user = await openApp(TABLE)
    await user.click(screen.getByRole('button', { name: /^Indikator / }))
    const dialog = await screen.findByRole('dialog', { name: 'Indikator wählen' })
    await user.type(await within(dialog).findByRole('searchbox'), 'anzahl')
    await user.click(within(dialog).getByRole('button', { name: /\(Anzahl\)/ }))
    await settled()
    expect(await screen.findByRole('heading', { level: 1, name: 'Abgehende ohne Hauptschulabschluss (Anzahl)' })).toBeInTheDocument()
    expect(address()['indicator']).toBe('ohne-abschluss-anzahl')
  })

  test('an indicator without a map at this level offers the level that has one', async () => {
    const user = await openApp(`${TABLE}&indicator=kleine-bildungsgaenge&level=gemeinden`)
    expect(await screen.findByText('Für diesen Indikator gibt es keine Karte')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Ebene Kreise zeigen' }))
    await waitFor(() => expect(screen.queryByText('Für diesen Indikator gibt es keine Karte')).not.toBeInTheDocument())
    expect(screen.getByRole('combobox', { name: 'Ebene' })).toHaveDisplayValue('Kreise')
  })

  test('where everything is suppressed the map says why it is empty', async () => {
    await openApp(`${TABLE}&indicator=kleine-bildungsgaenge&level=kreise`)
    expect(screen.getByText('Für diese Auswahl liegt kein Wert vor')).toBeInTheDocument()
    expect(screen.getByText(/Kein Gebiet hat in diesem Zeitraum einen Wert/)).toHaveTextContent(/geheim/)
  })

  test('the paper opens with source and licence', async () => {
    const user = await openApp(TABLE)
    await user.click(await screen.findByRole('button', { name: 'Datenblatt' }))
    const paper = await screen.findByRole('dialog', { name: /Datenblatt/ })
    await waitFor(() => expect(paper).toHaveTextContent('Landesamt für Muster'))
    expect(paper).toHaveTextContent('Gebietsstand')
  })

  test('another region takes the indicator along and leaves the highlighted areas behind', async () => {
    server.use(...handlers(twoRegions))
    const user = await openApp(`${TABLE}&areas=99101002&indicator=ohne-abschluss-anzahl`)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'Nachbarland')
    await waitFor(() => expect(address()['region']).toBe(NEIGHBOUR))
    await settled()
    await waitFor(() => expect(sentence()).toHaveTextContent('Nachbarland'))
    await waitFor(() => expect(address()).toMatchObject({ indicator: 'ohne-abschluss-anzahl' }))
    expect(address()['areas']).toBeUndefined()
  })

  test('ranking and table show the same areas', async () => {
    const user = await openApp('?panel=ranking')
    const panel = () => screen.getByRole('tabpanel')
    await waitFor(() => expect(panel()).toHaveTextContent('Öhningsdorf'))
    await user.click(screen.getByRole('tab', { name: 'Tabelle' }))
    await waitFor(() => expect(within(panel()).getByRole('table')).toHaveTextContent('Öhningsdorf'))
    expect(address()['panel']).toBe('table')
  })

  test('an address with strange keys shows what it can and says the rest', async () => {
    await openApp(`${TABLE}&indicator=gibt-es-nicht&period=1900&areas=99101002,99999999`)
    const notice = await screen.findByRole('status', { name: /Link passt nicht/ })
    expect(notice).toHaveTextContent('gibt-es-nicht')
    expect(notice).toHaveTextContent('1900')
    expect(notice).toHaveTextContent('99999999')
    expect(sentence()).toHaveTextContent('Öhningsdorf')
  })

  test('an address is written as it was read', async () => {
    const said = '?level=kreise&indicator=ohne-abschluss-anzahl&by=geschlecht:weiblich&period=2021&areas=99102&classes=equal&n=3&scope=period&panel=table'
    await openApp(said)
    expect(location.search).toBe(said)
    expect(sentence()).toHaveTextContent('Neu-Überlingen')
  })

  test('the interface speaks English', async () => {
    await openApp(`${TABLE}&lang=en`)
    expect(screen.getByRole('heading', { level: 1, name: 'Leavers without a certificate' })).toBeInTheDocument()
    expect(document.documentElement).toHaveAttribute('lang', 'en')
  })
})

describe('a file that is not what it should be', () => {
  const alert = () => screen.findByRole('alert')

  test('a missing cube is named, and comes when it is asked for again', async () => {
    serveScenario('missing')
    const user = renderApp(TABLE)
    expect(await alert()).toHaveTextContent('Die Datei „cubes/musterland/ohne-abschluss-anteil.json“ fehlt')
    expect(screen.getByRole('button', { name: /^Indikator / })).toBeEnabled()
    server.resetHandlers()
    await user.click(screen.getByRole('button', { name: 'Erneut versuchen' }))
    await waitFor(() => expect(sentence()).toHaveTextContent('94 von 920'))
  })

  test('a cube that was cut off is named as such', async () => {
    serveScenario('cut-off')
    renderApp(TABLE)
    expect(await alert()).toHaveTextContent('unvollständig angekommen')
  })

  test('a cube of a foreign version is refused', async () => {
    serveScenario('foreign')
    renderApp(TABLE)
    expect(await alert()).toHaveTextContent('gehört zu einer anderen Fassung')
  })

  test('without borders the numbers stay', async () => {
    serveScenario('missing', 'boundaries')
    renderApp(TABLE)
    expect(await alert()).toHaveTextContent('gemeinden.geojson')
    expect(sentence()).toHaveTextContent('94 von 920')
    expect(await screen.findByRole('table')).toHaveTextContent('Öhningsdorf')
  })

  test('without surroundings the map goes on', async () => {
    serveScenario('missing', 'surroundings')
    await openApp(TABLE)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByRole('listbox', { name: 'Gebiete der Karte' })).toBeInTheDocument()
  })

  test('without a region file the page says which one', async () => {
    serveScenario('missing', 'region')
    renderApp(TABLE)
    expect(await alert()).toHaveTextContent('regions/musterland/region.json')
  })

  test('without a catalogue there is one sentence and a way on', async () => {
    serveScenario('offline', 'catalogue')
    renderApp(TABLE)
    expect(await alert()).toHaveTextContent('catalogue.json')
    expect(screen.getByRole('button', { name: 'Erneut versuchen' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Ohne die Auswahl von vorn beginnen' })).toBeInTheDocument()
  })

  test('without papers the paper says so', async () => {
    serveScenario('missing', 'papers')
    const user = await openApp(TABLE)
    await user.click(await screen.findByRole('button', { name: 'Datenblatt' }))
    expect(await screen.findByText(/papers\.json/)).toBeInTheDocument()
  })

  test('hostile names stay text', async () => {
    serveScenario('hostile')
    await openApp(`${TABLE}&areas=99101001`)
    expect(sentence()).toHaveTextContent('<img src=x onerror="window.hacked=1">')
    expect(document.querySelector('img')).toBeNull()
    expect('hacked' in globalThis).toBe(false)
  })

  test('with almost everything suppressed the region still has its sentence, and the table its signs', async () => {
    serveScenario('suppressed')
    await openApp(`${TABLE}&areas=99102002`)
    expect(sentence()).toHaveTextContent(/geheim/)
    expect(await screen.findByRole('table')).toHaveTextContent('/')
  })
})
