import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { address, openApp } from '../support/renderApp.tsx'
import { serveScenario } from '../support/server.ts'

// The page's code, fetched on demand, is at hand: a test waits for what the page does, not for a compiler.
beforeAll(() => Promise.all([import('@/app/pages/transition/TransitionPage.tsx'), import('@/view/chart/Sankey.tsx'), import('@/view/chart/Bars.tsx')]), 60_000)

const open = async (rest = '') => {
  const user = await openApp(`?page=transition${rest}`)
  await screen.findByRole('region', { name: 'In einem Satz' })
  return user
}
const sentence = () => screen.getByRole('region', { name: 'In einem Satz' })
const table = (name: RegExp) => screen.getByRole('table', { name })
const row = (name: RegExp, of: RegExp) => within(within(table(of)).getByRole('row', { name })).getAllByRole('cell').map((cell) => cell.textContent)

describe('the page Übergänge', () => {
  test('shows the first flow table for the whole region in its latest year, with every figure in the table', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 2, name: 'Nach der Schule' })).toBeVisible()
    // 90 + 30 of the 280 with a certificate; those without are 50, and 2 that are kept secret as a whole.
    expect(row(/^mit Abschluss/, /2023/)).toEqual(['120 42,9\u00a0%', '90 32,1\u00a0%', '65 23,2\u00a0%', '5 1,8\u00a0%', '0 ', '280'])
    expect(row(/^ohne Abschluss/, /2023/)).toEqual(['/', '32 64,0\u00a0%', '/', '/', '18 36,0\u00a0%', '50'])
    expect(sentence()).toHaveTextContent(/Von 100 Abgehenden, die im Jahr 2023 .* gingen .*\(n = 330 Abgehende\)\. Einige Herkünfte sind ganz geheim gehalten/)
    expect(screen.getByRole('figure', { name: /2023/ })).toBeInTheDocument()
  })

  test('area, year, node and threshold are in the address and change picture, sentence and table', async () => {
    const user = await open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gebiet' }), 'Landkreis Oberes Mustertal an der Großen Aller')
    await user.click(screen.getByRole('button', { name: 'Vorheriger Zeitraum' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nur Ströme von oder zu' }), 'von: mit Abschluss')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kleine Ströme zusammenfassen' }), 'unter 50 Personen')
    // The address bar is written a moment after the view.
    await waitFor(() => expect(address()).toEqual({ page: 'transition', filter: 'area:99101,year:2022,min:50,node:from-mit' }))
    expect(sentence()).toHaveTextContent('Von 100 Abgehenden mit Abschluss, die im Jahr 2022 im Landkreis Oberes Mustertal an der Großen Aller die Schule verließen, gingen 60 in eine Ausbildung, 30 an eine berufliche Schule und 10 in ein Studium (n = 200 Abgehende).')
    expect(row(/^mit Abschluss/, /2022/)).toEqual(['120 60,0\u00a0%', '60 30,0\u00a0%', '20 10,0\u00a0%', '200'])
    expect(within(table(/Tabelle.*2022/)).getByRole('columnheader', { name: 'übrige' })).toBeInTheDocument()
  })

  test('transition rates stand over all years, and a rate of which a part is secret is not said', async () => {
    await open('&filter=area:99101,node:from-ohne')
    // 24 of 40 in 2022, 32 of 50 in 2023; training was 10 of 40, then closed.
    expect(row(/^berufliche Schule/, /Übergangsquoten/)).toEqual(['60,0', '64,0'])
    expect(row(/^Ausbildung/, /Übergangsquoten/)).toEqual(['25,0', '/'])
  })

  test('an address opens two years beside each other with one scale', async () => {
    await open('&filter=area:99101,beside:year-2022')
    expect(screen.getAllByRole('figure').map((figure) => figure.getAttribute('aria-label'))).toEqual([expect.stringContaining('2023'), expect.stringContaining('2022')])
    expect(screen.getByText(/denselben Maßstab/)).toBeInTheDocument()
    expect(within(sentence()).getAllByText(/Von 100/)).toHaveLength(2)
  })

  test('what the table does not have costs only itself and is named', async () => {
    await open('&section=gibt-es-nicht&filter=area:00000,year:2022')
    expect(screen.getByText(/gibt-es-nicht/)).toHaveTextContent('Gezeigt wird „Nach der Schule“')
    expect(screen.getByText(/nennt etwas, das diese Tabelle nicht hat/)).toHaveTextContent('00000')
    expect(table(/Tabelle.*2022/)).toBeInTheDocument()
  })

  test('a table of areas says that it is demo data and has in- and out-commuters', async () => {
    await open('&section=wege')
    expect(screen.getByText(/^Demodaten:/)).toBeInTheDocument()
    expect(sentence()).toHaveTextContent('Das sind Demodaten.')
    // 300 + 80 stay, 20 + 7 come, 50 + 10 go.
    expect(row(/^Oberes Mustertal/, /Auspendelnde/)).toEqual(['380', '27', '60', '−33', '0'])
  })

  test('where pupils live and where they learn is made of the offers, by kind of school and form', async () => {
    const user = await open('&section=muster-bbs-residence')
    expect(screen.getByRole('heading', { level: 2, name: 'Wohnort → Schule (Demodaten)' })).toBeVisible()
    // Of 48 pupils of all offers of 2023, 26 stay; the others learn at the two schools farther away.
    expect(row(/^Ährenstein/, /Tabelle.*2023/)).toEqual(['26 54,2\u00a0%', '14 29,2\u00a0%', '8 16,7\u00a0%', '48'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Schulform' }), 'Berufsschule')
    await waitFor(() => expect(address()).toMatchObject({ section: 'muster-bbs-residence', filter: 'kind:bs' }))
    expect(row(/^Ährenstein/, /Tabelle.*2023/)).toEqual(['10 55,6\u00a0%', '8 44,4\u00a0%', '18'])
  })

  test('a table of areas is a map: flows as a list, areas by who commutes, all of it in the address', async () => {
    const user = await open('&section=wege')
    const flows = await screen.findByRole('listbox', { name: 'Ströme auf der Karte' }, { timeout: 10_000 })
    expect(screen.getByRole('figure', { name: /Karte der Ströme/ })).toHaveTextContent('Gezeichnet: 2 von 2 Strömen zwischen zwei Gebieten. 540 Personen bleiben in ihrem Gebiet. Nicht auf der Karte, weil einer der beiden Orte geheim oder anderswo ist: 7 Personen.')
    flows.focus()
    await user.keyboard('{Home}')
    expect(within(flows).getByRole('option')).toHaveTextContent('Oberes Mustertal nach Neu-Überlingen: 60 Schülerinnen und Schüler')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nur Ströme über' }), '50 Personen')
    await user.click(screen.getByRole('radio', { name: 'Saldo (Ein- minus Auspendelnde)' }))
    await waitFor(() => expect(address()).toEqual({ page: 'transition', section: 'wege', filter: 'shade:balance,over:50' }))
    expect(screen.getByText(/Gezeichnet: 1 von 2/)).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Legende' })).toHaveTextContent('Saldo')
    // Enter on a flow asks for those of the area it leaves; the area's name in the sentence of the map says what is meant.
    screen.getByRole('listbox', { name: 'Ströme auf der Karte' }).focus()
    await user.keyboard('{Home}{Enter}')
    await waitFor(() => expect(address()).toMatchObject({ filter: 'shade:balance,over:50,place:99101' }))
    expect(screen.getByRole('combobox', { name: 'Nur Ströme von oder nach' })).toHaveDisplayValue('Oberes Mustertal')
  })

  test('without surroundings the map of flows goes on', async () => {
    serveScenario('missing', 'surroundings')
    await open('&section=wege')
    expect(await screen.findByRole('listbox', { name: 'Ströme auf der Karte' }, { timeout: 10_000 })).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('an address opens the map as it was sent; what the map does not have is named', async () => {
    await open('&section=wege&filter=shade:outgoing,over:7,place:99102')
    expect(await screen.findByRole('radio', { name: 'Auspendelnde' }, { timeout: 10_000 })).toBeChecked()
    expect(screen.getByText(/nennt etwas, das diese Tabelle nicht hat/)).toHaveTextContent('(7)')
  })

  test('speaks English', async () => {
    await openApp('?page=transition&lang=en&filter=area:99101,node:from-ohne')
    expect(await screen.findByRole('region', { name: 'In one sentence' })).toHaveTextContent('Of 100 leavers without a certificate in the district')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Transitions · Sampleland')
  })

  test('the paper is one click away', async () => {
    const user = await open()
    await user.click(screen.getByRole('button', { name: 'Datenblatt' }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByText(/^Landesamt für Muster: /)).toBeInTheDocument()
  })

  test('a file that is not there is named, with a way on', async () => {
    serveScenario('missing', 'flows')
    await openApp('?page=transition')
    expect(await screen.findByText(/flows\/musterland\/uebergang\.json/)).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Erneut versuchen' })).toBeEnabled())
  })
})
