import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { absent } from '@/model/cube/cell.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { buildMatrix } from '@/model/offering/buildMatrix.ts'
import { AREAS, offeringOf, SITES } from '@/model/offering/testOffering.ts'
import { Matrix, type MatrixProps } from './Matrix.tsx'
import { MatrixLegend } from './MatrixLegend.tsx'
import { type MatrixPlace, NOWHERE } from './useMarks.ts'

/** Browsers focus no cell without a tabindex; happy-dom would, and hide a key that leads nowhere. */
const focusAnything = HTMLElement.prototype.focus
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function focus(this: HTMLElement, options?: FocusOptions) {
    if (!/^T[DH]$/.test(this.tagName) || this.hasAttribute('tabindex')) focusAnything.call(this, options)
  })
})
afterEach(() => vi.restoreAllMocks())

/** First year, pupils, classes. */
const offering = offeringOf({
  2022: [['bs', 'metall', 'tz', 30, 80, 4]],
  2023: [
    ['bs', 'metall', 'vz', 22, 22, 1],
    ['bs', 'metall', 'tz', 30, 80, 4],
    ['he', 'metall', 'tz', 6, absent('suppressed'), 1],
    ['sz', 'pflege', 'vz', 10, 25, 2],
  ],
})
const matrix = buildMatrix({ offering, period: '2023', columnsBy: 'sites', sites: SITES, areas: AREAS, format: formatOf('de') })

function open(changes: Partial<MatrixProps> = {}) {
  const onLight = vi.fn<(place: MatrixPlace | undefined) => void>()
  const onSelect = vi.fn<(place: MatrixPlace) => void>()
  function Page({ later }: { readonly later?: Partial<MatrixProps> }) {
    const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
    const flip = (group: string) => setCollapsed((now) => (now.has(group) ? new Set([...now].filter((one) => one !== group)) : new Set([...now, group])))
    return <Matrix matrix={matrix} offering={offering} measure="pupils" collapsed={collapsed} lit={undefined} selected={NOWHERE} onLight={onLight} onSelect={onSelect} onCollapse={flip} {...changes} {...later} />
  }
  const { container, rerender } = render(<Page />)
  return { user: userEvent.setup(), onLight, onSelect, container, again: (later: Partial<MatrixProps>) => rerender(<Page later={later} />) }
}
const fieldWithFocus = () => document.activeElement?.closest('td, th')?.textContent ?? ''
const cell = (name: RegExp) => screen.getByRole('gridcell', { name })
const press = async (user: ReturnType<typeof userEvent.setup>, ...keys: string[]) => {
  for (const key of keys) await user.keyboard(key)
}

describe('Matrix', () => {
  it('is a grid with a name, heads for rows and columns, and the areas above', () => {
    open()
    expect(screen.getByRole('grid', { name: 'Angebote, Schuljahr 2023/24: Schülerinnen und Schüler' })).toBeInTheDocument()
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Braunschweig', 'Helmstedt', 'Salzgitter', 'Bildungsgang', 'Summe', 'BBS Braunschweig', 'BBS Helmstedt', 'BBS Salzgitter',
    ])
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Alle Bildungsgänge', 'Soziales (1)', 'Berufsfachschule (1)', 'Pflege', 'Technik (3)', 'Berufsschule (2)', 'Elektro', 'Metall', 'Fachoberschule (1)', 'Technik',
    ])
  })

  it('gives every cell a full name: programme, place, form, numbers, class', () => {
    open()
    expect(cell(/^Metall, BBS Braunschweig/)).toHaveAccessibleName(
      'Metall, BBS Braunschweig: Vollzeit + Teilzeit, 102 Schülerinnen und Schüler, 52 im ersten Jahr, 5 Klassen, Klassengröße erreicht',
    )
    expect(cell(/^Metall, BBS Salzgitter/)).toHaveAccessibleName('Metall, BBS Salzgitter: kein Angebot')
    expect(screen.getAllByRole('gridcell').every((one) => (one.getAttribute('aria-label') ?? '') !== '')).toBe(true)
  })

  it('shows the number, the sign of an absence, and "at least" in a sum with a missing part', () => {
    open()
    expect(cell(/^Metall, BBS Braunschweig/)).toHaveTextContent('102')
    expect(cell(/^Metall, BBS Helmstedt/)).toHaveTextContent('/')
    expect(cell(/^Metall, Summe/)).toHaveTextContent('≥102')
  })

  it('tells form and class by attributes that are drawn without colour', () => {
    open()
    expect(cell(/^Metall, BBS Braunschweig/)).toHaveAttribute('data-form', 'full-time part-time')
    expect(cell(/^Metall, BBS Helmstedt/)).toHaveAttribute('data-flag', 'joint')
    expect(cell(/^Alle Bildungsgänge, BBS Braunschweig/)).not.toHaveAttribute('data-form')
  })

  it('says Demodaten in its name where they are', () => {
    open({ offering: { ...offering, demo: true } })
    expect(screen.getByRole('grid', { name: /Demodaten/ })).toBeInTheDocument()
  })
})

