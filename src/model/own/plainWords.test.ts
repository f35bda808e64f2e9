import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idSchema } from '@/contract/schema/text.ts'
import { idOf, plainWords } from './plainWords.ts'

test('an id is spelled out and never the name of something that objects have', () => {
  expect(idOf('Schüler:innen (gesamt)', 'wert')).toBe('schueler-innen-gesamt')
  expect(idOf('constructor', 'wert')).toBe('wert')
  expect(idOf('漢字', 'wert')).toBe('wert')
  expect(idOf('Kinder', 'wert', new Set(['kinder']))).toBe('kinder-2')
})

test('whatever a file calls a column, it becomes an id of the contract', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(idSchema.safeParse(idOf(name, 'wert')).success).toBe(true)
    }),
  )
})

test('a name is one line, without marks of direction, and cut where it is too long', () => {
  expect(plainWords(' a\n\u202E b\u0000 ')).toBe('a b')
  expect(plainWords('x'.repeat(500))).toHaveLength(120)
})
