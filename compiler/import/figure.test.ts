import { describe, expect, it } from 'vitest'
import { parseFigure, printFigure } from './figure.ts'

describe('parseFigure', () => {
  it('tells a true zero from nothing, unknown, secret, meaningless and pending', () => {
    expect(parseFigure('0')).toEqual({ number: 0 })
    expect(parseFigure('-')).toEqual({ marker: '-' })
    expect(parseFigure('.')).toEqual({ marker: '.' })
    expect(parseFigure('/')).toEqual({ marker: '/' })
    expect(parseFigure('x')).toEqual({ marker: 'x' })
    expect(parseFigure('...')).toEqual({ marker: '…' })
  })

  it('reads a long dash as the short one', () => {
    expect(parseFigure('–')).toEqual({ marker: '-' })
  })

  it('reads a decimal comma only where the layout has one', () => {
    expect(parseFigure('8,78', ',')).toEqual({ number: 8.78 })
    expect(parseFigure('8,78')).toBeUndefined()
    expect(parseFigure('8.78', ',')).toBeUndefined()
  })

  it('does not take an empty cell or a number with a mark for a figure', () => {
    expect(parseFigure('')).toBeUndefined()
    expect(parseFigure('12r')).toBeUndefined()
    expect(parseFigure('1.234.567')).toBeUndefined()
  })

  it('prints what it read', () => {
    expect(printFigure({ number: 23.6749116607774 })).toBe('23.6749116607774')
    expect(printFigure({ marker: '.' })).toBe('.')
  })
})
