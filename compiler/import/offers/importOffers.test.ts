import { describe, expect, test } from 'vitest'
import { readAreas } from '../../read/readAreas.ts'
import { offeringFileSchema } from '../../schema/offeringFile.ts'
import { readOffers, readResidence } from '../../read/offers/readOffers.ts'
import { readSites } from '../../read/offers/readSites.ts'
import { testWorkbook, type TestSheet } from '../fixtures/workbook.ts'
import { printFinding } from '../printFindings.ts'
import { openFile } from '../read/openFile.ts'
import { importOffers, type OfferImport } from './importOffers.ts'

const both = (words: string) => ({ de: words, en: words })
const DEFINITION = offeringFileSchema.parse({
  id: 'bbs',
  order: 1,
  name: both('BBS'),
  regions: ['r'],
  places: 'sites',
  sites: 'bbs',
  level: 'kreise',
  kinds: [{ id: 'bs', name: both('Berufsschule') }],
  programmes: [
    { id: 'koch', kind: 'bs', name: both('Koch/Köchin') },
    { id: 'kfz', kind: 'bs', name: both('Kraftfahrzeugmechatroniker/-in') },
  ],
  forms: [
    { id: 'teilzeit', attendance: 'part-time', name: both('Teilzeit') },
    { id: 'vollzeit', attendance: 'full-time', name: both('Vollzeit') },
  ],
})
const { sites } = readSites('sites/bbs.csv', ['id;name;short;operator;kind;area;municipality;lat;lon;approximate', 'he;BBS Helmstedt;Helmstedt;;;03154;;52.23;11.01;x', 'pe;BBS Peine;Peine;;;03157;;52.32;10.23;x'].join('\n'))
const { areas } = readAreas('areas.csv', ['id;name;short;kind;parent;from;until', '03154;Helmstedt;Helmstedt;landkreis;;;', '03157;Peine;Peine;landkreis;;;'].join('\n'))

const request = (before: Partial<OfferImport['before']> = {}): Omit<OfferImport, 'document'> => ({ definition: DEFINITION, paper: { yearMeaning: 'school-year-start' }, sites, areas, before: { offers: [], residence: [], ...before }, onConflict: 'keep' })
const csv = async (lines: readonly string[], more: Partial<OfferImport> = {}) =>
  importOffers({ ...request(), ...more, document: await openFile('tabelle.csv', new TextEncoder().encode(lines.join('\n'))) })
const xlsx = async (...sheets: readonly TestSheet[]) => importOffers({ ...request(), document: await openFile('tabelle.xlsx', testWorkbook(sheets)) })

/** A sheet as a planner lays it out: title, groups over columns, a school's cell spanning its rows. */
const SHEET: TestSheet = {
  name: 'Angebote',
  rows: [
    ['Voll- und Teilzeitangebote 2023', null, null, null, null, null, null, null, null],
    [null, null, null, null, null, null, null, null, null],
    ['Schule', 'Bildungsgang', 'Form', 'Schuljahr', 'Schülerinnen und Schüler', null, 'Klassen', 'Wohnort', null],
    [null, null, null, null, 'insgesamt', 'erstes Jahr', null, 'Helmstedt', 'übrige'],
    ['BBS Helmstedt', 'Koch/Köchin', 'Teilzeit', '2023/24', 20, 8, 2, 15, 5],
    [null, 'Kraftfahrzeugmechatroniker/-in', 'Teilzeit', '2023/24', 40, 12, 3, 40, null],
    ['BBS Peine', 'kfz', 'Vollzeit', '2023/24', '.', null, 1, null, null],
  ],
  merged: ['A1:I1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:G4', 'H3:I3', 'A5:A6'],
}
const withCell = (row: number, column: number, cell: string | number): TestSheet => ({ ...SHEET, rows: SHEET.rows.map((cells, at) => (at === row ? cells.with(column, cell) : cells)) })

