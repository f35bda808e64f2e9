import { describe, expect, it } from 'vitest'
import { absent, type Cell } from '../cube/cell.ts'
import { formatOf } from '../format/formatOf.ts'
import { commutersOf } from './flowMatrix.ts'
import { flowsAt, lossesOf } from './flowSet.ts'
import { writeFlowSentence } from './flowSentence.ts'
import { residenceFlows } from './residenceFlows.ts'

const both = (words: string) => ({ de: words, en: words })
const cell = (value: number): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags: [] })
/** By place, programme and form: pupils by residence. */
const PARTS: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  'bbs-he bau teil': { '03154': cell(40), '03158': cell(5), other: cell(3) },
  'bbs-he pflege voll': { '03154': cell(20), '03158': absent('suppressed'), other: cell(4) },
  'bbs-wf bau teil': { '03154': cell(2), '03158': cell(31) },
  'bbs-wf mauern teil': { '03154': cell(7) },
  'bbs-wf-2 bau teil': { '03158': cell(10), '03154': absent('suppressed') },
  'bbs-nowhere bau teil': { '03154': cell(1000) },
}
const named = (...ids: string[]) => ids.map((id) => ({ id, name: both(id) }))
const offering = {
  region: 'r',
  id: 'bbs',
  paper: 'bbs',
  demo: true,
  yearMeaning: 'school-year-start' as const,
  placeIds: ['bbs-he', 'bbs-wf', 'bbs-wf-2', 'bbs-nowhere'],
  kinds: named('bs', 'bfs'),
  programmes: [{ id: 'bau', kind: 'bs' }, { id: 'mauern', kind: 'bs' }, { id: 'pflege', kind: 'bfs' }],
  forms: named('voll', 'teil'),
  periods: ['2023'],
  offersOf: () => Object.keys(PARTS).map((key) => {
    const [place = '', programme = '', form = ''] = key.split(' ')
    return { place, programme, form }
  }),
}
const residence = {
  areas: ['03154', '03158', 'other'],
  of: (place: string, programme: string, form: string) => Object.entries(PARTS[`${place} ${programme} ${form}`] ?? {}).map(([area, pupils]) => ({ area, pupils })),
}
const AREA: Readonly<Record<string, string>> = { 'bbs-he': '03154', 'bbs-wf': '03158', 'bbs-wf-2': '03158' }
const table = residenceFlows(offering, residence, { total: 'r', areaOf: (place) => AREA[place], nameOf: both, phraseOf: (area) => both(`in ${area}`), remainder: 'other' })
const at = (by = {}) => flowsAt(table, { areas: ['r'], period: '2023', by })
const bands = (by = {}) => at(by).bands.map(({ from, to, people }) => [from, to, people])

describe('residenceFlows', () => {
  it('adds the pupils of all offers up by where they live and where they learn; a place that is nowhere counts nobody', () => {
    expect(bands()).toEqual([['03154', '03154', 60], ['03154', '03158', 9], ['03158', '03154', 5], ['03158', '03158', 41], ['other', '03154', 7]])
    expect(lossesOf(at())).toEqual([])
  })

  it('can be asked for a kind of school, whose programmes it adds up, and for a form', () => {
    expect(bands({ kind: 'bfs' })).toEqual([['03154', '03154', 20], ['other', '03154', 4]])
    expect(bands({ kind: 'bs', form: 'teil' })).toContainEqual(['03154', '03158', 9])
    expect(at({ kind: 'bfs', form: 'voll' }).closed).toEqual([{ from: '03158', to: '03154', absence: 'suppressed' }])
    expect(bands({ kind: 'bfs', form: 'teil' })).toEqual([])
  })

  it('is named after the file it comes from, and says in a sentence where somebody lives', () => {
    expect([table.flow, table.name.de]).toEqual(['bbs-residence', 'Wohnort → Schule (Demodaten)'])
    const from = table.nodes.get('03154')
    const sentence = writeFlowSentence({ table, set: at(), from, place: 'in R', period: '2023', format: formatOf('de') })
    // 60 of 69 stay: 87 of 100; nobody's destination is hidden.
    expect(sentence).toBe('Von 100 Schülerinnen und Schülern mit Wohnort in 03154, die im Schuljahr 2023/24 in R eine dieser Schulen besuchten, lernten 87 in 03154 und 13 in 03158 (n = 69 Schülerinnen und Schüler). Das sind Demodaten.')
  })

  it('has the remainder among the origins, and commuters of every area', () => {
    expect(table.nodes.get('other')?.remainder).toBe('suppressed')
    expect(commutersOf(at())).toEqual([
      { area: '03154', stay: 60, incoming: 12, outgoing: 9, balance: 3, unknown: 0 },
      { area: '03158', stay: 41, incoming: 9, outgoing: 5, balance: 4, unknown: 0 },
    ])
  })
})
