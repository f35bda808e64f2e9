import { expect, test } from 'vitest'
import { tinyTable } from '../../fixtures/tinyTable.ts'
import { linkedTotals } from './linkedTotals.ts'
import type { Figure } from './publishedFigures.ts'

const both = (words: string) => ({ de: words, en: words })
const labels = (...list: string[]) => Object.fromEntries(list.map((label) => [label, both(label)]))
const persons = { ohne: { name: both('without'), unit: 'persons' } }
const link = { table: 'wide', over: 'nationalitaet', measures: ['ohne'], where: { schulart: 'alle' } }
/** Leavers by sex and nationality, and a table of the same leavers by sex, kind of school and age, without nationality. */
const ours = tinyTable([], { dimensions: { geschlecht: labels('insgesamt', 'weiblich'), nationalitaet: labels('insgesamt', 'deutsch', 'andere') }, measures: persons })
const wide = tinyTable([], { dimensions: { schulart: labels('alle', 'hauptschule'), alter: labels('insgesamt', 'jung'), geschlecht: labels('insgesamt', 'weiblich') }, measures: { ...persons, mit: persons.ohne } })
const figure = (place: string, says: Figure['says'] = 7, column = 'ohne'): Figure => ({ area: '03154', period: '2020', column, terms: [{ labels: place, sign: 1 }], says, nothing: false })
const found = (...figures: Figure[]) => linkedTotals(ours, link, wide, figures)

test('a table of three dimensions gives the sum over nationality for the same sex, and only where it speaks of everybody else', () => {
  expect(found(figure('alle|insgesamt|weiblich'))).toEqual([{ terms: [['03154/weiblich|deutsch/ohne', 1], ['03154/weiblich|andere/ohne', 1]], lower: 7, upper: 7 }])
  expect(found(figure('alle|insgesamt|insgesamt'))[0]!.terms.map(([name]) => name)).toEqual(['03154/insgesamt|deutsch/ohne', '03154/insgesamt|andere/ohne'])
  // Only one kind of school, only the young, another column, nothing said: not the sum of ours.
  expect(found(figure('hauptschule|insgesamt|weiblich'), figure('alle|jung|weiblich'), figure('alle|insgesamt|weiblich', 7, 'mit'), figure('alle|insgesamt|weiblich', 'closed'))).toEqual([])
})
