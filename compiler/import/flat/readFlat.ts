import { text } from '../../check/finding.ts'
import { parseFigure } from '../figure.ts'
import { notAFigure, unknownWord, wrongCellCount } from '../faults.ts'
import type { ImportedTable, Layout } from '../layout.ts'
import type { Document, DocumentRow } from '../read/document.ts'
import { inScope } from '../scope.ts'
import type { AreaScope } from '../scope.ts'
import { TableBuilder } from '../tableBuilder.ts'

/** How a flat export (ffcsv) of GENESIS becomes a table: statistic and variables tell which, since the file does not name its table. */
export interface FlatMap {
  readonly table: string
  readonly statistic: string
  /** Variable code that holds the area, e.g. `KREISE`. */
  readonly area: string
  readonly scope: AreaScope
  /** Variable codes that decide the measure or a dimension: attribute label → measure, or → label. */
  readonly variables: readonly { readonly code: string; readonly dimension?: string; readonly values: Readonly<Record<string, string>> }[]
  readonly value: string
  readonly dimensions: readonly string[]
  readonly fixed: Readonly<Record<string, string>>
  readonly measures: readonly string[]
}

const HEAD = ['statistics_code', 'statistics_label', 'time_code', 'time_label', 'time']

type FlatRow = (column: string) => string

function rowReader(head: readonly string[], row: DocumentRow, file: string): FlatRow {
  if (row.cells.length !== head.length) throw wrongCellCount({ file, line: row.line }, head.length, row.cells.length)
  return (column) => row.cells[head.indexOf(column)]?.trim() ?? ''
}

/** Variables of a row by their code: `GES` → attribute code and label. Their order differs between exports. */
function variablesOf(cell: FlatRow, head: readonly string[]): Map<string, { code: string; label: string }> {
  const numbers = head.flatMap((column) => /^(\d+)_variable_code$/.exec(column)?.[1] ?? [])
  return new Map(numbers.map((n) => [cell(`${n}_variable_code`), { code: cell(`${n}_variable_attribute_code`), label: cell(`${n}_variable_attribute_label`) }]))
}

function placeOf(map: FlatMap, cell: FlatRow, head: readonly string[], file: string, line: number) {
  const variables = variablesOf(cell, head)
  const labels: Record<string, string> = { ...map.fixed }
  let measure = map.measures[0] ?? ''
  for (const { code, dimension, values } of map.variables) {
    const label = variables.get(code)?.label ?? ''
    const meaning = values[label]
    if (meaning === undefined) throw unknownWord({ file, line }, code, label, Object.keys(values))
    if (dimension === undefined) measure = meaning
    else labels[dimension] = meaning
  }
  const area = variables.get(map.area)?.code ?? ''
  return { area, period: cell('time'), labels: map.dimensions.map((dimension) => labels[dimension] ?? ''), measure, line }
}

function readFlat(map: FlatMap, { name: file, rows }: Document): ImportedTable {
  const head = rows[0]?.cells.map((cell) => cell.trim()) ?? []
  const builder = new TableBuilder(file, map.dimensions, map.measures)
  for (const row of rows.slice(1)) {
    if (row.cells.every((cell) => cell === '')) continue
    const cell = rowReader(head, row, file)
    if (cell('value_variable_code') !== map.value) continue
    const place = placeOf(map, cell, head, file, row.line)
    if (!inScope(place.area === '' ? 'DG' : place.area, map.scope)) continue
    const figure = parseFigure(cell('value'), ',')
    if (figure === undefined) throw notAFigure({ file, line: row.line }, cell('value'), 'value', ',')
    builder.add(place, figure)
  }
  return { table: map.table, content: builder.build(undefined), facts: { footnotes: [] }, findings: [] }
}

/** Makes a recogniser for the flat exports of one statistic with these variables. */
export function flatRecogniser(map: FlatMap): Layout {
  const codes = [map.area, ...map.variables.map(({ code }) => code)]
  return {
    id: `flat-${map.statistic}-${codes.join('-')}`,
    expects: text(
      `ein flacher Export (ffcsv) der Statistik ${map.statistic} mit den Merkmalen ${codes.join(', ')} und dem Wert ${map.value}`,
      `a flat export (ffcsv) of statistic ${map.statistic} with the variables ${codes.join(', ')} and the value ${map.value}`,
    ),
    matches: ({ rows }) => {
      const head = rows[0]?.cells ?? []
      const first = rows[1]
      if (first === undefined || !HEAD.every((column, index) => head[index] === column)) return false
      const used = [...variablesOf((column) => first.cells[head.indexOf(column)] ?? '', head).keys()]
      return first.cells[0] === map.statistic && used.length === codes.length && used.every((code) => codes.includes(code))
    },
    read: (document) => readFlat(map, document),
  }
}
