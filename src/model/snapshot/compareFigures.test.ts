import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ABSENCES, FLAGS } from '@/contract/absence.ts'
import { formatOf } from '../format/formatOf.ts'
import { snapshotTextsOf } from '../text/snapshot/snapshotTextsOf.ts'
import { changeSentences } from './changeSentences.ts'
import { compareFigures } from './compareFigures.ts'
import { counted, figures, row, SHARE } from './testFigures.ts'

const BUILD = { date: '2026-11-24' }
const said = (before: ReturnType<typeof figures>, now: ReturnType<typeof figures>) =>
  changeSentences(compareFigures(before, now), BUILD, formatOf('de'), snapshotTextsOf('de')).map((sentence) => sentence.replaceAll('\u00a0', ' '))

/** 46 of 662 = 6.948… → 6.95 %; 53 of 662 = 8.006… → 8.01 %: 1.06 percentage points more. */
const HELMSTEDT = row('he', counted(46, 662))

describe('figures then and now', () => {
  it('differ in percentage points of what is printed, for shares', () => {
    const { cells } = compareFigures(figures([HELMSTEDT, row('gf', counted(10, 100))]), figures([row('gf', counted(10, 100)), row('he', counted(53, 662))]))
    expect(cells.map(({ row: { key }, change, difference }) => [key, change, difference?.unit, difference?.amount])).toEqual([
      ['he', 'value', 'points', 1.06],
      ['gf', 'same', 'points', 0],
    ])
  })

  it('are the same where only order, name or a new column differ, and not where counts behind the same print do', () => {
    const before = figures([HELMSTEDT, row('gf', { value: 10 })])
    const renamed = figures([row('gf', { value: 10 }), { ...HELMSTEDT, name: { de: 'Anders', en: 'Other' } }])
    expect(compareFigures(before, renamed).cells.map(({ change }) => change)).toEqual(['same', 'same'])
    // 92 of 1324 is the same share as 46 of 662.
    expect(compareFigures(before, figures([row('he', counted(92, 1324)), row('gf', { value: 10 })])).cells[0]?.change).toBe('beneath')
  })

  it('tell an area that is gone, one that is new, a value that came or went, another reason and other flags', () => {
    const before = figures([row('a', { value: 1 }), row('b', { status: 'suppressed' }), row('c', { value: 3 }), row('d', { status: 'suppressed' }), row('e', { value: 5, status: 'provisional' })])
    const now = figures([row('b', { value: 2 }), row('c', { status: 'suppressed' }), row('d', { status: 'unknown' }), row('e', { value: 5, status: 'revised' }), row('f', { value: 6 })])
    expect(compareFigures(before, now).cells.map(({ row: { key }, change }) => `${key} ${change}`)).toEqual(['a gone', 'b appeared', 'c vanished', 'd reason', 'e same', 'f added'])
    expect(said(before, now)).toEqual([
      'Unverändert seit dem Datenstand vom 24.11.2026: 1 Wert, damals wie heute bekannt.',
      'Jetzt gibt es einen Wert, wo keiner war: B (damals geheim gehalten, heute 2,00 %).',
      'Jetzt fehlt ein Wert, der damals da war: C (damals 3,00 %, heute geheim gehalten).',
      'Es fehlt aus einem anderen Grund: D (damals geheim gehalten, heute unbekannt).',
      'Damals dabei, fehlt jetzt: A.',
      'Neu dazugekommen: F.',
      'Neue Kennzeichen: E (berichtigt).',
      'Kennzeichen, die nicht mehr gelten: E (vorläufig).',
    ])
  })

  it('are not reckoned with where a column means something else today, and each is printed as it was meant', () => {
    const before = figures([row('a', { value: 12 })], { columns: [{ ...SHARE, kind: 'count', unit: { de: '', en: '' }, decimals: 0 }] })
    const now = figures([row('a', { value: 4.5 })])
    expect(compareFigures(before, now).cells[0]?.difference).toBeUndefined()
    expect(said(before, now)).toEqual(['„Anteil“ wird heute anders gemessen; die Werte stehen nebeneinander, ohne Unterschied.', 'Seit dem Datenstand vom 24.11.2026 hat sich 1 von 1 Wert geändert: A 12 → 4,50 %.'])
  })

  it('are told with the change of each, the first six of many', () => {
    const before = figures([HELMSTEDT, row('gf', { value: 10 }), row('wob', { value: 5 })])
    expect(said(before, figures([row('he', counted(53, 662)), row('gf', { value: 10 }), row('wob', { value: 5 })]))).toEqual([
      'Seit dem Datenstand vom 24.11.2026 hat sich 1 von 3 Werten geändert: HE 6,95 % → 8,01 % (+1,06 Prozentpunkte).',
    ])
    const many = (by: number) => figures(Array.from({ length: 9 }, (_, at) => row(`k${at}`, { value: at + by })))
    expect(said(many(0), many(1))[0]).toMatch(/^Seit dem Datenstand vom 24\.11\.2026 haben sich 9 von 9 Werten geändert: K0 0,00 % → 1,00 % .*; und 3 weitere\.$/)
  })

  it('compared with themselves are unchanged, whatever they are', () => {
    const cell = fc.oneof(
      fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), status: fc.subarray([...FLAGS]).map((flags) => flags.join(' ')) }),
      fc.constantFrom(...ABSENCES).map((status) => ({ status })),
    )
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1 }), cell }), { selector: ({ key }) => key, maxLength: 12 }), (rows) => {
        const some = figures(rows.map(({ key, cell: one }) => row(key, one)))
        const { cells, changedColumns } = compareFigures(some, structuredClone(some))
        expect(cells.every(({ change, difference, newFlags, goneFlags }) => change === 'same' && (difference?.amount ?? 0) === 0 && newFlags.length + goneFlags.length === 0)).toBe(true)
        expect(changedColumns).toEqual([])
        expect(said(some, some)).toEqual([`Seit dem Datenstand vom 24.11.2026 ist alles unverändert (${rows.length === 1 ? '1 Wert' : `${rows.length} Werte`}).`])
      }),
    )
  })
})
