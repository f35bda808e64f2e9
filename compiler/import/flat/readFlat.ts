import { text } from '../../check/finding.ts'
import { parseFigure } from '../figure.ts'
import type { DecimalMark } from '../figure.ts'
import { notAFigure, notAsExpected, unknownWord } from '../faults.ts'
import { genesisPeriod } from '../genesis/genesisTable.ts'
import type { ImportedTable, Layout } from '../layout.ts'
import type { Document } from '../read/document.ts'
import { inScope } from '../scope.ts'
import type { AreaScope } from '../scope.ts'
import { TableBuilder } from '../tableBuilder.ts'
import type { SourceValue } from '../../schema/tableFile.ts'
import { type FlatFigure, flatColumns, flatFigures } from './flatColumns.ts'

/** How a flat export (ffcsv) of GENESIS becomes a table: statistic and variables tell which, since the file does not name its table. */
export interface FlatMap {
  readonly table: string
  readonly statistic: string
  /** Variable code that holds the area, e.g. `KREISE`. */
  readonly area: string
  readonly scope: AreaScope
  /** Variable codes that decide the measure or a dimension: attribute code (the total has none: `''`) → measure, or → label. */
  readonly variables: readonly { readonly code: string; readonly dimension?: string; readonly values: Readonly<Record<string, string>> }[]
  readonly value: string
  readonly dimensions: readonly string[]
  readonly fixed: Readonly<Record<string, string>>
  readonly measures: readonly string[]
}

/** Date or year of a record: `31.12.2022` in the older exports, `2022-12-31` in the newer ones. */
export function flatPeriod(time: string): string | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(time) ? time : genesisPeriod(time)
}

function placeOf(map: FlatMap, { variables, time, line }: FlatFigure, file: string) {
  const labels: Record<string, string> = { ...map.fixed }
  let measure = map.measures[0] ?? ''
  for (const { code, dimension, values } of map.variables) {
    const attribute = variables.get(code) ?? { code: '', label: '' }
    const meaning = values[attribute.code]
    if (meaning === undefined) throw unknownWord({ file, line }, code, `${attribute.code} ${attribute.label}`.trim(), Object.keys(values))
    if (dimension === undefined) measure = meaning
    else labels[dimension] = meaning
  }
  const period = flatPeriod(time)
  if (period === undefined) throw notAsExpected({ file, line }, { de: 'ein Jahr (2023) oder Stichtag (2023-12-31, 31.12.2023)', en: 'a year (2023) or a date (2023-12-31, 31.12.2023)' }, time)
  const area = variables.get(map.area)?.code ?? ''
  return { area: area === '' ? 'DG' : area, period, labels: map.dimensions.map((dimension) => labels[dimension] ?? ''), measure, line }
}

/**
 * Reads figures whose decimal mark the head does not tell: German exports have the comma, English ones the point. The first figure that has one
 * decides for the whole file. Flat exports never group thousands.
 */
export function flatFigureReader(file: string): (text: string, column: string, line: number) => SourceValue {
  let mark: DecimalMark | undefined
  return (text, column, line) => {
    if (mark === undefined && /^[+-]?\d+[.,]\d+$/.test(text)) mark = text.includes(',') ? ',' : '.'
    const figure = parseFigure(text, mark ?? ',')
    if (figure === undefined) throw notAFigure({ file, line }, text, column, mark ?? ',')
    return figure
  }
}

function readFlat(map: FlatMap, document: Document): ImportedTable {
  const file = document.name
  const builder = new TableBuilder(file, map.dimensions, map.measures)
  const columns = flatColumns(document.start[0]?.cells ?? [])
  const read = flatFigureReader(file)
  for (const figure of columns === undefined ? [] : flatFigures(document, columns)) {
    if (figure.value !== map.value) continue
    const place = placeOf(map, figure, file)
    if (inScope(place.area, map.scope)) builder.add(place, read(figure.text, map.value, figure.line))
  }
  return { table: map.table, content: builder.build(undefined), facts: { footnotes: [] }, findings: [] }
}

/** Makes a recogniser for the flat exports of one statistic with these variables, in both layouts and languages. */
export function flatRecogniser(map: FlatMap): Layout {
  const codes = [map.area, ...map.variables.map(({ code }) => code)]
  return {
    id: `flat-${map.statistic}-${codes.join('-')}`,
    expects: text(
      `ein flacher Export (ffcsv) der Statistik ${map.statistic} mit den Merkmalen ${codes.join(', ')} und dem Wert ${map.value}`,
      `a flat export (ffcsv) of statistic ${map.statistic} with the variables ${codes.join(', ')} and the value ${map.value}`,
    ),
    matches: ([names, record]) => {
      const columns = flatColumns(names?.cells ?? [])
      if (columns === undefined || record === undefined) return false
      const used = columns.variables.map(({ name }) => record.cells[name]?.trim() ?? '')
      return record.cells[columns.statistic] === map.statistic && used.length === codes.length && used.every((code) => codes.includes(code))
    },
    read: (document) => readFlat(map, document),
  }
}
