import { type Flag, FLAGS } from '@/contract/absence.ts'
import { OFFER_MEASURES, OTHER_RESIDENCE, type OfferMeasure } from '@/contract/schema/offering.ts'
import type { YearMeaning } from '@/contract/yearMeaning.ts'
import { type Finding, type Place, text } from '../../check/finding.ts'
import type { OfferRow, ResidenceRow } from '../../read/offers/offering.ts'
import { readCell } from '../../read/readTable.ts'
import type { SourceValue } from '../../schema/tableFile.ts'
import type { Document } from '../read/document.ts'
import { type OfferColumn, type OfferTable, offerTable } from './offerHead.ts'
import type { WordBook } from './wordBook.ts'

export interface OfferBooks {
  readonly placesAre: 'sites' | 'areas'
  readonly places: WordBook
  readonly programmes: WordBook
  readonly forms: WordBook
  readonly areas: WordBook
  readonly yearMeaning: YearMeaning
}

/** Rows as the table has them, words turned into ids where they are known; unknown words stay, for the check to name. */
export interface ReadOfferTable {
  readonly measures: readonly OfferMeasure[]
  readonly rows: readonly OfferRow[]
  readonly residence: readonly ResidenceRow[] | undefined
  readonly residenceAreas: readonly string[]
  readonly findings: readonly Finding[]
  /** Where a column of a line stands, as a finding says it. */
  readonly placeOf: (line: number, role: string) => Place
}

/**
 * Reads a planner's table: a line for each school, programme, form and year. Empty counts are unknown (`.`), signs are kept as they stand.
 * @throws ImportError when the table has no head
 */
export function readOfferTable(document: Document, books: OfferBooks): ReadOfferTable {
  const table = offerTable(document, books.placesAre)
  const findings: Finding[] = []
  const indexOf = (role: string) => table.columns.find((column) => column.role === role)?.index
  const placeOf = (line: number, role: string): Place => ({ file: document.name, line, ...(document.sheet === undefined ? {} : { sheet: document.sheet }), ...(indexOf(role) === undefined ? {} : { index: indexOf(role) }) })
  const measures = OFFER_MEASURES.filter((measure) => indexOf(measure) !== undefined)
  for (const { heading, index } of table.unused) findings.push(unusedColumn({ ...placeOf(table.rows[0]?.line ?? 1, ''), line: undefined, index, column: heading }, heading))
  const lived = residenceColumns(table, books.areas, (index) => ({ file: document.name, sheet: document.sheet, index }), findings)
  const rows = table.rows.map(({ line, cells }): OfferRow => {
    const cell = (role: string) => (cells[indexOf(role) ?? -1] ?? '').trim()
    const counts = measures.map((measure) => [measure, readCount(cell(measure), placeOf(line, measure), findings)] as const)
    const words = cell('flags').split(/\s+/).filter((word) => word !== '')
    for (const word of words.filter((one) => !isFlag(one))) findings.push(unknownFlag(placeOf(line, 'flags'), word))
    return { line, ...keyOf(cell, books), counts: Object.fromEntries(counts.filter(([, value]) => value !== undefined)), flags: words.filter(isFlag) }
  })
  const residence = lived.length === 0 ? undefined : table.rows.flatMap(({ line, cells }, at): ResidenceRow[] => {
    const row = rows[at]
    const counts = new Map<string, number>()
    for (const { area, index } of lived) {
      const value = (cells[index] ?? '').trim() === '' ? undefined : readCount((cells[index] ?? '').trim(), { ...placeOf(line, ''), index }, findings)
      if (value !== undefined && 'number' in value && value.number > 0) counts.set(area, (counts.get(area) ?? 0) + value.number)
    }
    return row === undefined || counts.size === 0 ? [] : [{ ...row, counts }]
  })
  return { measures, rows, residence, residenceAreas: [...new Set(lived.map(({ area }) => area))].filter((area) => area !== OTHER_RESIDENCE).sort(), findings, placeOf }
}

