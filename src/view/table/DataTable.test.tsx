import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import { absent, type Cell } from '@/model/cube/cell.ts'
import { type Cube, emptyCube } from '@/model/cube/cube.ts'
import { DataTable, type DataTableProps } from './DataTable.tsx'

const area = (id: string, short: string): Area => ({ id, name: short, short, kind: 'landkreis', level: 'kreise', predecessors: [] })
const cell = (value: number, flags: Cell['flags'] = []): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags })
const figures: Record<string, readonly [Cell, Cell]> = {
  a: [cell(5), cell(7)],
  b: [cell(9, ['reconstructed']), cell(1)],
  c: [cell(0), absent('suppressed')],
  land: [cell(6), cell(6)],
}
const periods = ['2023', '2024']
const cube: Cube = { ...emptyCube('r', 'i'), periods, cell: (id, period) => figures[id]?.[periods.indexOf(period)] ?? absent('not-existing') }
const props: DataTableProps = {
  indicator: { kind: 'share', name: { de: 'Anteil', en: 'Share' }, unit: { de: '%', en: '%' }, decimals: 1, yearMeaning: 'school-year-start' } as Indicator,
  cube,
  areas: [area('a', 'Zeven'), area('b', 'Burgenlandkreis'), area('c', 'Börde')],
  benchmark: area('land', 'Niedersachsen'),
  period: '2024',
  by: {},
  selected: [],
  pointed: undefined,
  onPoint: vi.fn<(area: string | undefined) => void>(),
  onSelect: vi.fn<(area: string, additive: boolean) => void>(),
}
const names = (): string[] => screen.getAllByRole('rowheader').map((head) => head.textContent)

describe('DataTable', () => {
  it('shows all periods, the benchmark first and areas by name', () => {
    render(<DataTable {...props} />)
    expect(screen.getByRole('table', { name: 'Anteil (in %)' })).toBeInTheDocument()
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Gebiet▲', '2023/24', '2024/25'])
    expect(names()).toEqual(['Niedersachsen', 'Börde', 'Burgenlandkreis', 'Zeven'])
  })

  it('sorts by a period, highest first, then turned round; absences stay at the end', async () => {
    const user = userEvent.setup()
    render(<DataTable {...props} />)
    await user.click(screen.getByRole('button', { name: '2024/25' }))
    expect(names().slice(1)).toEqual(['Zeven', 'Burgenlandkreis', 'Börde'])
    expect(screen.getByRole('columnheader', { name: /2024/ })).toHaveAttribute('aria-sort', 'descending')
    await user.click(screen.getByRole('button', { name: '2024/25' }))
    expect(names().slice(1)).toEqual(['Burgenlandkreis', 'Zeven', 'Börde'])
  })

  it('puts highlighted areas first unless asked not to', async () => {
    const user = userEvent.setup()
    render(<DataTable {...props} selected={['a']} />)
    expect(names()[1]).toBe('Zeven')
    await user.click(screen.getByRole('checkbox', { name: 'Hervorgehobene Gebiete zuerst' }))
    expect(names()[3]).toBe('Zeven')
  })

  it('writes signs and marks, says them in words and explains those that occur', () => {
    render(<DataTable {...props} />)
    const boerde = screen.getByRole('row', { name: /Börde/ })
    expect(within(boerde).getAllByRole('cell').map((one) => one.textContent)).toEqual(['0,0', '/geheim gehalten'])
    expect(within(screen.getByRole('row', { name: /Burgenland/ })).getAllByRole('cell')[0]?.textContent).toBe('9,0k (rekonstruiert)')
    expect(screen.getByText(/Der Wert wird geheim gehalten/)).toBeInTheDocument()
    expect(screen.getByText('0 ist ein wirklicher Wert.')).toBeInTheDocument()
    expect(screen.queryByText(/vorläufig/)).toBeNull()
  })
})
