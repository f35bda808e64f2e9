import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { address, openApp, settled } from '../support/renderApp.tsx'
import { serveScenario } from '../support/server.ts'

const nav = () => screen.getByRole('navigation', { name: 'Seiten' })
const heading = (name: RegExp) => screen.findByRole('heading', { level: 1, name })

describe('the pages', () => {
  test('the navigation names all pages and marks the one that is open', async () => {
    await openApp('?panel=table')
    expect(within(nav()).getAllByRole('link').map((link) => link.textContent)).toEqual(['Erkunden', 'Angebote', 'Übergänge', 'Profil', 'Sitzung', 'Daten'])
    expect(within(nav()).getByRole('link', { current: 'page' })).toHaveTextContent('Erkunden')
  })

  test('a click opens the page, with its address, its title and the focus', async () => {
    const user = await openApp('?panel=table&period=2021')
    await user.click(within(nav()).getByRole('link', { name: 'Daten' }))
    await heading(/^Daten/)
    await waitFor(() => expect(address()).toEqual({ page: 'data', panel: 'table', period: '2021' }))
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
    await waitFor(() => expect(document.title).toMatch(/ · Daten · Musterland · Schulwege$/))
    expect(within(nav()).getByRole('link', { current: 'page' })).toHaveTextContent('Daten')
  })

  test('back leads to the view that was left', async () => {
    const user = await openApp('?panel=table&period=2021')
    await user.click(within(nav()).getByRole('link', { name: 'Daten' }))
    await heading(/^Daten/)
    act(() => history.back())
    await heading(/Abgehende/)
    await settled()
    await waitFor(() => expect(address()).toEqual({ panel: 'table', period: '2021' }))
    expect(screen.getByRole('region', { name: 'In einem Satz' })).toHaveTextContent('2021')
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
  })

  test('an address opens the page in its language, and leaves the focus where the browser has it', async () => {
    await openApp('?page=data&lang=en')
    await heading(/^Data/)
    expect(document.body).toHaveFocus()
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Data build')
  })

  test('the foot names the sources of an indicator only where its figures are', async () => {
    const user = await openApp('?page=data')
    await heading(/^Daten/)
    expect(screen.getByRole('contentinfo')).not.toHaveTextContent('Quellen')
    await user.click(within(nav()).getByRole('link', { name: 'Erkunden' }))
    await heading(/Abgehende/)
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Quellen')
  })

  test('Angebote go on without surroundings', async () => {
    serveScenario('missing', 'surroundings')
    await openApp('?page=offering')
    expect(await screen.findByRole('listbox', { name: 'Gebiete der Karte' }, { timeout: 10_000 })).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('an address with an unknown region says so on every page', async () => {
    await openApp('?page=data&section=changes&region=gibt-es-nicht')
    await heading(/^Daten/)
    expect(await screen.findByRole('status', { name: /Link passt nicht/ })).toHaveTextContent('gibt-es-nicht')
  })
})

describe('what has changed', () => {
  test('is said in plain sentences', async () => {
    await openApp('?page=data&section=changes')
    expect(await screen.findByText('Erste Ausgabe: 4 Indikatoren für 1 Region.')).toBeInTheDocument()
  })

  test('names the file where it is missing, while the page stands', async () => {
    serveScenario('missing', 'changes')
    await openApp('?page=data&section=changes')
    expect(await screen.findByRole('alert')).toHaveTextContent('changes.json')
    expect(await heading(/^Daten/)).toBeInTheDocument()
  })
})