describe('keys in the matrix', () => {
  it('takes one stop of the Tab key, and walks like a spreadsheet', async () => {
    const { user } = open()
    await user.tab()
    await user.tab()
    expect(fieldWithFocus()).toBe('Bildungsgang')
    await press(user, '{ArrowDown}', '{ArrowDown}', '{ArrowDown}', '{ArrowDown}')
    expect(fieldWithFocus()).toBe('Pflege')
    await press(user, '{End}')
    expect(document.activeElement).toHaveAccessibleName(/^Pflege, BBS Salzgitter/)
    await press(user, '{Control>}{Home}{/Control}')
    expect(fieldWithFocus()).toBe('Bildungsgang')
    await press(user, '{Control>}{End}{/Control}')
    expect(document.activeElement).toHaveAccessibleName(/^Technik, BBS Salzgitter/)
    await press(user, '{Home}', '{ArrowUp}', '{PageUp}')
    expect(fieldWithFocus()).toBe('Bildungsgang')
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  it('comes back to the field that was left', async () => {
    const { user } = open()
    await user.click(cell(/^Metall, BBS Helmstedt/))
    await user.tab({ shift: true })
    expect(screen.getByRole('region', { name: /^Matrix/ })).toHaveFocus()
    await user.tab()
    expect(document.activeElement).toHaveAccessibleName(/^Metall, BBS Helmstedt/)
  })

  it('chooses with Enter and the space bar: a cell, a programme, a place', async () => {
    const { user, onSelect } = open()
    fireEvent.focus(cell(/^Metall, BBS Helmstedt/))
    await user.click(screen.getByRole('button', { name: 'BBS Helmstedt' }))
    expect(onSelect).toHaveBeenLastCalledWith({ programme: undefined, place: 'he' })
    await press(user, '{Control>}{ArrowDown}{/Control}', '{ArrowUp}', '{ArrowUp}', '{Enter}')
    expect(onSelect).toHaveBeenLastCalledWith({ programme: 'metall', place: 'he' })
    await press(user, '{Home}', ' ')
    expect(onSelect).toHaveBeenLastCalledWith({ programme: 'metall', place: undefined })
    expect(onSelect).toHaveBeenCalledTimes(3)
  })

  it('folds a group and opens it again, and keeps the focus', async () => {
    const { user } = open()
    const group = screen.getByRole('button', { name: /^Technik \(3\)/ })
    expect(group).toHaveAttribute('aria-expanded', 'true')
    await user.click(group)
    expect(group).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('rowheader', { name: 'Metall' })).toBeNull()
    expect(group).toHaveFocus()
    await press(user, '{Enter}')
    expect(screen.getByRole('rowheader', { name: 'Metall' })).toBeInTheDocument()
  })

  it('keeps a stop for the Tab key when the field that had it is folded away', async () => {
    const { user } = open()
    await user.click(cell(/^Metall, BBS Helmstedt/))
    fireEvent.click(screen.getByRole('button', { name: /^Technik \(3\)/ }))
    await press(user, '{Escape}')
    expect(screen.getByRole('region', { name: /^Matrix/ })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('grid')).toContainElement(document.activeElement as HTMLElement)
  })
})

describe('what lights up', () => {
  const litRow = (container: HTMLElement) => container.querySelector('tr[data-lit] > th')?.textContent
  const litHead = (container: HTMLElement) => container.querySelector('th[data-lit]')?.textContent

  it('is the row and the column under the pointer, and is told outside', async () => {
    const { user, onLight, container } = open()
    await user.hover(cell(/^Metall, BBS Helmstedt/))
    expect(onLight).toHaveBeenLastCalledWith({ programme: 'metall', place: 'he' })
    expect([litRow(container), litHead(container)]).toEqual(['Metall', 'BBS Helmstedt'])
    await user.unhover(screen.getByRole('grid'))
    expect(onLight).toHaveBeenLastCalledWith(undefined)
    expect(litRow(container)).toBeUndefined()
  })

  it('is what the keys are on, too', async () => {
    const { user, onLight } = open()
    await user.click(cell(/^Metall, BBS Helmstedt/))
    await press(user, '{ArrowLeft}')
    expect(onLight).toHaveBeenLastCalledWith({ programme: 'metall', place: 'bs' })
  })

  it('stays with the keys while a resting pointer has the table scrolled beneath it', async () => {
    const { user, onLight } = open()
    await user.click(cell(/^Metall, BBS Helmstedt/))
    fireEvent.mouseMove(cell(/^Metall, BBS Helmstedt/), { clientX: 50, clientY: 60 })
    await press(user, '{ArrowLeft}')
    fireEvent.mouseOver(cell(/^Pflege, BBS Salzgitter/), { clientX: 50, clientY: 60 })
    expect(onLight).toHaveBeenLastCalledWith({ programme: 'metall', place: 'bs' })
    fireEvent.mouseOver(cell(/^Pflege, BBS Salzgitter/), { clientX: 51, clientY: 60 })
    expect(onLight).toHaveBeenLastCalledWith({ programme: 'pflege', place: 'sz' })
  })

  it('can be lit and chosen from outside', () => {
    const { container, again } = open({ lit: { programme: undefined, place: 'sz' }, selected: { programme: 'pflege', place: undefined } })
    expect(litHead(container)).toBe('BBS Salzgitter')
    expect(container.querySelector('tr[data-selected] > th')).toHaveTextContent('Pflege')
    // The band stays with its place when columns move.
    const band = container.querySelector<HTMLElement>('[data-kind="lit"]')
    expect(band?.style.getPropertyValue('--column')).toBe('2')
    again({ matrix: { ...matrix, columns: matrix.columns.toReversed() } })
    expect(band?.style.getPropertyValue('--column')).toBe('0')
  })
})

describe('MatrixLegend', () => {
  it('explains the signs that occur, and names the source of the class size', () => {
    render(<MatrixLegend matrix={matrix} offering={offering} />)
    const terms = within(screen.getByLabelText('Zeichen der Matrix')).getAllByRole('definition').map((one) => one.textContent)
    expect(terms).toEqual([
      'Vollzeit',
      'Teilzeit',
      'Vollzeit und Teilzeit',
      'Klassengröße erreicht',
      'neues Angebot, unter der Größe für einen Beginn',
      'sehr klein; gemeinsame Klasse hier möglich',
      'geheim gehalten',
      'Klassengröße (angestrebt: 22 im ersten Jahr): Verordnung',
    ])
  })
})
