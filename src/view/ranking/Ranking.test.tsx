import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import { absent, type Cell } from '@/model/cube/cell.ts'
import { type Cube, emptyCube } from '@/model/cube/cube.ts'
import { barOf, scaleOf } from './barScale.ts'
import { Ranking, type RankingProps } from './Ranking.tsx'

const area = (id: string, short: string): Area => ({ id, name: short, short, kind: 'landkreis', level: 'kreise', predecessors: [] })
const cell = (value: number, flags: Cell['flags'] = []): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags })
const figures: Record<string, Cell> = { a: cell(5), b: cell(9, ['small-n']), c: cell(5), d: absent('suppressed'), land: cell(6) }
const cube: Cube = { ...emptyCube('r', 'i'), periods: ['2024'], cell: (id) => figures[id] ?? absent('not-existing') }
const props: RankingProps = {
  indicator: { kind: 'share', unit: { de: '%', en: '%' }, decimals: 1 } as Indicator,
  cube,
  areas: [area('a', 'Zeven'), area('b', 'Börde'), area('c', 'Aurich'), area('d', 'Emden')],
  benchmark: area('land', 'Niedersachsen'),
  period: '2024',
  by: {},
  selected: ['c'],
  pointed: undefined,
  onPoint: vi.fn<(area: string | undefined) => void>(),
  onSelect: vi.fn<(area: string, additive: boolean) => void>(),
}

describe('Ranking', () => {
  it('stands highest first, ties by name, with shared places and flags in words', () => {
    render(<Ranking {...props} />)
    const rows = within(screen.getAllByRole('list')[0]!).getAllByRole('button')
    expect(rows.map((row) => row.textContent)).toEqual(['1Rang 1: Börde9,0n (kleine Fallzahl)', '2Rang 2 (geteilt): Aurich5,0', '2Rang 2 (geteilt): Zeven5,0'])
    expect(rows[1]).toHaveAttribute('aria-pressed', 'true')
  })

  it('says what the areas are compared with, and who has no value and why', () => {
    render(<Ranking {...props} />)
    expect(screen.getByText('6,0 %')).toBeInTheDocument()
    expect(within(screen.getByRole('region', { name: 'Ohne Wert' })).getByRole('button', { name: 'Emden' })).toBeInTheDocument()
    expect(screen.getByText(/geheim gehalten \(\/\): 1 Gebiet/)).toBeInTheDocument()
  })

  it('lets no count of a whole Land shorten the bars of its parts', () => {
    const count = { kind: 'count', unit: { de: '', en: '' }, decimals: 0 } as Indicator
    const { container } = render(<Ranking {...props} indicator={count} cube={{ ...cube, cell: (id) => (id === 'land' ? cell(9000) : (figures[id] ?? absent('not-existing'))) }} />)
    expect(container.querySelector('.ranking-bar rect')).toHaveAttribute('width', '100%')
    expect(container.querySelector('.ranking-line')).toBeNull()
  })

  it('selects with mouse and keyboard, with Shift in addition', async () => {
    const onSelect = vi.fn<(area: string, additive: boolean) => void>()
    const user = userEvent.setup()
    render(<Ranking {...props} onSelect={onSelect} />)
    await user.tab()
    await user.keyboard('{Enter}')
    await user.keyboard('{Shift>}')
    await user.click(screen.getByRole('button', { name: /Zeven/ }))
    expect(onSelect.mock.calls).toEqual([['b', false], ['a', true]])
  })
})

describe('bars', () => {
  it('begin at zero, also between negative and positive values', () => {
    // −2 … 8: zero lies at 20 % of the track.
    const scale = scaleOf([cell(-2), cell(8), absent('unknown')])
    expect(barOf(8, scale)).toEqual({ start: 20, end: 100 })
    expect(barOf(-2, scale)).toEqual({ start: 20, end: 0 })
    expect(scaleOf([cell(5), cell(9)])).toEqual({ low: 0, high: 9 })
    expect(barOf(0, scaleOf([cell(0)]))).toEqual({ start: 0, end: 0 })
  })
})
