import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { leaveShelf } from '@/query/decks/deckShelf.ts'
import { address, openApp, settled } from '../support/renderApp.tsx'
import { serveScenario } from '../support/server.ts'
import { loadSessionCode } from '../support/sessionCode.ts'

beforeAll(loadSessionCode, 60_000)

afterEach(() => {
  leaveShelf()
  sessionStorage.clear()
  document.documentElement.removeAttribute('data-meeting')
})

const headline = (text: RegExp) => screen.findByRole('heading', { level: 1, name: text })
/** A key that goes to the page, wherever the focus is. */
const press = (key: string) => fireEvent.keyDown(document.body, { key })
const mapped = () => document.querySelector('[data-on] [data-map] svg')?.innerHTML ?? ''

const fileOf = (name: string, content: string) => new File([content], name, { type: 'application/json' })
const DECK = { format: 'schulwege-deck', version: 1, id: 'deck-x', title: 'Fremd', region: 'musterland', slides: [{ id: 'a', address: '?period=2021&farbe=rot', headline: 'Eine' }] }

describe('the page Sitzung', () => {
  test('names the prepared decks of the region, and says where a browser keeps nothing', async () => {
    const user = await openApp('?page=session')
    await user.click(await screen.findByRole('link', { name: 'Mustersitzung' }))
    expect(address()).toEqual({ page: 'session', deck: 'mustersitzung' })
    expect(await screen.findAllByRole('button', { name: /^Ab hier zeigen/ })).toHaveLength(3)
    expect(screen.getByText(/Dieser Browser bewahrt nichts auf/)).toBeInTheDocument()
  })

  test('a prepared deck becomes one’s own; what is changed can be taken back', async () => {
    const user = await openApp('?page=session&deck=mustersitzung')
    await user.click(await screen.findByRole('button', { name: 'Als eigenen übernehmen' }))
    const names = () => within(screen.getByRole('list', { name: 'Folien' })).getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)
    await user.click(await screen.findByRole('button', { name: 'Nach unten: Wer geht ohne Abschluss' }))
    await waitFor(() => expect(names()[1]).toBe('Wer geht ohne Abschluss'))
    await user.click(screen.getByRole('button', { name: 'Bearbeiten: Oberes Mustertal im Verlauf' }))
    const field = screen.getByRole('textbox', { name: 'Überschrift' })
    await user.clear(field)
    await user.type(field, 'Neu gesagt')
    await user.click(screen.getByRole('button', { name: 'Fertig' }))
    await waitFor(() => expect(names()).toEqual(['Neu gesagt', 'Wer geht ohne Abschluss', 'Wohin es nach der Schule geht']))
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }))
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }))
    await waitFor(() => expect(names()).toEqual(['Wer geht ohne Abschluss', 'Oberes Mustertal im Verlauf', 'Wohin es nach der Schule geht']))
  })

  test('a foreign file is refused with all its faults; one with an unknown part is opened and says which', async () => {
    const user = await openApp('?page=session')
    const input = await screen.findByLabelText('Foliensatz-Datei öffnen')
    await user.upload(input, fileOf('fremd.json', JSON.stringify({ ...DECK, title: '', slides: [{ ...DECK.slides[0], address: 'https://anderswo.example/' }] })))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('„fremd.json“ wurde nicht übernommen')
    expect(within(alert).getAllByRole('listitem')).toHaveLength(2)
    await user.upload(input, fileOf('halb.json', JSON.stringify(DECK)))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('farbe=rot'))
    expect(screen.getByRole('link', { name: 'Fremd' })).toBeInTheDocument()
  })

  test('a deck that is not in this browser says so', async () => {
    await openApp('?page=session&deck=deck-fort')
    expect(await screen.findByRole('alert')).toHaveTextContent('deck-fort')
  })

  test('a prepared deck whose file is missing names the file', async () => {
    serveScenario('missing', 'story')
    await openApp('?page=session&deck=mustersitzung')
    expect(await screen.findByRole('alert')).toHaveTextContent('stories/mustersitzung.json')
  })
})

