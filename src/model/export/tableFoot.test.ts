import { expect, it } from 'vitest'
import { formatOf } from '@/model/format/formatOf.ts'
import { footLines } from './tableFoot.ts'

const foot = { title: 'Wege', sources: [{ attribution: '© Amt', licence: 'dl-de/by-2-0 (https://lizenz.example)' }], build: { date: '2026-11-24', hash: 'abc' }, link: 'https://seite.example/?page=transition' }

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
  expect(footLines({ ...foot, sources: [{ attribution: '© Amt', licence: undefined }] }, ['Demo data: invented.'], formatOf('en'))).toEqual([
    'Table: Wege',
    'Demo data: invented.',
    'Source: © Amt',
    'Data build: 24 November 2026 (abc)',
    'View: https://seite.example/?page=transition',
  ])
})

it('names every table it is made of, each licence below its source', () => {
  const sources = [{ attribution: '© Amt', licence: 'A' }, { attribution: '© Institut', licence: 'B' }]
  expect(footLines({ ...foot, sources }, [], formatOf('de')).slice(1, 5)).toEqual(['Quelle: © Amt', 'Lizenz: A', 'Quelle: © Institut', 'Lizenz: B'])
})
