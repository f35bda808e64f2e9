import { type Flag, FLAGS } from '@/contract/absence.ts'
import type { OfferMeasure } from '@/contract/schema/offering.ts'
import { type Finding, type Place, text } from '../../check/finding.ts'
import { readCsv } from '../readCsv.ts'
import { readCell } from '../readTable.ts'
import type { OfferRow, ResidenceRow } from './offering.ts'

/** Columns of `offers.csv` that hold a measure. */
export const MEASURE_COLUMNS: Readonly<Record<string, OfferMeasure>> = { pupils: 'pupils', first_year: 'first-year', classes: 'classes', schools: 'schools' }
export const KEY_COLUMNS = ['place', 'programme', 'form', 'period'] as const

const isFlag = (word: string): word is Flag => (FLAGS as readonly string[]).includes(word)
const WHOLE = /^\d+$/

export interface ReadOffers {
  readonly measures: readonly OfferMeasure[]
  readonly rows: readonly OfferRow[]
}

/**
 * Reads `offers.csv`: `place;programme;form;period;<pupils;first_year;classes;schools, those there are>;flags`. A cell is a whole number or a sign
 * (`- . / x …`), never empty. A strange head makes the file unreadable, a strange cell costs only itself; each is a finding.
 */
export function readOffers(file: string, content: string): { offers: ReadOffers | undefined; findings: Finding[] } {
  const { head, rows } = readCsv(content)
  const columns = head.slice(KEY_COLUMNS.length, -1)
  const measures = columns.flatMap((column) => MEASURE_COLUMNS[column] ?? [])
  const sound = KEY_COLUMNS.every((column, at) => head[at] === column) && head.at(-1) === 'flags' && measures.length === columns.length && new Set(measures).size === columns.length && columns.length > 0
  if (!sound) return { offers: undefined, findings: [strangeHead(file, head, 'place;programme;form;period;pupils;first_year;classes;schools;flags (pupils … schools: those there are)')] }
  const findings: Finding[] = []
  const read = rows.map(({ line, cells }): OfferRow => {
    const [place = '', programme = '', form = '', period = ''] = cells
    const at: Place = { file, line, area: place, period, labels: [programme, form] }
    const counts = measures.map((measure, index) => {
      const written = cells[KEY_COLUMNS.length + index] ?? ''
      const value = WHOLE.test(written) || !/\d/.test(written) ? readCell(written) : undefined
      if (value === undefined) findings.push(strangeCell({ ...at, index: KEY_COLUMNS.length + index, column: columns[index] }, written))
      return [measure, value] as const
    })
    const words = (cells[head.length - 1] ?? '').split(' ').filter((word) => word !== '')
    for (const word of words.filter((one) => !isFlag(one))) findings.push(strangeFlag(at, word))
    return { line, place, programme, form, period, counts: Object.fromEntries(counts.filter(([, value]) => value !== undefined)), flags: words.filter(isFlag) }
  })
  return { offers: { measures, rows: read }, findings }
}

/** Reads `residence.csv`: `place;programme;form;period;<area of residence …>;other`. Whole numbers only; an empty cell is nobody. */
export function readResidence(file: string, content: string): { residence: { rows: ResidenceRow[]; areas: string[] } | undefined; findings: Finding[] } {
  const { head, rows } = readCsv(content)
  const areas = head.slice(KEY_COLUMNS.length)
  if (!KEY_COLUMNS.every((column, at) => head[at] === column) || areas.at(-1) !== 'other' || areas.length < 2 || new Set(areas).size !== areas.length) {
    return { residence: undefined, findings: [strangeHead(file, head, 'place;programme;form;period;03101;…;other')] }
  }
  const findings: Finding[] = []
  const read = rows.map(({ line, cells }): ResidenceRow => {
    const [place = '', programme = '', form = '', period = ''] = cells
    const counts = new Map<string, number>()
    for (const [at, area] of areas.entries()) {
      const index = KEY_COLUMNS.length + at
      const written = cells[index] ?? ''
      if (written === '' || written === '0') continue
      if (WHOLE.test(written)) counts.set(area, Number(written))
      else findings.push(strangeCell({ file, line, index, area: place, period, labels: [programme, form], column: area }, written))
    }
    return { line, place, programme, form, period, counts }
  })
  return { residence: { rows: read, areas: areas.slice(0, -1) }, findings }
}

function strangeHead(file: string, head: readonly string[], expected: string): Finding {
  return {
    code: 'strange-head',
    severity: 'error',
    place: { file, line: 1 },
    sentence: text(`Die Kopfzeile „${head.join(';')}“ ist nicht, wie sie sein soll.`, `The head line "${head.join(';')}" is not as it should be.`),
    remedy: text(`Erwartet wird ${expected}.`, `Expected is ${expected}.`),
  }
}

function strangeCell(place: Place, written: string): Finding {
  const negative = /^-\d+([.,]\d+)?$/.test(written)
  const [de, en] =
    written === ''
      ? ['Die Zelle ist leer.', 'The cell is empty.']
      : negative
        ? [`Die Anzahl ${written} ist negativ.`, `The count ${written} is negative.`]
        : [`Die Zelle „${written}“ ist weder eine ganze Zahl noch ein Zeichen.`, `The cell "${written}" is neither a whole number nor a sign.`]
  return {
    code: written === '' ? 'absence-unexplained' : negative ? 'negative-count' : 'unreadable-cell',
    severity: 'error',
    place,
    sentence: text(de, en),
    remedy: text('Ganze Zahl ab 0 eintragen, oder eines der Zeichen - nichts, . unbekannt, / geheim, x nicht sinnvoll, … folgt.', 'Enter a whole number from 0 on, or one of the signs - nothing, . unknown, / secret, x not meaningful, … later.'),
  }
}

const strangeFlag = (place: Place, word: string): Finding => ({
  code: 'unknown-flag',
  severity: 'error',
  place,
  sentence: text(`Der Vermerk „${word}“ steht nicht auf der Liste.`, `The flag "${word}" is not on the list.`),
  remedy: text(`Einen von ${FLAGS.join(', ')} verwenden.`, `Use one of ${FLAGS.join(', ')}.`),
})