describe('pinning', () => {
  test('proposes the view’s sentence as headline and adds the view, without the reader’s language', async () => {
    const user = await openApp('?period=2021&areas=99101&level=kreise&theme=contrast')
    await screen.findByRole('button', { name: 'Anheften' })
    await user.keyboard('{Alt>}p{/Alt}')
    const dialog = await screen.findByRole('dialog', { name: 'Ansicht anheften' })
    expect(within(dialog).getByRole('textbox', { name: 'Überschrift' })).toHaveTextContent(/Oberes Mustertal.*2021/)
    await user.type(within(dialog).getByRole('textbox', { name: /Tagesordnungspunkt/ }), 'TOP 1')
    await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Anheften' })).toBeEnabled())
    await user.click(within(dialog).getByRole('button', { name: 'Anheften' }))
    expect(await screen.findByText('Angeheftet in „Neuer Foliensatz“ (1 Folie).')).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Sitzung' }))
    await user.click(await screen.findByRole('link', { name: 'Neuer Foliensatz' }))
    await user.click(await screen.findByRole('button', { name: 'Sitzung beginnen' }))
    await headline(/Oberes Mustertal/)
    expect(address()).toMatchObject({ period: '2021', areas: '99101', theme: 'contrast', slide: '1' })
  })
})

describe('a meeting', () => {
  const SLIDE = '?region=musterland&indicator=ohne-abschluss-anteil&level=kreise&period=2021&areas=99101&deck=mustersitzung&slide=2'

  test('steps by keys within the deck, and leaves by Escape to where it came from', async () => {
    await openApp(SLIDE)
    await headline(/Oberes Mustertal im Verlauf/)
    press('ArrowLeft')
    await headline(/Wer geht ohne Abschluss/)
    press('PageUp')
    await headline(/Wer geht ohne Abschluss/)
    press('End')
    await headline(/Wohin es nach der Schule geht/)
    press('Escape')
    await screen.findByRole('heading', { level: 1, name: 'Sitzung' })
    await waitFor(() => expect(address()).toMatchObject({ page: 'session', deck: 'mustersitzung' }))
  })

  test('the spotlight dims every area but the chosen one, and goes out', async () => {
    await openApp(SLIDE)
    await headline(/Oberes Mustertal im Verlauf/)
    await settled()
    const before = mapped()
    press('s')
    await waitFor(() => expect(mapped()).not.toBe(before))
    press('s')
    await waitFor(() => expect(mapped()).toBe(before))
  })

  test('follows another window of the same meeting, and answers one that comes', async () => {
    await openApp(SLIDE)
    await headline(/Oberes Mustertal im Verlauf/)
    const other = new BroadcastChannel('schulwege-meeting')
    const heard: unknown[] = []
    other.addEventListener('message', ({ data }) => heard.push(data))
    other.postMessage({ kind: 'hello', deck: 'mustersitzung' })
    await waitFor(() => expect(heard).toContainEqual(expect.objectContaining({ kind: 'state' })))
    act(() => other.postMessage({ kind: 'state', meeting: { deck: 'mustersitzung', slide: 3, blank: true, clock: { item: 3, since: 0, spent: {} } } }))
    await headline(/Wohin es nach der Schule geht/)
    expect(screen.getByRole('button', { name: /Bildschirm ist dunkel/ })).toBeInTheDocument()
    other.close()
  })

  test('arrows and Home belong to the slider while it has the focus', async () => {
    const user = userEvent.setup()
    await openApp('?page=session&deck=mustersitzung')
    await user.click(await screen.findByRole('button', { name: 'Sitzung beginnen' }))
    await headline(/Wer geht ohne Abschluss/)
    await settled()
    act(() => screen.getByRole('slider', { name: 'Zeitraum' }).focus())
    press('End')
    expect(await headline(/Wer geht ohne Abschluss/)).toBeInTheDocument()
  })
})
