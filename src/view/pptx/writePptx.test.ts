import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SlideChart, SlideContent, SlideTable } from '@/model/slide/slideContent.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { writePptx } from './writePptx.ts'

const line: SlideChart = {
  kind: 'chart',
  type: 'line',
  lying: false,
  title: 'Ohne Abschluss',
  categories: ['2020', '2021', '2022', '2023'],
  series: [
    { name: 'Helmstedt', values: [6.95, undefined, 0, undefined], colour: '#1a3ca3' },
    { name: 'Helmstedt (hinter einem Bruch)', values: [undefined, undefined, undefined, 9.62], colour: '#1a3ca3', behindBreak: true },
    { name: 'Niedersachsen & <Bremen>', values: [6, 7, 8, 9], colour: '#171a2b', dashed: true },
  ],
  decimals: 2,
  unit: '%',
  notes: ['Bruch 2023: Neue Zählung.'],
}
const shares: SlideChart = { ...line, type: 'shares', lying: true, categories: ['A', 'B'], series: [{ name: 'x', values: [40, 0], colour: '#1a3ca3' }, { name: 'y', values: [60, 100], colour: '#b58900' }], notes: [] }
const table: SlideTable = { kind: 'table', title: 'Tabelle', head: ['Gebiet', 'Wert'], rows: [['Helmstedt', '9,62'], ['Peine', '/']], numbers: [1], strong: [0], notes: ['Gezeigt sind 2 von 8 Zeilen.'] }
const content: SlideContent<never> = {
  number: 1,
  title: 'Eine Überschrift',
  item: 'TOP 1',
  sentence: 'Ein Satz.',
  parts: [line, table],
  notes: 'Zuerst fragen lassen.',
  demo: true,
  flags: ['Demodaten: erfunden.'],
  sourceLines: ['Quelle: Amt', 'Lizenz: frei', 'Datenstand: 24.11.2026 (abc)'],
  link: 'https://example.org/?region=a&period=2023',
  fault: undefined,
}
const words = slideTextsOf('de')
let files: Record<string, string>
let sheets: Record<string, string>[]

beforeAll(async () => {
  const slides = [content, { ...content, number: 2, parts: [shares], demo: false, flags: [], fault: 'Die Datei „x“ fehlt.' }]
  const packed = unzipSync(await writePptx(slides.map((one) => ({ content: one, of: 2, pictures: new Map(), words })), { title: 'Satz', locale: 'de' }))
  files = Object.fromEntries(Object.entries(packed).filter(([name]) => name.endsWith('.xml')).map(([name, file]) => [name, strFromU8(file)]))
  sheets = Object.entries(packed).filter(([name]) => name.endsWith('.xlsx')).map(([, file]) => Object.fromEntries(Object.entries(unzipSync(file)).map(([name, inner]) => [name, strFromU8(inner)])))
})

const charts = () => Object.keys(files).filter((name) => /charts\/chart\d+\.xml$/.test(name)).sort().map((name) => files[name] ?? '')
const text = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, found]) => found)
const values = (series: string) => [...(/<c:val>[\s\S]*<\/c:val>/.exec(series)?.[0] ?? '').matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]) => [Number(at), Number(value)])
const seriesOf = (xml: string) => xml.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? []

describe('a native chart', () => {
  it('holds the very numbers; a gap is a point that is not there, and nothing is drawn across it', () => {
    const [first = ''] = charts()
    expect(first).toContain('<c:dispBlanksAs val="gap"/>')
    expect(seriesOf(first).map(values)).toEqual([[[0, 6.95], [2, 0]], [[3, 9.62]], [[0, 6], [1, 7], [2, 8], [3, 9]]])
    expect(first).not.toContain('<c:v></c:v>')
  })

  it('can be edited: the sheet behind it has the same numbers, a true zero among them, and no cell for a gap', () => {
    const sheet = sheets[0]?.['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet).toContain('<c r="B2"><v>6.95</v></c>')
    expect(sheet).toContain('<c r="B4"><v>0</v></c>')
    expect(sheet).not.toMatch(/r="B3"|<v><\/v>/)
  })

  it('names an area once in its legend though its line is in two pieces, and dashes the benchmark', () => {
    const [first = ''] = charts()
    expect(first).toContain('<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>')
    expect(seriesOf(first).map((series) => /prstDash val="(\w+)"/.exec(series)?.[1])).toEqual(['solid', 'solid', 'dash'])
  })

  it('is written as the standard wants it, which the library alone does not do', () => {
    const [first = '', second = ''] = charts()
    expect(first).toContain('<c:lineChart><c:grouping val="standard"/>')
    expect(first).not.toContain('invertIfNegative')
    expect(first).toMatch(/<\/c:marker>\s*<c:dLbls>/)
    expect(first).toMatch(/<c:tickLblSkip val="\d+"\/><c:noMultiLvlLbl/)
    expect(second).toContain('<c:grouping val="stacked"/>')
    // White letters on blue, dark ones on yellow.
    expect(seriesOf(second).map((series) => /<c:dLbls>[\s\S]*?srgbClr val="(\w+)"/.exec(series)?.[1])).toEqual(['FFFFFF', '171A2B'])
  })
})

describe('a slide', () => {
  it('says headline, item, sentence, flags, sources and the way back', () => {
    const said = text(files['ppt/slides/slide1.xml'] ?? '')
    expect(said).toEqual(expect.arrayContaining(['TOP 1', 'Demodaten', 'Eine Überschrift', 'Ein Satz.', 'Demodaten: erfunden.', 'Quelle: Amt', 'Lizenz: frei', 'Datenstand: 24.11.2026 (abc)', 'Bruch 2023: Neue Zählung.', 'Gezeigt sind 2 von 8 Zeilen.', '1 / 2']))
    expect(said.some((one) => one?.includes('https://example.org/?region=a&amp;period=2023'))).toBe(true)
  })

  it('has a title of its own for outline and screen reader, ids that differ, and a table with a head', () => {
    const xml = files['ppt/slides/slide1.xml'] ?? ''
    expect(xml).toContain('<p:ph type="title"/>')
    expect(xml).toContain('<a:tblPr firstRow="1"/>')
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(xml).not.toContain('lang="en-US"')
  })

  it('keeps the note as a note', () => {
    expect(text(files['ppt/notesSlides/notesSlide1.xml'] ?? '').join(' ')).toContain('Zuerst fragen lassen.')
  })

  it('whose data are missing says so, and is no slide less; invented figures are only said where they are', () => {
    const said = text(files['ppt/slides/slide2.xml'] ?? '')
    expect(said).toContain('Die Datei „x“ fehlt.')
    expect(said).not.toContain('Demodaten')
  })
})
