import { text } from '../../check/finding.ts'
import { parseFigure } from '../figure.ts'
import { notAFigure, notAsExpected, unknownWord, wrongCellCount } from '../faults.ts'
import type { At } from '../faults.ts'
import type { ImportedTable, Layout } from '../layout.ts'
import type { Document, DocumentRow } from '../read/document.ts'
import { inScope } from '../scope.ts'
import { TableBuilder } from '../tableBuilder.ts'
import type { SourceValue } from '../../schema/tableFile.ts'
import type { TidyLayout } from './tidyLayout.ts'

type TidyRow = Readonly<Record<string, string>>

interface TidyCell {
  readonly text: string
  readonly measure: string
  readonly fixed: Readonly<Record<string, string>>
  /** Position of the cell in its line. */
  readonly index: number
  /** Period of the column, where columns are of several. */
  readonly period?: string | undefined
}

const NONE: Readonly<Record<string, string>> = {}

const measuresOf = ({ values }: TidyLayout): string[] => [
  ...new Set(values.kind === 'wide' ? values.columns.map(({ measure }) => measure) : Object.values(values.measures)),
]

/** Different cells whose meaning is remembered: keys, years and small counts come again and again. */
const REMEMBERED = 20_000

/** Answers once for each text; after very many texts it asks anew each time. */
function remember<T>(ask: (text: string) => T | undefined): (text: string) => T | undefined {
  const known = new Map<string, T>()
  return (text) => {
    const answer = known.get(text) ?? ask(text)
    if (answer !== undefined && known.size < REMEMBERED) known.set(text, answer)
    return answer
  }
}

/** A layout with its columns found once for all records. */
class TidyReader {
  readonly #layout: TidyLayout
  readonly #file: string
  readonly #at: ReadonlyMap<string, number>
  readonly #dimensions: readonly { readonly id: string; readonly name: string; readonly at: number; readonly labels: Readonly<Record<string, string>> | undefined }[]

  readonly #figureOf: (cell: string) => SourceValue | undefined
  readonly #areaOf: (cell: string) => string | undefined
  readonly #periodOf: (cell: string) => string | undefined

  constructor(layout: TidyLayout, file: string) {
    const { decimal, areaOf, periodOf } = layout
    this.#figureOf = remember((cell) => parseFigure(cell, decimal))
    this.#areaOf = remember((cell) => (areaOf === undefined ? cell : areaOf(cell.trim())))
    this.#periodOf = remember((cell) => (periodOf === undefined ? cell : periodOf(cell.trim())))
    this.#layout = layout
    this.#file = file
    this.#at = new Map(layout.head.map((column, index) => [column, index]))
    this.#dimensions = layout.dimensions.map(({ id, column, labels }) => ({ id, name: column ?? id, at: this.index(column ?? ''), labels }))
  }

  index(column: string): number {
    return this.#at.get(column) ?? -1
  }

