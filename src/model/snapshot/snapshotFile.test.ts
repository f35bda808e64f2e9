import { describe, expect, it } from 'vitest'
import { snapshotFileSchema } from '@/contract/schema/snapshot.ts'
import type { ReadDeckAddress } from '../deck/deckFile.ts'
import { freezeCell } from './frozenCell.ts'
import { readSnapshot, writeSnapshot } from './snapshotFile.ts'
import { counted, figures, row, snapshot } from './testFigures.ts'

const asItIs: ReadDeckAddress = (address) => ({ address, lost: [] })
const open = (text: string, read = asItIs) => readSnapshot(text, () => 'stand-neu', read)
const STAND = snapshot(figures([row('03154', counted(46, 662, 'provisional')), row('03151', { status: 'suppressed' })], { map: { level: 'kreise', bounds: [0, 5, 10], palette: 'blue' } }), { item: 'TOP 3' })
const altered = (change: object) => JSON.stringify({ ...(JSON.parse(writeSnapshot(STAND)) as object), ...change })
const withFigures = (change: object) => altered({ figures: { ...STAND.figures, ...change } })

describe('a decision snapshot as a file', () => {
  it('keeps to the schema and comes back as it was saved, under a new id', () => {
    expect(snapshotFileSchema.safeParse(JSON.parse(writeSnapshot(STAND))).success).toBe(true)
    expect(open(writeSnapshot(STAND))).toEqual({ snapshot: { ...STAND, id: 'stand-neu' }, faults: [] })
  })

  it('holds of a figure that is kept secret nothing but that it is', () => {
    expect(freezeCell({ absence: 'suppressed', value: undefined, numerator: undefined, denominator: undefined, flags: [] })).toEqual({ status: 'suppressed' })
    expect(JSON.parse(writeSnapshot(STAND))).toMatchObject({ figures: { rows: [{}, { cells: [{ status: 'suppressed' }] }] } })
  })

  it('that breaks off, is another file or of another version is refused with its one reason', () => {
    expect(open(writeSnapshot(STAND).slice(0, 90)).faults).toEqual([{ key: 'notJson' }])
    expect(open('[1]').faults).toEqual([{ key: 'foreign' }])
    expect(open('{"type":"FeatureCollection"}').faults).toEqual([{ key: 'foreign' }])
    expect(open('{"format":"schulwege-deck","version":1}').faults).toEqual([{ key: 'deck' }])
    expect(open(altered({ version: 2 })).faults).toEqual([{ key: 'tooNew', what: '2' }])
    expect(open('x'.repeat(10_000_001)).faults).toEqual([{ key: 'tooLarge' }])
  })

  it('says every part and every row that is damaged, and is then not taken in', () => {
    const broken = altered({ headline: ' ', date: 'gestern', figures: { ...STAND.figures, rows: [{ ...STAND.figures.rows[0], cells: [{ value: 4, status: 'suppressed' }] }, { key: 'x' }] } })
    expect(open(broken)).toEqual({ snapshot: undefined, faults: [{ key: 'part', what: 'headline' }, { key: 'part', what: 'date' }, { key: 'row', row: 1 }, { key: 'row', row: 2 }] })
    expect(open(withFigures({ rows: [STAND.figures.rows[0], STAND.figures.rows[0]] })).faults).toEqual([{ key: 'part', what: 'rows' }])
    expect(open(withFigures({ columns: [] })).snapshot).toBeUndefined()
    expect(open(withFigures({ columns: [{ ...STAND.figures.columns[0], kind: 'toString' }] })).snapshot).toBeUndefined()
    expect(open(withFigures({ rows: [row('a', { status: 'geraten' })] })).faults).toEqual([{ key: 'row', row: 1 }])
    expect(open(withFigures({ rows: [row('a', {})] })).faults).toEqual([{ key: 'row', row: 1 }])
  })

  it('leads nowhere else, loses what turns the direction of writing, and keeps only what of its address is understood', () => {
    expect(open(altered({ address: 'https://anderswo.example/' })).faults).toEqual([{ key: 'part', what: 'address' }])
    expect(open(altered({ decision: 'Ja\u202enieN' })).snapshot?.decision).toBe('JanieN')
    const { snapshot: read, faults } = open(writeSnapshot(STAND), () => ({ address: '?region=nord', lost: ['farbe=rot'] }))
    expect([read?.address, faults]).toEqual(['?region=nord', [{ key: 'lost', what: 'farbe=rot' }]])
  })
})
