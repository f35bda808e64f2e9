import PptxGenJS from 'pptxgenjs'
import type { SlideChart, SlideContent, SlideTable } from '@/model/slide/slideContent.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { writePptx } from '@/view/pptx/writePptx.ts'
import { compareRow, type Row } from './support/row.ts'

const SLIDES = 12
const RUNS = 41
const years = Array.from({ length: 30 }, (_, at) => String(1995 + at))

const chart: SlideChart = {
  kind: 'chart',
  type: 'line',
  lying: false,
  title: 'Abgehende ohne Hauptschulabschluss (Anteil)',
  categories: years,
  series: ['#1a3ca3', '#c14f00', '#171a2b'].map((colour, line) => ({ name: `Gebiet ${line}`, colour, values: years.map((_, at) => (at % 9 === 4 ? undefined : Math.round(100 * (5 + line + Math.sin(at)))/ 100)) })),
  decimals: 2,
  unit: '%',
  notes: ['Bruch 2011: Doppelter Abiturjahrgang in Niedersachsen (Umstellung auf G8).'],
}
const table: SlideTable = { kind: 'table', title: 'Abgehende', head: ['Gebiet', 'Wert', 'Anzahl', 'Hinweise'], rows: years.slice(0, 12).map((year) => [`Landkreis ${year}`, '9,62', '68 von 707', 'rekonstruiert']), numbers: [1, 2], strong: [2], notes: [] }
const content = (number: number): SlideContent<never> => ({
  number,
  title: 'Ohne Hauptschulabschluss – der Anteil schwankt, weil der Landkreis klein ist',
  item: 'TOP 2 Ohne Abschluss',
  sentence: 'Im Landkreis Helmstedt lag der Anteil der Abgehenden ohne Hauptschulabschluss im Jahr 2024 bei 9,62 % (68 von 707), 0,96 Prozentpunkte mehr als in Niedersachsen (8,66 %).',
  parts: [chart, table],
  notes: 'Es geht um einige Dutzend Jugendliche im Jahr; ein einzelnes Jahr ist kein Trend.',
  demo: false,
  flags: ['Rekonstruiert (2016–2022): Nicht veröffentlicht, sondern aus anderen veröffentlichten Zahlen zurückgerechnet.'],
  sourceLines: ['Quelle: © Statistische Ämter des Bundes und der Länder', 'Lizenz: Datenlizenz Deutschland', 'Datenstand: 24.11.2026'],
  link: 'https://example.org/?region=helmstedt',
  fault: undefined,
})

/** Twelve slides with a chart and a table each, written by us (laid out, measured, mended, compressed), against the library alone with the same texts, numbers and compression. */
export async function bench(): Promise<Row[]> {
  const words = slideTextsOf('de')
  const ours = async () => (await writePptx(Array.from({ length: SLIDES }, (_, at) => ({ content: content(at + 1), of: SLIDES, pictures: new Map<number, string>(), words })), { title: 'Satz', locale: 'de' })).length
  const [a, b]: [number[], number[]] = [[], []]
  for (let run = -2; run < RUNS; run += 1) {
    const [first, second] = [await timed(ours), await timed(alone)]
    // The first runs warm the engine up.
    if (run >= 0) {
      a.push(first)
      b.push(second)
    }
  }
  return [compareRow('a PowerPoint file of 12 slides, against pptxgenjs alone', a, b, 1.3)]
}

async function alone(): Promise<number> {
  const pptx = new PptxGenJS()
  pptx.layout = 'LAYOUT_WIDE'
  for (let number = 1; number <= SLIDES; number += 1) {
    const one = content(number)
    const slide = pptx.addSlide()
    const texts = [one.item, one.title, one.sentence, one.flags.join('\n'), one.sourceLines.join('\n'), one.link, `${number} / ${SLIDES}`, ...chart.notes, table.title]
    for (const [at, text] of texts.entries()) slide.addText(text, { x: 0.5, y: 0.3 + at * 0.5, w: 12, h: 0.4, fontSize: 12, fontFace: 'Arial' })
    slide.addChart('line', chart.series.map(({ name, values }) => ({ name, labels: [...chart.categories], values: values as number[] })), { x: 0.5, y: 3, w: 6, h: 3, showLegend: true, showTitle: true, title: chart.title, displayBlanksAs: 'gap' })
    slide.addTable([table.head, ...table.rows].map((row) => row.map((text) => ({ text }))), { x: 7, y: 3, w: 6, fontSize: 9, border: { type: 'solid', pt: 0.5 } })
    slide.addNotes(one.notes)
  }
  return ((await pptx.stream({ compression: true })) as Uint8Array).length
}

async function timed(work: () => Promise<number>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}
