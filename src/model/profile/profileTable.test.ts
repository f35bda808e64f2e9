import { expect, test } from 'vitest'
import { absent } from '../cube/cell.ts'
import { formatOf } from '../format/formatOf.ts'
import { keyFigure } from './keyFigure.ts'
import { profileTable } from './profileTable.ts'
import { cubeOf, FIGURES, GROSSRAUM, HELMSTEDT, KREISE, LAND, LEAVERS, share, WITHOUT } from './testProfile.ts'

const catalogue = { topics: [{ id: 'abschluesse', name: { de: 'Schulabschlüsse', en: 'School certificates' } }], attributions: { abgaenge: '© Amt' } }
const foot = { title: 'Profil: Landkreis Helmstedt', sources: [{ attribution: '© Amt', licence: undefined }], build: { date: '2026-11-24', hash: 'abc' }, link: 'https://seite.example/' }
const figure = (cube = LEAVERS, indicator = WITHOUT) => keyFigure({ indicator, cube, area: HELMSTEDT, level: KREISE, references: [GROSSRAUM, LAND] })
const table = (...rows: readonly ReturnType<typeof figure>[]) => profileTable(rows, catalogue, foot, formatOf('de'))

test('a row holds the figure as a number with everything said of it, and its own source', () => {
  const { head, rows, footer } = table(figure())
  expect(rows).toEqual([
    ['Schulabschlüsse', 'Abgehende ohne Abschluss', 'insgesamt', '03154', 'Landkreis Helmstedt', '2024', 9.62, '%', 68, 707, '+1,18\u00a0Prozentpunkte seit 2019', 1, 8, '1,38\u00a0Prozentpunkte mehr als im Großraum Braunschweig (8,24\u00a0%); 0,96\u00a0Prozentpunkte mehr als in Niedersachsen (8,66\u00a0%)', '', '© Amt'],
  ])
  expect(rows[0]).toHaveLength(head.length)
  expect(footer).toEqual(['Tabelle: Profil: Landkreis Helmstedt', 'Quelle: © Amt', 'Datenstand: 24.11.2026 (abc)', 'Ansicht: https://seite.example/'])
})

test('an absence has its sign and its reason, an older figure says what is missing, an invented one is named in row and foot', () => {
  const secret = table(figure(cubeOf({ '03154': { 2024: absent('suppressed') } }))).rows[0]
  expect([secret?.[6], secret?.at(-2)]).toEqual(['/', 'geheim gehalten'])
  const older = table(figure(cubeOf({ ...FIGURES, '03154': { 2023: share(46, 662, ['rounded']), 2024: absent('unknown') } }))).rows[0]
  expect([older?.[5], older?.[6], older?.at(-2)]).toEqual(['2023', 6.95, '2024: unbekannt, gerundet'])
  const invented = table(figure(LEAVERS, { ...WITHOUT, demo: true }))
  expect(invented.rows[0]?.at(-2)).toBe('Demodaten')
  expect(invented.footer[1]).toBe('Eine Zeile enthält Demodaten (erfundene Zahlen).')
})
