import { expect, it } from 'vitest'
import { formatOf } from '../format/formatOf.ts'
import { snapshotTextsOf } from '../text/snapshot/snapshotTextsOf.ts'
import { compareFigures } from './compareFigures.ts'
import { frozenMaps } from './frozenMaps.ts'
import { snapshotTable } from './snapshotTable.ts'
import { counted, figures, row, snapshot } from './testFigures.ts'

const FORMAT = formatOf('de')
const TEXTS = snapshotTextsOf('de')
const FOOT = { title: 'Beschlussstand: X', sources: [{ attribution: '', licence: undefined }], build: { date: '2026-12-01', hash: 'def456' }, link: 'https://amt.example/?page=session' }

it('then and now go out as numbers, with both data builds, the decision and the demo figures under them', () => {
  const before = figures([row('he', counted(46, 662)), row('gf', { status: 'suppressed demo' })], { demo: true })
  const now = figures([row('he', counted(53, 662)), row('gf', { value: 4 })])
  const { head, rows, footer } = snapshotTable(snapshot(before), compareFigures(before, now), FOOT, FORMAT, TEXTS)
  expect(head).toEqual(['Schlüssel', 'Zeile', 'Merkmal', 'Einheit', 'damals (Datenstand 24.11.2026)', 'heute (Datenstand 01.12.2026)', 'Unterschied (Prozentpunkte)', 'Hinweise'])
  expect(rows).toEqual([
    ['he', 'HE', 'Anteil', '%', 6.95, 8.01, 1.06, 'geändert'],
    ['gf', 'GF', 'Anteil', '%', '/', 4, undefined, 'Wert kam hinzu; Damals: geheim gehalten, Demodaten'],
  ])
  expect(footer).toEqual([
    'Tabelle: Beschlussstand: X',
    'Beschluss: Zwei Stellen mehr.',
    'festgehalten am 29.11.2026',
    'Datenstand damals: 24.11.2026 (abc123)',
    'Enthält Demodaten',
    'Quelle: Amt',
    'Datenstand: 01.12.2026 (def456)',
    'Ansicht: https://amt.example/?page=session',
  ])
})

it('both maps have the classes of then; a value of today beyond them stretches the outer class, so that no legend lies', () => {
  const before = figures([row('he', { value: 2 }), row('gf', { value: 8 })], { map: { level: 'kreise', bounds: [2, 5, 8], palette: 'blue' } })
  const now = figures([row('he', { value: 6 }), row('gf', { value: 11 })])
  const maps = frozenMaps(before, compareFigures(before, now), ['he', 'gf', 'neu'], FORMAT)
  expect(maps?.before.classes.map(({ label }) => label)).toEqual(['2,00 bis unter 5,00', '5,00 bis 11,00'])
  expect(maps?.now.classes.map(({ label }) => label)).toEqual(['2,00 bis unter 5,00', '5,00 bis 11,00'])
  const marks = (side: 'before' | 'now') => ['he', 'gf', 'neu'].map((area) => maps?.[side].marks.get(area))
  expect(marks('before')).toEqual([{ type: 'class', index: 0 }, { type: 'class', index: 1 }, { type: 'absent', reason: 'not-existing' }])
  expect(marks('now')).toEqual([{ type: 'class', index: 1 }, { type: 'class', index: 1 }, { type: 'absent', reason: 'not-existing' }])
})
