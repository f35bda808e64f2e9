import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { FrozenFigures, Snapshot } from '@/contract/schema/snapshot.ts'
import { changeSnapshots, leaveSnapshots } from '@/query/decks/snapshotShelf.ts'
import { address, openApp } from '../support/renderApp.tsx'
import { serveScenario } from '../support/server.ts'
import { loadSessionCode } from '../support/sessionCode.ts'

beforeAll(loadSessionCode, 60_000)

afterEach(leaveSnapshots)

const both = (text: string) => ({ de: text, en: text })

/** One area of the tiny world with a value it never had, and one that it does not have. */
const FIGURES: FrozenFigures = {
  title: both('Ohne Abschluss'),
  details: both('2021'),
  sentence: both('Damals war es anders.'),
  paper: 'abgaenge',
  source: 'Amt',
  demo: true,
  columns: [{ id: 'ohne-abschluss-anteil', name: both('Ohne Abschluss'), kind: 'share', unit: both('%'), decimals: 2 }],
  rows: [
    { key: '99101', name: both('Oberes Mustertal'), cells: [{ value: 99.5 }] },
    { key: '99999', name: both('Aufgelöst'), cells: [{ status: 'suppressed' }] },
  ],
}
const keep = (more: Partial<Snapshot>) =>
  changeSnapshots(() => [
    {
      id: 'stand-1',
      headline: 'Im Sommer beschlossen',
      decision: 'Beschluss: <img src=x onerror=alert(1)>',
      date: '2026-06-30',
      build: { date: '2026-06-01', hash: 'alt' },
      region: 'musterland',
      address: '?region=musterland&indicator=ohne-abschluss-anteil&level=kreise&period=2021',
      figures: FIGURES,
      ...more,
    },
  ])
const changes = () => screen.findByRole('region', { name: 'Was sich geändert hat' })

describe('a decision snapshot', () => {
  test('is frozen from the pin’s dialog, and stands unchanged beside the same data', async () => {
    const user = await openApp('?period=2021&level=kreise')
    await screen.findByRole('button', { name: 'Anheften' })
    await user.keyboard('{Alt>}p{/Alt}')
    const dialog = await screen.findByRole('dialog', { name: 'Ansicht anheften' })
    await user.click(within(dialog).getByRole('radio', { name: /^Beschlussstand/ }))
    await user.type(await within(dialog).findByRole('textbox', { name: 'Beschluss' }), 'Beschluss: ja.')
    await user.click(within(dialog).getByRole('button', { name: 'Als Beschlussstand festhalten' }))
    await user.click(await screen.findByRole('link', { name: 'Sitzung' }))
    const list = await screen.findByRole('region', { name: 'Beschlussstände' })
    await user.click(within(list).getByRole('link'))
    expect(await changes()).toHaveTextContent(/Der Datenstand ist derselbe wie damals/)
    expect(await changes()).toHaveTextContent(/ist alles unverändert/)
    expect(address()['section']).toMatch(/^stand-/)
  })

  test('tells values, areas that are gone and areas that are new; what was typed is text', async () => {
    await keep({})
    await openApp('?page=session&section=stand-1')
    await waitFor(async () => expect(await changes()).toHaveTextContent(/1 von 1 Wert geändert: Landkreis Oberes Mustertal an der Großen Aller 99,50.% → 6,1.% \(−93,4.Prozentpunkte\)/))
    expect(await changes()).toHaveTextContent('Damals dabei, fehlt jetzt: Aufgelöst.')
    expect(await changes()).toHaveTextContent(/Neu dazugekommen: /)
    expect(screen.getByText('Beschluss: <img src=x onerror=alert(1)>')).toBeInTheDocument()
    expect(screen.getAllByText('Demodaten').length).toBeGreaterThan(0)
  })

  test('of an indicator that is no more shows what was, and compares with nothing', async () => {
    await keep({ address: '?region=musterland&indicator=abgeschafft&level=kreise&period=2021&farbe=rot' })
    await openApp('?page=session&section=stand-1')
    const said = await changes()
    expect(said).toHaveTextContent(/abgeschafft/)
    expect(said).toHaveTextContent('In der Adresse von damals wird nicht mehr verstanden: „farbe=rot“.')
    expect(said).toHaveTextContent(/zu vergleichen ist nichts/)
    expect(screen.getByRole('row', { name: /Oberes Mustertal 99,50/ })).toBeInTheDocument()
    expect(screen.getByRole('row', { name: /Aufgelöst . geheim gehalten/ })).toBeInTheDocument()
    expect(screen.queryByRole('columnheader', { name: /Heute/ })).toBeNull()
  })

  test('names the file that is missing, and still shows what was', async () => {
    serveScenario('missing', 'cube')
    await keep({})
    await openApp('?page=session&section=stand-1')
    expect(await screen.findByRole('alert')).toHaveTextContent('cubes/musterland/ohne-abschluss-anteil.json')
    expect(screen.getByRole('row', { name: /Oberes Mustertal 99,50/ })).toBeInTheDocument()
  })

  test('a damaged file is refused with its reason and leaves what is there', async () => {
    await keep({})
    const user = await openApp('?page=session')
    const input = await screen.findByLabelText('Beschlussstand-Datei öffnen')
    await user.upload(input, new File(['{"format":"schulwege-deck","version":1}'], 'satz.json', { type: 'application/json' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/„satz\.json“ wurde nicht übernommen.*ist ein Foliensatz/)
    expect(screen.getByRole('link', { name: 'Im Sommer beschlossen' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Löschen: Im Sommer beschlossen' }))
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Im Sommer beschlossen' })).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Löschen rückgängig' }))
    expect(await screen.findByRole('link', { name: 'Im Sommer beschlossen' })).toBeInTheDocument()
  })
})
