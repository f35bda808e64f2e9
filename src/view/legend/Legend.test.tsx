import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import { buildChoropleth } from '@/model/choropleth/choropleth.ts'
import { absent, type Cell } from '@/model/cube/cell.ts'
import { loadTexts } from '@/model/text/textsOf.ts'
import { TextProvider } from '../text/TextContext.tsx'
import { Legend } from './Legend.tsx'
import type { LegendProps } from './legendProps.ts'

const cell = (value: number): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags: [] })
const cells = new Map<string, Cell>([['a', cell(1)], ['b', cell(3)], ['c', cell(4)], ['d', absent('suppressed')]])
const indicator = { kind: 'share', name: { de: 'Anteil', en: 'Share' }, unit: { de: '%', en: '%' }, decimals: 1 } as Indicator
const formatBound = (bound: number): string => String(bound)
const props: LegendProps = {
  choropleth: buildChoropleth({ areas: [...cells.keys()], cells, classification: { method: 'equal', bounds: [1, 2.5, 4] }, formatBound, locale: 'de' }),
  colours: ['#bdd7e7', '#2171b5'],
  cells,
  indicator,
  names: new Map([['a', 'Aurich'], ['b', 'Börde'], ['c', 'Celle'], ['d', 'Emden']]),
  selected: ['b'],
  hovered: undefined,
  benchmark: { name: 'Land', cell: cell(2) },
  onHoverClass: vi.fn<(areas: readonly string[] | undefined) => void>(),
}

beforeAll(() => loadTexts('en'))

describe('Legend', () => {
  it('shows bounds, counts and absences from the very classes of the map', () => {
    render(<Legend {...props} />)
    expect(screen.getAllByRole('button').map((row) => row.textContent)).toEqual([
      '1 bis unter 2.51, 1 Gebiet',
      '2.5 bis 42, 2 Gebiete',
      'geheim gehalten (/)1, 1 Gebiet',
    ])
  })

  it('lights the areas of a class for mouse and keyboard, and dims them', async () => {
    const onHoverClass = vi.fn<(areas: readonly string[] | undefined) => void>()
    const user = userEvent.setup()
    render(<Legend {...props} onHoverClass={onHoverClass} />)
    await user.hover(screen.getByRole('button', { name: /2.5 bis 4/ }))
    expect(onHoverClass).toHaveBeenLastCalledWith(['b', 'c'])
    await user.unhover(screen.getByRole('button', { name: /2.5 bis 4/ }))
    expect(onHoverClass).toHaveBeenLastCalledWith(undefined)
    await user.tab()
    expect(onHoverClass).toHaveBeenLastCalledWith(['a'])
  })

  it('ticks the area pointed at and lights its class', async () => {
    render(<Legend {...props} hovered="c" />)
    expect(await screen.findByText('Celle')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /2.5 bis 4/ })).toHaveAttribute('data-lit')
    expect(document.querySelectorAll('.legend-tick')).toHaveLength(3)
  })

  it('has names instead of bounds for categories, and says when nobody has a value', () => {
    const categories = [{ code: 2, name: { de: 'Modul 2', en: 'Module 2' } }]
    const choropleth = buildChoropleth({ areas: ['a'], cells: new Map([['a', cell(2)]]), categories, locale: 'en' })
    const { unmount } = render(
      <TextProvider locale="en">
        <Legend {...props} choropleth={choropleth} />
      </TextProvider>,
    )
    expect(screen.getByRole('button').textContent).toBe('Module 21, 1 area')
    expect(document.querySelector('.legend-histogram')).toBeNull()
    unmount()
    const none = buildChoropleth({ areas: ['d'], cells, classification: { method: 'quantile', bounds: [] }, formatBound, locale: 'de' })
    render(<Legend {...props} choropleth={none} />)
    expect(screen.getByText('In diesem Zeitraum hat kein Gebiet einen Wert.')).toBeInTheDocument()
  })
})