const isFlag = (word: string): word is Flag => (FLAGS as readonly string[]).includes(word)

/** School year `2023/24`: the year it begins or ends, by the meaning of the year. */
function periodOf(cell: string, meaning: YearMeaning): string {
  const span = /^(\d{4})\/(\d{2}|\d{4})$/.exec(cell)
  if (span === null) return cell
  return meaning === 'school-year-end' ? String(Number(span[1]) + 1) : (span[1] ?? cell)
}

const known = (book: WordBook, word: string) => book.idOf(word) ?? word

function keyOf(cell: (role: string) => string, books: OfferBooks) {
  return { place: known(books.places, cell('place')), programme: known(books.programmes, cell('programme')), form: known(books.forms, cell('form')), period: periodOf(cell('period'), books.yearMeaning) }
}

function readCount(written: string, place: Place, findings: Finding[]): SourceValue | undefined {
  if (written === '') return readCell('.')
  const value = /^\d+$/.test(written) || !/\d/.test(written) ? readCell(written) : undefined
  if (value === undefined) findings.push(strangeCount(place, written))
  return value
}

type Lived = { readonly area: string; readonly index: number }

function residenceColumns({ columns }: OfferTable, areas: WordBook, placeOf: (index: number) => Place, findings: Finding[]): Lived[] {
  return columns.filter((column): column is Extract<OfferColumn, { role: 'residence' }> => column.role === 'residence').map(({ area, index }) => {
    const other = /^(übrige|uebrige|sonstige|andere|unbekannt|other|elsewhere)/i.test(area)
    const id = other ? OTHER_RESIDENCE : areas.idOf(area)
    if (id === undefined) findings.push(unknownResidence({ ...placeOf(index), column: area }, area))
    return { area: id ?? area, index }
  })
}

function strangeCount(place: Place, written: string): Finding {
  const negative = /^[-−]\d/.test(written)
  return {
    code: negative ? 'negative-count' : 'unreadable-cell',
    severity: 'error',
    place,
    sentence: negative ? text(`Die Anzahl ${written} ist negativ.`, `The count ${written} is negative.`) : text(`„${written}“ ist weder eine ganze Zahl noch ein Zeichen.`, `"${written}" is neither a whole number nor a sign.`),
    remedy: text('Ganze Zahl ab 0 eintragen, oder eines der Zeichen - nichts, . unbekannt, / geheim, x nicht sinnvoll, … folgt.', 'Enter a whole number from 0 on, or one of the signs - nothing, . unknown, / secret, x not meaningful, … later.'),
  }
}

const unusedColumn = (place: Place, heading: string): Finding => ({
  code: 'unused-column',
  severity: 'warning',
  place,
  sentence: text(`Die Spalte „${heading}“ wurde nicht übernommen.`, `The column "${heading}" was not taken over.`),
  remedy: text('Nichts zu tun, wenn sie nicht gebraucht wird; sonst wie in docs/data.md benennen.', 'Nothing to do if it is not needed; else name it as in docs/data.md.'),
})

const unknownResidence = (place: Place, area: string): Finding => ({
  code: 'unknown-area',
  severity: 'error',
  place,
  sentence: text(`Den Wohnort „${area}“ gibt es nicht, oder der Name ist mehrdeutig.`, `There is no area "${area}", or the name is ambiguous.`),
  remedy: text('Den amtlichen Schlüssel in die Kopfzeile schreiben, z. B. „Wohnort 03154“, oder „Wohnort übrige“.', 'Write the official key into the head, for example "Wohnort 03154", or "Wohnort übrige".'),
})

const unknownFlag = (place: Place, word: string): Finding => ({
  code: 'unknown-flag',
  severity: 'error',
  place,
  sentence: text(`Der Vermerk „${word}“ steht nicht auf der Liste.`, `The flag "${word}" is not on the list.`),
  remedy: text(`Einen von ${FLAGS.join(', ')} verwenden.`, `Use one of ${FLAGS.join(', ')}.`),
})
