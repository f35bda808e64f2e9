import { parseFigure } from '../figure.ts'
import type { Marker } from '../figure.ts'
import { ImportError } from '../finding.ts'
import type { ImportFinding } from '../finding.ts'
import type { ImportedTable, Layout } from '../layout.ts'
import type { Document } from '../read/document.ts'
import { inScope, KREIS_SCOPE } from '../scope.ts'
import { TableBuilder } from '../tableBuilder.ts'

/** How an indicator of the Integrationsmonitoring (Landesamt für Statistik Niedersachsen) becomes a table. */
export interface LsnMap {
  readonly id: string
  readonly table: string
  /** Dimension columns between `Gebietseinheit` and `Units`, each with its labels as they read without footnote mark. */
  readonly dimensions: readonly { readonly column: string; readonly id: string; readonly labels: Readonly<Record<string, string>> }[]
  /** Unit → measure. Other units of the file are left out. */
  readonly units: Readonly<Record<string, string>>
  /** What an empty value means in this file. */
  readonly empty: Marker
}

const FOOTNOTE_MARK = /\d\)$/

/** `K03101` → `03101`; the Land stands without a key or as `K030`. */
export function lsnArea(key: string): string {
  const area = key.replace(/^K/, '')
  return area === '' || area === '030' ? '03' : area
}

const headOf = (map: LsnMap): string[] => ['Year', 'Gebietseinheit', ...map.dimensions.map(({ column }) => column), 'Units', 'GeoCode', 'Value']

function labelOf(text: string, { column, labels }: LsnMap['dimensions'][number], file: string, line: number): string {
  const label = labels[text.replace(FOOTNOTE_MARK, '').trim()]
  if (label !== undefined) return label
  throw new ImportError({ file, line, message: `Column "${column}" holds "${text}"; expected is one of ${Object.keys(labels).map((word) => `"${word}"`).join(', ')}, with or without a footnote mark.` })
}

const markFindings = (file: string, marked: ReadonlySet<string>): ImportFinding[] =>
  marked.size === 0 ? [] : [{ severity: 'note', file, message: `Footnote marks were taken off ${[...marked].sort().map((word) => `"${word}"`).join(', ')}; the file does not hold the footnotes themselves.` }]

function readIndicator(map: LsnMap, { name: file, rows }: Document): ImportedTable {
  const head = headOf(map)
  const builder = new TableBuilder(file, map.dimensions.map(({ id }) => id), Object.values(map.units))
  const marked = new Set<string>()
  for (const { line, cells } of rows.slice(1)) {
    if (cells.every((cell) => cell === '')) continue
    if (cells.length !== head.length) throw new ImportError({ file, line, message: `Expected are ${head.length} cells (${head.join(',')}), found were ${cells.length}.` })
    const cell = (column: string): string => cells[head.indexOf(column)]?.trim() ?? ''
    const area = lsnArea(cell('GeoCode'))
    const measure = map.units[cell('Units')]
    if (measure === undefined || !inScope(area, KREIS_SCOPE)) continue
    const labels = map.dimensions.map((dimension) => {
      const text = cell(dimension.column)
      if (FOOTNOTE_MARK.test(text)) marked.add(text)
      return labelOf(text, dimension, file, line)
    })
    const figure = cell('Value') === '' ? { marker: map.empty } : parseFigure(cell('Value'))
    if (figure === undefined) throw new ImportError({ file, line, message: `"${cell('Value')}" is neither a number with a decimal point nor one of the markers - . / x …` })
    builder.add({ area, period: cell('Year'), labels, measure, line }, figure)
  }
  return { table: map.table, content: builder.build(undefined), facts: { footnotes: [] }, findings: markFindings(file, marked) }
}

/** Makes a recogniser for one indicator of the Integrationsmonitoring. */
export function lsnRecogniser(map: LsnMap): Layout {
  const head = headOf(map)
  return {
    id: map.id,
    expects: `an indicator of the LSN Integrationsmonitoring with the head line ${head.join(',')}`,
    matches: ({ rows }) => rows[0]?.cells.map((cell) => cell.trim()).join(',') === head.join(','),
    read: (document) => readIndicator(map, document),
  }
}
