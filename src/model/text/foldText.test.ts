import { expect, it } from 'vitest'
import { foldText, matchesText } from './foldText.ts'

it('folds umlauts and what people type instead of them to the same', () => {
  expect(['Börde', 'boerde', 'Borde'].map(foldText)).toEqual(['borde', 'borde', 'borde'])
  expect(foldText('Straße')).toBe('strasse')
  expect(foldText(' Café ')).toBe('cafe')
})

it('finds every word, in any order, anywhere in the text', () => {
  expect(matchesText('haupt ohne', 'Abgehende ohne Hauptschulabschluss')).toBe(true)
  expect(matchesText('haupt mit', 'Abgehende ohne Hauptschulabschluss')).toBe(false)
  expect(matchesText('', 'alles')).toBe(true)
  expect(matchesText('foerder', 'Förderschulen')).toBe(true)
})
