import { expect, it } from 'vitest'
import { formatOf } from '@/model/format/formatOf.ts'
import { footLines } from './tableFoot.ts'

const foot = { title: 'Wege', attribution: '© Amt', licence: 'dl-de/by-2-0 (https://lizenz.example)', build: { date: '2026-11-24', hash: 'abc' }, link: 'https://seite.example/?page=transition' }

it('says table, source, licence, build and the way back, in this order', () => {
  expect(footLines(foot, [], formatOf('de'))).toEqual([
    'Tabelle: Wege',
    'Quelle: © Amt',
    'Lizenz: dl-de/by-2-0 (https://lizenz.example)',
    'Datenstand: 24.11.2026 (abc)',
    'Ansicht: https://seite.example/?page=transition',
  ])
})

it('says that figures are invented right below their name, and leaves out a licence nobody knows', () => {
  expect(footLines({ ...foot, licence: undefined }, ['Demo data: invented.'], formatOf('en'))).toEqual([
    'Table: Wege',
    'Demo data: invented.',
    'Source: © Amt',
    'Data build: 24 November 2026 (abc)',
    'View: https://seite.example/?page=transition',
  ])
})
