import { describe, expect, it } from 'vitest'
import { absent, type Cell } from '../cube/cell.ts'
import { crossRow } from './crossSection.ts'

const cell = (value: number): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags: [] })
const figures = (one: Cell) => ({ cube: { cell: () => one }, by: {} })
const row = (whole: Cell, ...parts: Cell[]) => crossRow(parts.map((one, at) => ({ id: String(at), ...figures(one) })), figures(whole), '03154', '2023')

describe('crossRow', () => {
  it('keeps apart who is in no category that is known', () => {
    expect(row(cell(100), cell(60), absent('suppressed'), cell(25))).toMatchObject({ total: 100, hidden: 15, cells: [{ people: 60 }, { people: undefined, absence: 'suppressed' }, { people: 25 }] })
  })

  it('takes the parts for the whole where rounding makes them more', () => {
    expect(row(cell(100), cell(63), cell(39))).toMatchObject({ total: 102, hidden: 0 })
  })

  it('has no whole where it is not known, unless all parts are', () => {
    expect(row(absent('suppressed'), cell(60), absent('suppressed')).total).toBeUndefined()
    expect(row(absent('suppressed'), cell(60), cell(40), absent('not-existing')).total).toBe(100)
    expect(row(absent('unknown'), absent('not-existing')).total).toBeUndefined()
  })
})
