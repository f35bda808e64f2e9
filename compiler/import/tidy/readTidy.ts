import { text } from '../../check/finding.ts'
import { parseFigure } from '../figure.ts'
import { notAFigure, unknownWord, wrongCellCount } from '../faults.ts'
import type { ImportedTable, Layout } from '../layout.ts'
import type { Document } from '../read/document.ts'
import { inScope } from '../scope.ts'
import { TableBuilder } from '../tableBuilder.ts'
import type { SourceValue } from '../../schema/tableFile.ts'
import type { TidyLayout } from './tidyLayout.ts'

type TidyRow = Readonly<Record<string, string>>

interface TidyCell {
  readonly text: string
  readonly measure: string
  readonly fixed: Readonly<Record<string, string>>
}

const measuresOf = ({ values }: TidyLayout): string[] => [
  ...new Set(values.kind === 'wide' ? values.columns.map(({ measure }) => measure) : Object.values(values.measures)),
]

function cellsOf(layout: TidyLayout, row: TidyRow, file: string, line: number): TidyCell[] {
  const { values } = layout
  if (values.kind === 'wide') return values.columns.map(({ column, measure, labels }) => ({ text: layout.cell?.(row) ?? row[column] ?? '', measure, fixed: labels ?? {} }))
  const name = row[values.name] ?? ''
  const measure = values.measures[name]
  if (measure === undefined) throw unknownWord({ file, line }, values.name, name, Object.keys(values.measures))
  return [{ text: row[values.value] ?? '', measure, fixed: {} }]
}

function labelsOf(layout: TidyLayout, row: TidyRow, fixed: TidyCell['fixed'], file: string, line: number): string[] {
  return layout.dimensions.map(({ id, column, labels }) => {
    const given = fixed[id]
    if (given !== undefined) return given
    const text = (column === undefined ? '' : (row[column] ?? '')).trim()
    const label = labels === undefined ? text : labels[text]
    if (label === undefined) throw unknownWord({ file, line }, column ?? id, text, Object.keys(labels ?? {}))
    return label
  })
}

function valueOf(layout: TidyLayout, row: TidyRow, { text, measure }: TidyCell, file: string, line: number): SourceValue {
  const marker = layout.marker === undefined ? '' : (row[layout.marker] ?? '')
  const figure = parseFigure(text.trim() === '' ? marker : text)
  if (figure !== undefined) return figure
  if (text.trim() === '' && layout.empty !== undefined) return { marker: layout.empty }
  throw notAFigure({ file, line }, text, layout.values.kind === 'long' ? layout.values.value : measure)
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

function readRecords(layout: TidyLayout, document: Document): ImportedTable {
  const { name: file } = document
  const builder = new TableBuilder(
    file,
    layout.dimensions.map(({ id }) => id),
    measuresOf(layout),
  )
  const named = new Map<string, ReadonlySet<string>>()
  for (const { line, cells } of document.records()) {
    if (line === 1 || cells.every((cell) => cell.trim() === '')) continue
    if (cells.length !== layout.head.length) throw wrongCellCount({ file, line }, layout.head.length, cells.length)
    const row: TidyRow = Object.fromEntries(layout.head.map((column, index) => [column, cells[index] ?? '']))
    const area = row[layout.area] ?? ''
    if (!inScope(area, layout.scope) || layout.only?.(row) === false) continue
    const period = layout.head.includes(layout.period) ? (row[layout.period] ?? '') : layout.period
    named.set(period, new Set([...(named.get(period) ?? []), area]))
    for (const cell of cellsOf(layout, row, file, line)) {
      const labels = labelsOf(layout, row, cell.fixed, file, line)
      builder.add({ area, period, labels, measure: cell.measure, line }, valueOf(layout, row, cell, file, line))
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
