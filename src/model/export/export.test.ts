import { describe, expect, it } from 'vitest'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import { absent, type Cell } from '../cube/cell.ts'
import { type Cube, emptyCube } from '../cube/cube.ts'
import { formatOf } from '../format/formatOf.ts'
import { buildExportTable, type ExportInput } from './exportTable.ts'
import { toCsv } from './toCsv.ts'
import { toJsonStat } from './toJsonStat.ts'

const area = (id: string, name: string): Area => ({ id, name, short: name, kind: 'landkreis', level: 'kreise', predecessors: [] })
const indicator = {
  id: 'ohne',
  kind: 'share',
  name: { de: 'Ohne Abschluss', en: 'Without' },
  unit: { de: '%', en: '%' },
  decimals: 2,
  yearMeaning: 'school-year-end',
  breakdowns: [{ id: 'geschlecht', name: { de: 'Geschlecht', en: 'Sex' }, categories: [{ id: 'insgesamt', name: { de: 'insgesamt', en: 'total' } }] }],
} as unknown as Indicator
const cells: Record<string, Cell> = {
  '03154/2023': { absence: undefined, value: (100 * 46) / 662, numerator: 46, denominator: 662, flags: [] },
  '03154/2024': { absence: undefined, value: (100 * 68) / 707, numerator: 68, denominator: 707, flags: ['provisional'] },
  '03102/2024': absent('suppressed'),
}
const cube: Cube = {
  ...emptyCube('r', 'ohne'),
  periods: ['2023', '2024'],
  breaks: [{ period: '2024', areas: ['03'], note: { de: 'Neu', en: 'New' } }],
  cell: (id, period) => cells[`${id}/${period}`] ?? absent('unknown'),
}
const input: ExportInput = {
  indicator,
  cube,
  areas: [area('03154', 'Landkreis Helmstedt'), area('03102', '=HYPERLINK("http://x")')],
  periods: ['2023', '2024'],
  by: {},
  format: formatOf('de'),
  attribution: '© Statistische Ämter; verändert',
  licence: 'dl-de/by-2-0',
  build: { date: '2026-11-23', hash: 'abc' },
  link: undefined,
}
const lines = toCsv(buildExportTable(input), 'de').split('\r\n')

describe('toCsv', () => {
  it('begins with a byte order mark and has decimal commas and whole keys', () => {
    expect(lines[0]).toBe('\uFEFFSchlüssel;Gebiet;Zeitraum;Ausprägung;Wert;Einheit;Zähler;Nenner;Hinweise')
    // 46/662 = 6.9486…
    expect(lines[1]).toBe('03154;Landkreis Helmstedt;2023;insgesamt;6,95;%;46;662;')
    expect(lines[2]).toBe('03154;Landkreis Helmstedt;2024;insgesamt;9,62;%;68;707;vorläufig')
  })

  it('writes signs and words of absences', () => {
    expect(lines[4]).toContain(';/;%;;;geheim gehalten')
    expect(lines).toContain('"Zeichen: . unbekannt; / geheim gehalten"')
  })

  it('ends with source, licence and build', () => {
    expect(lines.slice(-4)).toEqual(['"Quelle: © Statistische Ämter; verändert"', 'Lizenz: dl-de/by-2-0', 'Datenstand: 23.11.2026 (abc)', ''])
  })

  it('takes the sting out of formulas and leaves negative numbers alone', () => {
    expect(lines[3]).toMatch(/^03102;"'=HYPERLINK/)
    const row = ['=1+1', '+49', '-cmd', '@x', '\tx', '\rx', -5.25, 'a;b']
    const [first] = toCsv({ head: row.map(String), rows: [row], footer: [] }, 'de').split('\r\n').slice(1)
    expect(first).toContain(`'=1+1;'+49;'-cmd;'@x;'\tx;`)
    expect(first).toContain(';-5,25;"a;b"')
    expect(toCsv({ head: ['a'], rows: [[-5.25]], footer: [] }, 'en')).toContain('-5.25')
  })
})

describe('toJsonStat', () => {
  const dataset = toJsonStat(input)

  it('has as many values as its size says, row-major, null exactly where a status names an absence', () => {
    expect(dataset.id).toEqual(['measure', 'geschlecht', 'area', 'period'])
    expect(dataset.size).toEqual([3, 1, 2, 2])
    expect(dataset.value).toHaveLength(12)
    expect(dataset.value.slice(4)).toEqual([46, 68, null, null, 662, 707, null, null])
    expect(dataset.status).toMatchObject({ 1: 'provisional', 2: 'unknown', 3: 'suppressed' })
  })

  it('carries source, licence and breaks', () => {
    expect(dataset.source).toContain('©')
    expect(dataset.note).toEqual(['dl-de/by-2-0', '2024: Neu'])
  })
})
