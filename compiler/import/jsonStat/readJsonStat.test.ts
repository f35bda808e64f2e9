import { describe, expect, it } from 'vitest'
import { importBytes } from '../importBytes.ts'

/** 2 sexes × 2 areas × 2 years, as Eurostat publishes: sparse, letters as status, constant dimensions in front. */
const EUROSTAT = {
  version: '2.0',
  class: 'dataset',
  label: 'Pupils',
  id: ['freq', 'unit', 'sex', 'geo', 'time'],
  size: [1, 1, 2, 2, 2],
  role: { time: ['time'], geo: ['geo'] },
  dimension: {
    freq: { label: 'Time frequency', category: { index: { A: 0 }, label: { A: 'Annual' } } },
    unit: { label: 'Unit', category: { label: { NR: 'Number' } } },
    sex: { label: 'Sex', category: { index: { T: 0, F: 1 }, label: { T: 'Total', F: 'Females' } } },
    geo: { label: 'Area', category: { index: ['03101', '03154'] } },
    time: { label: 'Time', category: { index: { 2022: 0, 2023: 1 } } },
  },
  value: { 0: 10, 1: 11, 2: 5.5, 4: 4, 6: 2, 7: 3 } as unknown,
  status: { 1: 'bp', 3: ':c', 5: ':', 7: 'd' } as unknown,
}

const fresh = () => ({ data: undefined, paper: undefined })
const read = (json: unknown, mapping?: string) =>
  importBytes({ name: 'e.json', bytes: new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)), existing: fresh, table: 'schueler', ...(mapping === undefined ? {} : { mapping: { name: 'm.yaml', text: mapping } }) })
const dataOf = async (json: unknown, mapping?: string) => {
  const result = await read(json, mapping)
  return result.ok ? result.data.split('\n').slice(0, -1) : result.findings.map(({ sentence }) => sentence.de)
}

const ROWS = ['area;period;sex;value;flags', '03101;2022;F;4;', '03101;2022;T;10;', '03101;2023;F;.;', '03101;2023;T;11;break provisional', '03154;2022;F;2;', '03154;2022;T;5.5;', '03154;2023;F;3;', '03154;2023;T;/;']

describe('a JSON-stat dataset', () => {
  it('is read sparse, with reasons for what is missing and flags for what is there', async () => {
    expect(await dataOf(EUROSTAT)).toEqual(ROWS)
  })

  it('is read dense alike, with value and status as arrays', async () => {
    const value = [10, 11, 5.5, null, 4, null, 2, 3]
    const status = ['', 'bp', null, ':c', null, ':', null, 'd']
    expect(await dataOf({ ...EUROSTAT, value, status })).toEqual(ROWS)
  })

  it('may have one status for all', async () => {
    const { status: _, ...rest } = EUROSTAT
    expect((await dataOf({ ...rest, value: [1, 2, 3, 4, 5, 6, 7, 8], status: 'p' }))[1]).toBe('03101;2022;F;5;provisional')
  })

  it('without a status takes null for unknown', async () => {
    const { status: _, ...rest } = EUROSTAT
    expect((await dataOf({ ...rest, value: [1, 2, 3, 4, 5, 6, 7, null] })).at(-2)).toBe('03154;2023;F;.;')
  })

  it('says what it leaves out: constant dimensions and a status without a flag', async () => {
    const said = (await read(EUROSTAT)).findings.map(({ sentence }) => sentence.de)
    expect(said).toContain('Diese Merkmale haben nur eine Ausprägung und werden keine Spalte: freq = A, unit = NR.')
    expect(said).toContain('Für diese Vermerke der Datei gibt es kein Kennzeichen: d. Die Zahlen wurden ohne sie übernommen.')
  })

  it('has a column for each category of its metric', async () => {
    const metric = { ...EUROSTAT, id: ['sex', 'geo', 'time'], size: [2, 2, 2], role: { ...EUROSTAT.role, metric: ['sex'] }, value: [10, 11, 5, 6, 4, 5, 2, 3], status: undefined }
    expect(await dataOf(metric)).toEqual(['area;period;t;f;flags', '03101;2022;10;4;', '03101;2023;11;5;', '03154;2022;5;2;', '03154;2023;6;3;'])
  })

  it('needs a mapping for NUTS codes and says so; with one it is read', async () => {
    const nuts = { ...EUROSTAT, dimension: { ...EUROSTAT.dimension, geo: { category: { index: ['DE911', 'DE914'] } } } }
    expect((await dataOf(nuts))[0]).toContain('welche Gebiete die NUTS-Kennungen in „geo“ meinen (DE911 …)')
    expect(await dataOf(nuts, "area: {column: geo, keys: {DE911: '03101', DE914: '03154'}}\nperiod: {column: time}\ndimensions: {sex: {column: sex}}\nvalues:\n  - {column: value, measure: value}\n")).toEqual(ROWS)
  })
})

describe('JSON that is no dataset', () => {
  it.each([
    [{ version: '2.0', class: 'collection', link: { item: [{ class: 'dataset', label: 'Pupils' }] } }, 'Das ist eine JSON-stat-Sammlung (collection), kein Datensatz. Einen ihrer Datensätze einzeln herunterladen: Pupils.'],
    [{ version: '2.0', class: 'dimension' }, 'Das ist eine JSON-stat-Dimension ohne Zahlen; gebraucht wird der Datensatz (dataset).'],
    [{ dataset: {} }, 'Dem JSON fehlt "class": "dataset"; gelesen wird JSON-stat 2.0.'],
    [{ ...EUROSTAT, value: [1, 2] }, '„value“ passt nicht zu den 8 Zellen des Datensatzes: Die Datei ist abgeschnitten oder verändert.'],
    [{ ...EUROSTAT, value: { 8: 1 } }, '„value“ passt nicht zu den 8 Zellen des Datensatzes: Die Datei ist abgeschnitten oder verändert.'],
    [{ ...EUROSTAT, size: [1, 1, 2, 2] }, 'Der Datensatz nennt in id und size nicht gleich viele Dimensionen.'],
    [{ ...EUROSTAT, size: [1, 1, 2, 3, 2] }, 'Die Dimension „geo“ nennt 2 Kategorien, size sagt 3, oder ihre Plätze gehen nicht von 0 an auf.'],
  ])('gets a sentence of its own', async (json, sentence) => {
    expect(await dataOf(json)).toEqual([sentence])
  })

  it('and a file cut off as well', async () => {
    expect((await dataOf(JSON.stringify(EUROSTAT).slice(0, 200)))[0]).toContain('Das JSON ist abgeschnitten oder fehlerhaft')
  })

  it('nor is a value of text a figure', async () => {
    expect((await dataOf({ ...EUROSTAT, value: { 0: 'viele' } }))[0]).toContain('„"viele"“ in der Spalte „A / NR / T / 03101 / 2022“')
  })
})
