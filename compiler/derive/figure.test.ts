import { describe, expect, test } from 'vitest'
import { figureOf, flagBits, flagsOf, missing, present, sumFigures } from './figure.ts'

describe('figureOf', () => {
  test('reads "-" as zero where the area existed and as not-existing where it did not', () => {
    expect(figureOf({ marker: '-' }, true, 0)).toEqual(present(0))
    expect(figureOf({ marker: '-' }, false, 0)).toEqual(missing('not-existing'))
  })

  test('keeps the other markers apart', () => {
    const absences = (['.', '/', 'x', '…'] as const).map((marker) => figureOf({ marker }, true, 0).absence)
    expect(absences).toEqual(['unknown', 'suppressed', 'not-applicable', 'pending'])
  })

  test('takes an empty cell for unknown, never for zero', () => {
    expect(figureOf(undefined, true, 0)).toEqual(missing('unknown'))
  })
})

describe('sumFigures', () => {
  test('adds numbers and gathers their flags', () => {
    const sum = sumFigures([present(3, flagBits(['rounded'])), present(4, flagBits(['estimated']))])
    expect(sum.number).toBe(7)
    expect(flagsOf(sum.flags)).toEqual(['estimated', 'rounded'])
  })

  test('becomes absent through one absent part, and secrecy outweighs ignorance', () => {
    expect(sumFigures([present(3), missing('unknown'), missing('suppressed')]).absence).toBe('suppressed')
  })

  test('passes over parts that did not exist', () => {
    expect(sumFigures([present(3), missing('not-existing')])).toEqual(present(3))
  })

  test('is not-existing when no part existed', () => {
    expect(sumFigures([missing('not-existing'), missing('not-existing')])).toEqual(missing('not-existing'))
  })
})