  at({ line }: DocumentRow, index: number): At {
    return { file: this.#file, line, index: index < 0 ? undefined : index }
  }

  #asRow({ cells }: DocumentRow): TidyRow {
    return Object.fromEntries(this.#layout.head.map((column, index) => [column, cells[index] ?? '']))
  }

  isTaken(row: DocumentRow): boolean {
    return this.#layout.only?.(this.#asRow(row)) !== false
  }

  cellsOf(row: DocumentRow): TidyCell[] {
    const { values, cell } = this.#layout
    if (values.kind === 'wide') {
      return values.columns.map(({ column, measure, labels = NONE, period }) => {
        const index = this.index(column)
        return { text: cell?.(this.#asRow(row)) ?? row.cells[index] ?? '', measure, fixed: labels, index, period }
      })
    }
    const nameAt = this.index(values.name)
    const name = row.cells[nameAt] ?? ''
    const measure = values.measures[name]
    if (measure === undefined) throw unknownWord(this.at(row, nameAt), values.name, name, Object.keys(values.measures))
    const index = this.index(values.value)
    return [{ text: row.cells[index] ?? '', measure, fixed: NONE, index }]
  }

  labelsOf(row: DocumentRow, fixed: TidyCell['fixed']): string[] {
    return this.#dimensions.map(({ id, name, at, labels }) => {
      const given = fixed[id]
      if (given !== undefined) return given
      const word = (row.cells[at] ?? '').trim()
      const label = labels === undefined ? word : labels[word]
      if (label === undefined) throw unknownWord(this.at(row, at), name, word, Object.keys(labels ?? {}))
      return label
    })
  }

  valueOf(row: DocumentRow, { text, measure, index }: TidyCell): SourceValue {
    const { decimal, empty, values, marker } = this.#layout
    const isEmpty = text.trim() === ''
    const figure = this.#figureOf(isEmpty && marker !== undefined ? (row.cells[this.index(marker)] ?? '') : text)
    if (figure !== undefined) return figure
    if (isEmpty && empty !== undefined) return { marker: empty }
    throw notAFigure(this.at(row, index), text, values.kind === 'long' ? values.value : measure, decimal)
  }

  areaOf(row: DocumentRow): string {
    const { area: column, areas } = this.#layout
    const at = this.index(column)
    const word = row.cells[at] ?? ''
    if (areas !== undefined) {
      const area = areas[word.trim()]
      if (area === undefined) throw unknownWord(this.at(row, at), column, word, Object.keys(areas))
      return area
    }
    const area = this.#areaOf(word)
    if (area === undefined) throw notAsExpected(this.at(row, at), { de: 'ein amtlicher Schlüssel (2, 5, 8 oder 9 Ziffern, oder DG)', en: 'an official key (2, 5, 8 or 9 digits, or DG)' }, word)
    return area
  }

  periodOf(row: DocumentRow): string {
    const { period: column } = this.#layout
    const at = this.index(column)
    if (at < 0) return column
    const word = row.cells[at] ?? ''
    const period = this.#periodOf(word)
    if (period === undefined) throw notAsExpected(this.at(row, at), { de: 'ein Jahr (2023) oder ein Datum (31.12.2023)', en: 'a year (2023) or a date (31.12.2023)' }, word)
    return period
  }
}

function addOthers(builder: TableBuilder, layout: TidyLayout, named: ReadonlyMap<string, ReadonlySet<string>>): void {
  const figure = parseFigure(layout.others?.cell ?? '')
  if (figure === undefined) return
  for (const [period, areas] of named) {
    for (const area of layout.others?.areas ?? []) {
      if (!areas.has(area)) for (const measure of measuresOf(layout)) builder.add({ area, period, labels: [], measure, line: 1 }, figure)
    }
  }
}

/** Adds one area to those that a period names. */
function name(named: Map<string, Set<string>>, period: string, area: string): void {
  const areas = named.get(period)
  if (areas === undefined) named.set(period, new Set([area]))
  else areas.add(area)
}

/**
 * Reads a table with one head line by its layout, record by record: only the table itself is held.
 * @throws ImportError naming line and cell of what is not as the layout says.
 */
export function readRecords(layout: TidyLayout, document: Document): ImportedTable {
  const { name: file } = document
  const builder = new TableBuilder(
    file,
    layout.dimensions.map(({ id }) => id),
    measuresOf(layout),
  )
  const reader = new TidyReader(layout, file)
  const flagsAt = reader.index(layout.flagsColumn ?? '')
  const named = new Map<string, Set<string>>()
  let isHead = true
  for (const row of document.records()) {
    const skipped = isHead || row.cells.every((cell) => cell.trim() === '')
    isHead = false
    if (skipped) continue
    if (row.cells.length !== layout.head.length) throw wrongCellCount(reader.at(row, -1), layout.head.length, row.cells.length)
    const area = reader.areaOf(row)
    if (!inScope(area, layout.scope) || !reader.isTaken(row)) continue
    const period = reader.periodOf(row)
    if (layout.others !== undefined) name(named, period, area)
    const flags = flagsAt < 0 ? undefined : (row.cells[flagsAt] ?? '').split(' ').filter((flag) => flag !== '')
    for (const cell of reader.cellsOf(row)) {
      const place = { area, period: cell.period ?? period, labels: reader.labelsOf(row, cell.fixed), measure: cell.measure, line: row.line }
      builder.add(flags === undefined ? place : { ...place, flags }, reader.valueOf(row, cell))
    }
  }
  addOthers(builder, layout, named)
  return {
    table: layout.table,
    content: builder.build(layout.missing, layout.flags),
    facts: {
      footnotes: [],
      ...(layout.retrieved === undefined ? {} : { retrieved: layout.retrieved }),
      ...(layout.licenceYear === undefined ? {} : { licenceYear: layout.licenceYear }),
    },
    findings: [],
  }
}

/** Makes a recogniser of a declared tidy layout: it knows its files by their head line. */
export function tidyRecogniser(layout: TidyLayout): Layout {
  return {
    id: layout.id,
    expects: text(`eine CSV-Datei mit der Kopfzeile ${layout.head.join(';')}`, `a CSV file with the head line ${layout.head.join(';')}`),
    head: layout.head,
    matches: ([names, record]) => {
      const head = names?.cells.map((cell) => cell.trim()) ?? []
      if (head.join(';') !== layout.head.join(';')) return false
      // Two tables may share a head line: the labels of the first record tell them apart.
      const first = record?.cells ?? []
      return layout.dimensions.every(({ column, labels }) => column === undefined || labels === undefined || (first[head.indexOf(column)] ?? '').trim() in labels)
    },
    read: (document) => readRecords(layout, document),
  }
}