describe("a planner's workbook", () => {
  test('becomes the two files of an offering: merged heads joined, merged schools filled, names turned into ids, unknown numbers kept unknown', async () => {
    const result = await xlsx(SHEET)
    expect(result).toMatchObject({ ok: true, rows: 3 })
    expect('offers' in result && result.offers).toBe(
      ['place;programme;form;period;pupils;first_year;classes;flags', 'he;kfz;teilzeit;2023;40;12;3;', 'he;koch;teilzeit;2023;20;8;2;', 'pe;kfz;vollzeit;2023;.;.;1;', ''].join('\n'),
    )
    expect('residence' in result && result.residence).toBe(['place;programme;form;period;03154;other', 'he;kfz;teilzeit;2023;40;', 'he;koch;teilzeit;2023;15;5', ''].join('\n'))
  })

  test('is read back by the compiler without a finding', async () => {
    const result = await xlsx(SHEET)
    if (!result.ok) throw new Error('not imported')
    expect(readOffers('offers.csv', result.offers).findings).toEqual([])
    expect(readResidence('residence.csv', result.residence ?? '').findings).toEqual([])
  })

  test('names every fault at once with sheet and cell, and gives nothing', async () => {
    const faulty: TestSheet = {
      ...SHEET,
      rows: [
        ...SHEET.rows,
        ['BBS Nirgendwo', 'koch', 'Teilzeit', '2023/24', 10, 4, 1, null, null],
        ['BBS Peine', 'Koch/Köchin', 'Wochenendform', '2023/24', 9, 4, 1, null, null],
        ['BBS Peine', 'Koch/Köchin', 'Teilzeit', '2023/24', -3, 0, 1, null, null],
        ['BBS Peine', 'Zauberer', 'Teilzeit', '2023/24', 5, 9, 1, null, null],
        ['BBS Peine', 'kfz', 'Vollzeit', '2023/24', 3, 3, 1, null, null],
      ],
    }
    const result = await xlsx(faulty)
    expect(result.ok).toBe(false)
    expect('offers' in result).toBe(false)
    const said = result.findings.map((finding) => `${finding.code} ${/Zelle [A-Z]+\d+/.exec(printFinding(finding))?.[0] ?? ''}`)
    expect(said.sort()).toEqual(['double-key Zelle A12', 'negative-count Zelle E10', 'part-exceeds-total Zelle F11', 'unknown-form Zelle C9', 'unknown-programme Zelle B11', 'unknown-school Zelle A8'])
    expect(result.findings.every(({ place }) => place.sheet === 'Angebote')).toBe(true)
  })

  test('says where residences miss the pupils: 15 + 4 is not 20', async () => {
    const result = await xlsx(withCell(4, 8, 4))
    expect(result.findings.map(({ code, sentence }) => `${code}: ${sentence.de}`)).toEqual(['parts-miss-total: Die Wohnorte ergeben 19, das Angebot hat 20.'])
  })

  test('names a place of residence that does not exist, in its heading', async () => {
    const result = await xlsx(withCell(3, 7, 'Entenhausen'))
    expect(result.findings.map(({ code, place }) => `${code} ${place.index ?? ''}`)).toContain('unknown-area 7')
  })
})

describe("a planner's CSV", () => {
  const HEAD = 'Schule;Bildungsgang;Form;Jahr;Schüler;1. Jahr;Klassen;Bemerkung'

  test('is taken in with our own ids, in any encoding, and a column nobody knows is named and left', async () => {
    const result = await csv([HEAD, 'he;koch;Teilzeit;2023;20;8;2;neu'])
    expect(result).toMatchObject({ ok: true, rows: 1, findings: [{ code: 'unused-column', severity: 'warning' }] })
    const latin = await importOffers({ ...request(), document: await openFile('t.csv', Uint8Array.from([...`${HEAD}\nhe;Koch/Köchin;Teilzeit;2023;20;8;2;\n`].map((sign) => sign.charCodeAt(0)))) })
    expect('offers' in latin && latin.offers).toContain('he;koch;teilzeit;2023;20;8;2;')
  })

  test('keeps signs apart: nothing, unknown and secret', async () => {
    const result = await csv([HEAD, 'he;koch;Teilzeit;2022;-;-;-;', 'he;koch;Teilzeit;2023;/;/;.;', 'he;koch;Teilzeit;2024;;;;'])
    expect('offers' in result && result.offers.split('\n').slice(1, 4)).toEqual(['he;koch;teilzeit;2022;-;-;-;', 'he;koch;teilzeit;2023;/;/;.;', 'he;koch;teilzeit;2024;.;.;.;'])
  })

  test('without a head is refused with what is expected', async () => {
    const result = await csv(['he;koch;Teilzeit;2023;20'])
    expect(result).toMatchObject({ ok: false })
    expect(result.findings[0]?.sentence.de).toContain('Schule, Bildungsgang, Form und Jahr')
  })

  test('that contradicts what is there is refused, and replaces it only when told to', async () => {
    const offers = readOffers('offers.csv', ['place;programme;form;period;pupils;first_year;classes;flags', 'he;koch;teilzeit;2022;9;3;1;', 'he;koch;teilzeit;2023;21;8;2;'].join('\n')).offers?.rows ?? []
    const before = { offers, residence: [] }
    const lines = [HEAD, 'he;koch;Teilzeit;2023;20;8;2;']
    expect(await csv(lines, { before })).toMatchObject({ ok: false, findings: [{ code: 'unused-column' }, { code: 'conflicting-values', place: { line: 2, index: 0 } }] })
    const replaced = await csv(lines, { before, onConflict: 'replace' })
    expect('offers' in replaced && replaced.offers).toContain('he;koch;teilzeit;2022;9;3;1;\nhe;koch;teilzeit;2023;20;8;2;')
  })
})
